package org.copydesk.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells pages and documents in tags from plain text. */
final class Markup {
    private static final int FIRST_CHARACTERS = 4_000;
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|article|div|p|meta|script)[\\s>]");
    private static final Pattern DOCUMENT = Pattern.compile("<(?:\\?xml|rss|feed|[a-z][\\w:-]*\\s+xmlns)\\b");
    private static final Pattern CLOSING_TAG = Pattern.compile("</(?:p|div|span|li|ul|a|section|article|table)>");

    /** A text may quote some tags; a page without a head has more. */
    private static final int MOST_CLOSING_TAGS = 10;

    private Markup() {}

    static Optional<Problem> in(String text) {
        var start = Blank.trim(text, 0, text.length()).start();
        var first = text.substring(start, Math.min(text.length(), start + FIRST_CHARACTERS))
                .toLowerCase(Locale.ROOT);
        if (first.indexOf('<') < 0) {
            return Optional.empty();
        }
        boolean tagFirst = first.startsWith("<");
        if (tagFirst && PAGE.matcher(first).find()
                || CLOSING_TAG
                                .matcher(first)
                                .results()
                                .limit(MOST_CLOSING_TAGS + 1)
                                .count()
                        > MOST_CLOSING_TAGS) {
            return Optional.of(Problem.of(
                    Problem.Kind.MARKUP,
                    "this is a web page (HTML), and web pages are not read yet; hand in its text"));
        }
        if (tagFirst && DOCUMENT.matcher(first).find()) {
            return Optional.of(Problem.of(
                    Problem.Kind.MARKUP, "this is an XML document, and XML is not read; hand in the report's text"));
        }
        return Optional.empty();
    }
}
