package org.copydesk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Dependences;

/**
 * What a sentence loses only where space is short: the last of two statements, and adverbials at its end that no mark sets off and
 * that the verb does not ask for.
 */
final class LengthCuts {

    /** Prepositions and subordinators whose phrase tells when or amid what, and that hardly any verb asks for. */
    private static final Set<String> CIRCUMSTANCE =
            Set.of("during", "amid", "amidst", "following", "while", "as", "when", "after", "before", "alongside");

    /** Words that change what a whole sentence says: a phrase in their reach is no mere circumstance. */
    private static final Set<String> REACHING = Set.of(
            "not", "n't", "never", "no", "none", "nobody", "nothing", "only", "hardly", "neither", "nor", "until");

    private LengthCuts() {}

    static List<Cuts.Cut> of(Sentence sentence, Dependences dependences) {
        List<Cuts.Cut> cuts = new ArrayList<>();
        int end = sentence.size();
        while (end > 0 && Words.isEndMark(sentence.token(end - 1).form())) {
            end--;
        }
        for (int i = 1; i < end; i++) {
            Token token = sentence.token(i);
            if (token.head() < 0 || token.head() >= i) {
                continue;
            }
            int first = -1;
            if (token.is("conj") && token.upos().equals("VERB")) {
                first = secondStatement(sentence, i);
            } else if (token.is("obl") || token.is("advcl")) {
                first = circumstance(sentence, i);
            }
            if (first > 3
                    && reachesTo(sentence, i, first, end)
                    && Cuts.isSpareable(sentence, dependences, first, end)) {
                int from = sentence.token(first - 1).form().equals(",") ? first - 1 : first;
                cuts.add(new Cuts.Cut(from, end, Reason.LENGTH, Cuts.keep(sentence, first, end)));
            }
        }
        return cuts;
    }

    /** Where ", and did something else" begins; negative where it is no second of two finite statements. */
    private static int secondStatement(Sentence sentence, int verb) {
        int head = sentence.token(verb).head();
        long conjuncts = sentence.children(head).stream()
                .filter(child -> sentence.token(child).is("conj")
                        || sentence.token(child).relation().equals("cc:preconj"))
                .count();
        boolean and = sentence.child(verb, "cc")
                .filter(cc -> sentence.token(cc).isWord("and"))
                .isPresent();
        boolean finite = Prose.isFinite(sentence, verb) && Prose.isFinite(sentence, head);
        boolean statement =
                sentence.token(head).head() < 0 && sentence.token(head).upos().equals("VERB");
        return conjuncts == 1 && and && finite && statement && verb - head > 2
                ? sentence.subtree(verb).getFirst()
                : -1;
    }

    /** Where "amid …" or "after …" begins; negative where it is no circumstance of a statement that stands without it. */
    private static int circumstance(Sentence sentence, int top) {
        int first = sentence.subtree(top).getFirst();
        int head = sentence.token(top).head();
        boolean verb = sentence.token(head).upos().equals("VERB");
        boolean reached = false;
        for (int i = 0; i < first; i++) {
            reached |= REACHING.contains(sentence.token(i).form().toLowerCase(java.util.Locale.ROOT));
        }
        boolean general = sentence.token(top).is("advcl")
                && sentence.token(first).isWord("when", "after", "before", "while", "as", "following")
                && (sentence.children(head).stream()
                                .anyMatch(c -> sentence.token(c).xpos().equals("MD"))
                        || sentence.token(head).xpos().matches("VB[PZ]"));
        return verb && !reached && !general && sentence.token(first).isWord(CIRCUMSTANCE.toArray(String[]::new))
                ? first
                : -1;
    }

    /** Whether the words under {@code top} are just the tokens from {@code first} to {@code end}. */
    private static boolean reachesTo(Sentence sentence, int top, int first, int end) {
        for (int i = first; i < end; i++) {
            if (!sentence.isUnder(i, top) && !sentence.token(i).upos().equals("PUNCT")) {
                return false;
            }
        }
        return true;
    }
}
