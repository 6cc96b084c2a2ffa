package org.copydesk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * Who says what a sentence says.
 *
 * @param source the tokens that name who says it
 * @param gone the tokens that a sentence without the attribution does without
 */
record Attribution(List<Integer> source, List<Integer> gone) {

    Attribution {
        source = List.copyOf(source);
        gone = List.copyOf(gone);
    }

    /** "…, X said" and "X said that …" and "…, according to X". */
    static Optional<Attribution> of(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isWord("according")
                    && i + 1 < sentence.size()
                    && sentence.token(i + 1).isWord("to")) {
                int i0 = i;
                Integer noun = accordingTo(sentence, i);
                if (noun != null) {
                    List<Integer> gone = new ArrayList<>(sentence.subtree(top(sentence, i, noun)));
                    gone.addAll(sentence.subtree(noun));
                    addMarks(sentence, gone);
                    List<Integer> who = new ArrayList<>(sentence.subtree(noun));
                    who.removeIf(k -> k <= i0 + 1);
                    return Optional.of(new Attribution(who, gone));
                }
            }
        }
        int root = sentence.root();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.upos().equals("VERB") || !Reporting.isSaying(token.lemma())) {
                continue;
            }
            Optional<Integer> subject = sentence.child(i, "nsubj");
            if (subject.isEmpty()
                    || sentence.token(subject.get()).upos().equals("PRON")
                    || sentence.token(subject.get()).relation().equals("nsubj:pass")) {
                continue;
            }
            if (token.is("parataxis") && token.head() == root) {
                List<Integer> gone = sentence.subtree(i);
                addMarks(sentence, gone);
                return Optional.of(new Attribution(sentence.subtree(subject.get()), gone));
            }
            Optional<Integer> claim = sentence.child(i, "ccomp");
            if (i == root && claim.isPresent() && claim.get() > i && Prose.isFinite(sentence, claim.get())) {
                List<Integer> stay = new ArrayList<>(sentence.subtree(claim.get()));
                sentence.child(claim.get(), "mark").ifPresent(stay::remove);
                List<Integer> gone = new ArrayList<>();
                for (int k = 0; k < sentence.size(); k++) {
                    if (!stay.contains(k)) {
                        gone.add(k);
                    }
                }
                return Optional.of(new Attribution(sentence.subtree(subject.get()), gone));
            }
            if (i == root && claim.isPresent() && claim.get() < i) {
                List<Integer> gone = new ArrayList<>();
                List<Integer> stay = sentence.subtree(claim.get());
                for (int k = 0; k < sentence.size(); k++) {
                    if (!stay.contains(k)) {
                        gone.add(k);
                    }
                }
                return Optional.of(new Attribution(sentence.subtree(subject.get()), gone));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Integer accordingTo(Sentence sentence, int according) {
        // "according" is the case of the noun, or the noun hangs on it.
        int head = sentence.token(according).head();
        if (sentence.token(according).is("case") && head > according) {
            return head;
        }
        for (int child : sentence.children(according)) {
            if (child > according
                    && (sentence.token(child).is("obl") || sentence.token(child).is("nmod"))) {
                return child;
            }
        }
        return null;
    }

    private static int top(Sentence sentence, int according, int noun) {
        return sentence.isUnder(noun, according) ? according : noun;
    }

    /** The commas around what goes. */
    private static void addMarks(Sentence sentence, List<Integer> gone) {
        int first = gone.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int last = gone.stream().mapToInt(Integer::intValue).max().orElseThrow();
        if (first > 0 && sentence.token(first - 1).form().equals(",")) {
            gone.add(first - 1);
        }
        if (last + 1 < sentence.size() && sentence.token(last + 1).form().equals(",")) {
            gone.add(last + 1);
        }
    }

    /** "The country's interior ministry" is the interior ministry. */
    private static boolean ofTheCountry(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.xpos().equals("POS") && token.head() >= 0) {
            return ofTheCountry(sentence, token.head());
        }
        return token.relation().equals("nmod:poss")
                && token.isWord("country", "city", "nation", "state", "company", "town", "region", "its", "their");
    }

    /** The source without its article, apposition and clauses; at most five words. */
    List<Integer> shortSource(Sentence sentence) {
        List<Integer> kept = new ArrayList<>();
        for (int i : source) {
            boolean loose = false;
            for (int at = i; source.contains(at); at = sentence.token(at).head()) {
                Token token = sentence.token(at);
                loose |= token.is("appos") || token.is("acl") || token.is("parataxis") || at != i && token.is("det");
                if (sentence.token(at).head() < 0) {
                    break;
                }
            }
            Token token = sentence.token(i);
            boolean article = token.is("det") && token.isWord("a", "an", "the") || ofTheCountry(sentence, i);
            boolean edge = token.upos().equals("PUNCT")
                    && !token.form().equals("-")
                    && !token.form().equals(".");
            if (!loose && !article && !edge) {
                kept.add(i);
            }
        }
        // One run of words: what follows a gap is left out.
        List<Integer> run = new ArrayList<>();
        for (int i : kept) {
            if (!run.isEmpty()
                    && i != run.getLast() + 1
                    && !(sentence.token(i - 1).is("det") && i == run.getLast() + 2)) {
                break;
            }
            run.add(i);
        }
        return run;
    }
}
