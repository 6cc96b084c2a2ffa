package org.copydesk.reading.network;

/**
 * The capitals and figures of a word, which an uncased encoder cannot see. The order is that of {@code SHAPES} in
 * {@code model/data.py}.
 */
enum Shape {
    OTHER,
    LOWER,
    TITLE,
    UPPER,
    SINGLE_UPPER,
    MIXED,
    DIGITS,
    DIGITS_AND_LETTERS,
    /** The marks before and after a sentence. */
    EDGE;

    static Shape of(String word) {
        int letters = 0;
        int uppers = 0;
        int lowers = 0;
        boolean digits = false;
        boolean firstUpper = false;
        for (int at = 0; at < word.length(); ) {
            int c = word.codePointAt(at);
            at += Character.charCount(c);
            digits |= Character.isDigit(c);
            if (Character.isLetter(c)) {
                firstUpper |= letters == 0 && Character.isUpperCase(c);
                letters++;
                uppers += Character.isUpperCase(c) ? 1 : 0;
                lowers += Character.isLowerCase(c) ? 1 : 0;
            }
        }
        if (digits) {
            return letters > 0 ? DIGITS_AND_LETTERS : DIGITS;
        }
        if (letters == 0) {
            return OTHER;
        }
        if (lowers == letters) {
            return LOWER;
        }
        if (uppers == letters) {
            return letters == 1 ? SINGLE_UPPER : UPPER;
        }
        return firstUpper && lowers == letters - 1 ? TITLE : MIXED;
    }
}
