package org.copydesk.reading.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.reading.Dateline;
import org.copydesk.text.Span;

/** Finds the place that opens a report: "KYIV, Ukraine (AP) —". */
public final class Datelines {

    private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]+";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'\u2019-]{2,}(?:[ ]\\p{Lu}[\\p{Lu}.'\u2019-]+){0,3}";

    /** ", Ostania" or ", South Ostania". */
    private static final String COUNTRY = "(?:,[ ]" + NAME + "(?:[ ]" + NAME + "){0,2})?";

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";

    private static final String DAY = "(?:,[ ]" + MONTH + "[ ]\\d{1,2}(?:,?[ ]\\d{4})?)?";
    private static final String AGENCY = "(?:[ ]\\([\\p{L}\\p{N}][\\p{L}\\p{N} .&/-]{1,30}\\))?";
    /** Agencies that open a report even without a dash behind them. */
    private static final String WIRE = "\\([ ]?(?:CNN|AP|AFP|UPI|Reuters|REUTERS|ANI|PTI|IANS|Xinhua|EFE|dpa)[ ]?\\)";

    private static final String DASH = "\\s*(?:[\u2014\u2013\u2015]|--|-(?=\\s))\\s*";

    /** A place in capitals, or one in small letters that an agency or a day follows. */
    private static final Pattern DATELINE =
            Pattern.compile("(?!(?:FILE|UPDATED?|BREAKING|VIDEO|WATCH|PHOTOS?|COLUMN|OPINION)\\b)(?<place>" + CAPITALS
                    + COUNTRY + "|" + NAME + "(?:[ ]" + NAME + "){0,2}" + COUNTRY + "(?=[ ,]+(?:\\(|" + MONTH
                    + "[ ]\\d)))" + DAY + AGENCY + DASH);

    /** "(CNN)", "Washington (CNN)", "Karachi, Sept. 9 (ANI):". */
    private static final Pattern FILED = Pattern.compile("(?:(?<place>" + NAME + "(?:[ ]" + NAME + "){0,2}" + COUNTRY
            + ")" + DAY + "[ ])?" + WIRE + "(?:" + DASH + "|:?\\s*)");

    private Datelines() {}

    /** The dateline at the front of a paragraph, where there is one and words follow it. */
    public static Optional<Dateline> in(String text, Span paragraph) {
        return in(DATELINE, text, paragraph).or(() -> in(FILED, text, paragraph));
    }

    private static Optional<Dateline> in(Pattern pattern, String text, Span paragraph) {
        Matcher matcher = pattern.matcher(text).region(paragraph.start(), paragraph.end());
        if (!matcher.lookingAt() || matcher.end() >= paragraph.end()) {
            return Optional.empty();
        }
        Optional<Span> place = matcher.start("place") < 0
                ? Optional.empty()
                : Optional.of(new Span(matcher.start("place"), matcher.end("place")));
        return Optional.of(new Dateline(place, new Span(matcher.start(), matcher.end())));
    }
}
