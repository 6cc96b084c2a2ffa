package org.copydesk.brief;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;

/** Small questions about tokens. */
final class Words {

    private static final String CLOSERS = ".,;:!?)]}\u201d\u2019\u00bb%\u2026";
    private static final String OPENERS = "([{\u201c\u2018\u00ab$\u00a3\u20ac";

    private Words() {}

    /** How many words the tokens that stay make, as a reader counts: what stands between white space and is not a mere mark. */
    static int count(Sentence sentence, IntPredicate stays) {
        int words = 0;
        boolean counted = false;
        int end = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.span().start() != end) {
                counted = false;
            }
            end = token.span().end();
            if (!counted && stays.test(i) && isWordLike(token)) {
                words++;
                counted = true;
            }
        }
        return words;
    }

    /** The words of a sentence, small and without marks, between blanks. */
    static String plain(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(Words::isWordLike)
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", " ", " "));
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

    static boolean isSingleMark(String form) {
        return form.length() == 1 && "\u2018\u2019'".contains(form);
    }

    static boolean isEndMark(String form) {
        return form.equals(".") || form.equals("!") || form.equals("?") || form.equals("\u2026") || form.equals("...");
    }
}
