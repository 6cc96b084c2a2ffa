package org.copydesk.brief;

import org.copydesk.reading.Token;

/** Small questions about tokens. */
final class Words {

    private static final String CLOSERS = ".,;:!?)]}\u201d\u2019\u00bb%\u2026";
    private static final String OPENERS = "([{\u201c\u2018\u00ab$\u00a3\u20ac";

    private Words() {}

    /** Whether a token counts as a word of its own, as a reader counts: no marks, and no clitics or parts of compounds. */
    static boolean counts(Token token) {
        return !token.upos().equals("PUNCT")
                && !token.upos().equals("SYM")
                && !token.xpos().equals("POS")
                && !token.form().startsWith("'")
                && !token.form().startsWith("\u2019")
                && !token.form().equalsIgnoreCase("n't")
                && !token.form().equalsIgnoreCase("n\u2019t");
    }

    static boolean closes(String form) {
        return form.length() == 1 && CLOSERS.contains(form);
    }

    static boolean opens(String form) {
        return form.length() == 1 && OPENERS.contains(form);
    }

    static boolean isWordLike(Token token) {
        return !token.form().isEmpty() && Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    static boolean isQuoteMark(String form) {
        return form.length() == 1 && "\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'".contains(form);
    }

    static boolean isEndMark(String form) {
        return form.equals(".") || form.equals("!") || form.equals("?") || form.equals("\u2026") || form.equals("...");
    }
}
