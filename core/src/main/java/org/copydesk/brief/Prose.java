package org.copydesk.brief;

import java.util.Set;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;

/** Tells sentences from what else stands in a report: captions, calls to read on, bylines, lists. */
final class Prose {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** Headlines and captions are shorter. */
    private static final int LEAST_WORDS_WITHOUT_MARK = 15;

    private Prose() {}

    /** Whether this is a statement with a finite verb and a subject. */
    static boolean is(Sentence sentence) {
        if (sentence.size() < 3) {
            return false;
        }
        String last = lastMark(sentence);
        boolean ended = Words.isEndMark(last) || last.equals(":");
        int root = sentence.root();
        boolean finite = isFinite(sentence, root);
        boolean imperative = sentence.token(root).xpos().equals("VB")
                && sentence.child(root, "nsubj").isEmpty()
                && root == 0;
        return (ended || isWhole(sentence, root)) && finite && !imperative;
    }

    /** Whether a line without an end mark is long enough for a statement and does not break off. */
    private static boolean isWhole(Sentence sentence, int root) {
        Token last = sentence.token(sentence.size() - 1);
        return Editor.words(sentence) >= LEAST_WORDS_WITHOUT_MARK
                && sentence.child(root, "nsubj").isPresent()
                && Set.of("NOUN", "PROPN", "NUM").contains(last.upos());
    }

    /** Whether a word heads a finite clause: it or its auxiliary or copula is a finite verb. */
    static boolean isFinite(Sentence sentence, int word) {
        if (FINITE.contains(sentence.token(word).xpos())) {
            return true;
        }
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if ((token.is("aux") || token.is("cop")) && FINITE.contains(token.xpos())) {
                return true;
            }
            if (token.is("parataxis") && FINITE.contains(token.xpos())
                    || token.is("conj") && child > word && isFinite(sentence, child)) {
                return true;
            }
        }
        return false;
    }

    private static String lastMark(Sentence sentence) {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            String form = sentence.token(i).form();
            if (!Words.isQuoteMark(form) && !form.equals(")") && !form.equals("]")) {
                return form.length() > 1 && form.endsWith(".") ? "." : form;
            }
        }
        return "";
    }
}
