package org.copydesk.text;

/**
 * What counts as white space around words: every space, break and tab of Unicode, and the characters that take no room.
 *
 * <p>A soft hyphen or a zero-width space is part of a word where it stands inside one; only at the ends does it go.
 */
final class Blank {
    private Blank() {}

    static boolean is(char unit) {
        return switch (unit) {
            case '\u001A',
                    '\u0085',
                    '\u00AD',
                    '\u180E',
                    '\u200B',
                    '\u200C',
                    '\u200D',
                    '\u200E',
                    '\u200F',
                    '\u2060',
                    '\uFEFF' -> true;
            default -> // The rest is as Java has it; a control character that got lost in a text is no word either.
                Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit);
        };
    }

    /** True of a character that ends a line. */
    static boolean isBreak(char unit) {
        return switch (unit) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> // Every other character stands within a line.
                false;
        };
    }

    /** The range without the white space at its ends; empty where there is nothing else. */
    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
