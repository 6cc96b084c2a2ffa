package org.copydesk.reading.words;

/** The kinds of characters that words are told apart by. */
final class Characters {

    private Characters() {}

    static boolean isSpace(char c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7f;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || isInvisible(c);
    }

    /** Characters that show nothing: soft hyphens, zero-width spaces and joiners, byte order and direction marks. */
    static boolean isInvisible(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff';
    }

    static boolean isLetter(String text, int at, int end) {
        return at < end && Character.isLetter(text.codePointAt(at));
    }

    static boolean isLetterOrDigit(String text, int at, int end) {
        return at < end && isLetterOrDigit(text.codePointAt(at));
    }

    static boolean isLetterOrDigit(int c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) : Character.isLetterOrDigit(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDigit(String text, int at, int end) {
        return at < end && isDigit(text.charAt(at));
    }

    /** What stands between letters without ending the word, apart from apostrophes: figures, accents, soft hyphens. */
    static boolean isInsideWord(int c) {
        if (c < 0x80) {
            return isLetterOrDigit(c) || c == '_';
        }
        return Character.isLetterOrDigit(c)
                || isInvisible((char) c) && c < 0x10000
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_NUMBER -> true;
                    default -> false; // Every other kind of character ends a word.
                };
    }

    static boolean isQuoteMark(char c) {
        return "'\"\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a`\u00b4".indexOf(c) >= 0;
    }

    /** The apostrophe and the marks that are typed in its place. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`' || c == '\u00b4';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isEndMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u203d';
    }
}
