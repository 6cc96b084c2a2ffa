package org.copydesk.brief;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;

/** Where the last sentence of a text that was cut off by a feed or a page can still be brought to an end. */
final class Breaks {

    /** So many words must be left. */
    private static final int LEAST_WORDS = 8;

    /** Clauses and phrases that a sentence stands without where a comma sets them off. */
    private static final Set<String> LOOSE =
            Set.of("advcl", "acl", "appos", "obl", "obj", "conj", "parataxis", "nmod", "advmod", "dep");

    /** A line without an end mark that ends with one of these may be whole. */
    private static final Set<String> ENDINGS = Set.of("NOUN", "PROPN", "NUM");

    private Breaks() {}

    /** The token from which on an unfinished last sentence is left out; empty where it is finished or cannot be brought to an end. */
    static OptionalInt of(Reading reading, Sentence sentence) {
        int end = sentence.size();
        boolean last = sentence.index() == reading.sentences().size() - 1;
        String mark = sentence.token(end - 1).form();
        boolean dots = mark.equals("\u2026") || mark.equals("...");
        boolean open = dots
                || Words.isWordLike(sentence.token(end - 1))
                        && !ENDINGS.contains(sentence.token(end - 1).upos());
        boolean comma = mark.equals(",") || mark.equals(";");
        if (!last || !open && !comma || !finished(sentence)) {
            return OptionalInt.empty();
        }
        int words = dots || comma ? end - 1 : end;
        if (comma && ENDINGS.contains(sentence.token(words - 1).upos())) {
            return OptionalInt.of(words);
        }
        for (int first = words - 1; first > LEAST_WORDS; first--) {
            if (isLoose(sentence, first, words)) {
                boolean apart = sentence.token(first - 1).form().equals(",");
                return OptionalInt.of(apart ? first - 1 : first);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the main clause has its verb and its subject. */
    private static boolean finished(Sentence sentence) {
        return Prose.isFinite(sentence, sentence.root())
                && sentence.child(sentence.root(), "nsubj").isPresent();
    }

    /** Whether the words from {@code first} on are all that hangs under one loose phrase or clause, and only they. */
    private static boolean isLoose(Sentence sentence, int first, int end) {
        boolean comma = sentence.token(first - 1).form().equals(",");
        for (int top = first; top < end; top++) {
            Token token = sentence.token(top);
            List<Integer> under = sentence.subtree(top).stream()
                    .filter(i -> !sentence.token(i).upos().equals("PUNCT"))
                    .toList();
            boolean whole = !under.isEmpty()
                    && under.getFirst() == first
                    && under.getLast() >= end - 1
                    && token.head() >= 0
                    && token.head() < first;
            boolean loose = LOOSE.stream().anyMatch(token::is);
            // "At the request of a man who has …": who the man is stands in the clause, so that only the whole phrase
            // can go.
            boolean circumstance = token.is("obl")
                    && sentence.child(token.head(), "obj")
                            .filter(obj -> obj < first)
                            .isPresent();
            // "A long letter that denies its": the noun says enough without the clause.
            circumstance |= token.relation().equals("acl:relcl")
                    && sentence.children(token.head()).stream()
                            .anyMatch(i -> sentence.token(i).is("amod")
                                    || sentence.token(i).is("compound"));
            boolean last = token.is("advcl") && token.head() == sentence.root();
            if (whole && loose && (comma || circumstance || last)) {
                return true;
            }
        }
        return false;
    }
}
