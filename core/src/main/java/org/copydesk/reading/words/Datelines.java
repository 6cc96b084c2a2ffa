package org.copydesk.reading.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.reading.Dateline;
import org.copydesk.text.Span;

/** Finds the place that opens a report: "KYIV, Ukraine (AP) —". */
public final class Datelines {

    private static final Pattern DATELINE = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{Lu}.'\u2019-]{2,}(?:[ ]\\p{Lu}[\\p{Lu}.'\u2019-]+){0,3}(?:,[ ]\\p{Lu}[\\p{L}.'\u2019-]+(?:[ ]\\p{Lu}[\\p{L}.'\u2019-]+){0,2})?"
                    + "|\\p{Lu}[\\p{L}.'\u2019-]+(?:[ ]\\p{Lu}[\\p{L}.'\u2019-]+){0,2}(?:,[ ]\\p{Lu}[\\p{L}.'\u2019-]+(?:[ ]\\p{Lu}[\\p{L}.'\u2019-]+){0,2})?(?=[ ,]+(?:\\(|\\p{Lu}\\p{Ll}+\\.?[ ]\\d)))"
                    + "(?:,[ ](?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?[ ]\\d{1,2}(?:,?[ ]\\d{4})?)?"
                    + "(?:[ ]\\((?:[\\p{L}\\p{N}][\\p{L}\\p{N} .&/-]{1,30})\\))?"
                    + "\\s*(?:[\u2014\u2013]|--|-(?=\\s))\\s*");

    private Datelines() {}

    /** The dateline at the front of a paragraph, where there is one and words follow it. */
    public static Optional<Dateline> in(String text, Span paragraph) {
        Matcher matcher = DATELINE.matcher(text).region(paragraph.start(), paragraph.end());
        if (!matcher.lookingAt() || matcher.end() >= paragraph.end()) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(
                new Span(matcher.start("place"), matcher.end("place")), new Span(matcher.start(), matcher.end())));
    }
}
