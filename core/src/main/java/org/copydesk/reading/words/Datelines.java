package org.copydesk.brief;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.reading.Sentence;
import org.copydesk.text.Report;
import org.copydesk.text.Span;

/** Finds the place that opens a report: "KYIV, Ukraine (AP) —". */
final class Datelines {

    private static final Pattern DATELINE = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{Lu}.'\u2019-]{2,}(?:[ ]\\p{Lu}[\\p{Lu}.'\u2019-]+){0,3}(?:,[ ]\\p{Lu}[\\p{L}.'\u2019-]+(?:[ ]\\p{Lu}[\\p{L}.'\u2019-]+){0,2})?"
                    + "|\\p{Lu}[\\p{L}.'\u2019-]+(?:[ ]\\p{Lu}[\\p{L}.'\u2019-]+){0,2}(?:,[ ]\\p{Lu}[\\p{L}.'\u2019-]+(?:[ ]\\p{Lu}[\\p{L}.'\u2019-]+){0,2})?(?=[ ,]+(?:\\(|\\p{Lu}\\p{Ll}+\\.?[ ]\\d)))"
                    + "(?:,[ ](?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?[ ]\\d{1,2}(?:,?[ ]\\d{4})?)?"
                    + "(?:[ ]\\((?:[\\p{L}\\p{N}][\\p{L}\\p{N} .&/-]{1,30})\\))?"
                    + "\\s*(?:[\u2014\u2013]|--|-(?=\\s))\\s*");

    private Datelines() {}

    /**
     * The dateline at the front of a sentence.
     *
     * @param place where the place stands
     * @param whole the dateline with its dash
     */
    record Found(Span place, Span whole) {}

    static Optional<Found> in(Report report, Sentence first) {
        Matcher matcher = DATELINE.matcher(report.text())
                .region(first.span().start(), first.span().end());
        if (!matcher.lookingAt() || matcher.end() >= first.span().end()) {
            return Optional.empty();
        }
        Span place = new Span(matcher.start("place"), matcher.end("place"));
        return Optional.of(new Found(place, new Span(matcher.start(), matcher.end())));
    }
}
