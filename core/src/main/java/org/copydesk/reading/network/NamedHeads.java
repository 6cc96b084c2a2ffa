package org.copydesk.reading.network;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Hangs what somebody is on who it is: in "harbour master Edda Orr" the treebanks have the name as the head and "master" as its
 * description ({@code nmod:desc}), and the network as often the other way round.
 */
final class NamedHeads {

    private static final Set<String> NAMING = Set.of("flat", "appos", "compound", "dep");

    /** What stands in front of a noun and belongs to the whole phrase. */
    private static final Set<String> OF_PHRASE = Set.of("case", "cc", "mark");

    private final String[] upos;
    private final int[] heads;
    private final String[] relations;
    private final String[] labels;

    private NamedHeads(ReadWords words) {
        this.upos = words.upos();
        this.heads = words.heads();
        this.relations = words.relations();
        this.labels = words.entities();
    }

    /** Changes the tree of a sentence where a description has a full name of a person hang on it. */
    static ReadWords in(ReadWords words) {
        new NamedHeads(words).turn();
        return words;
    }

    private void turn() {
        for (int first = 1; first < labels.length; first++) {
            int end = first + 1;
            while (end < labels.length && labels[end].equals("I-PER")) {
                end++;
            }
            if (labels[first].equals("B-PER") && end > first + 1) {
                turn(first, end);
            }
        }
    }

    private void turn(int first, int end) {
        int top = top(first, end);
        int role = top < 0 ? -1 : heads[top];
        boolean described = role >= 0
                && role < first
                && NAMING.contains(relations[top])
                && labels[role].equals("O")
                && (upos[role].equals("NOUN") || upos[role].equals("PROPN"))
                && IntStream.range(role + 1, first).allMatch(word -> isInside(word, role, first, end));
        if (!described) {
            return;
        }
        for (int word = 0; word < heads.length; word++) {
            boolean behind = word >= end;
            if (heads[word] == role && word != top && (behind || OF_PHRASE.contains(relations[word]))) {
                heads[word] = top;
            }
        }
        heads[top] = heads[role];
        relations[top] = relations[role];
        heads[role] = top;
        relations[role] = "nmod:desc";
    }

    /** Whether a word between a description and a name belongs to one of them, and no comma or "and" parts them. */
    private boolean isInside(int word, int role, int first, int end) {
        int last = upos[word].equals("PUNCT") ? first : end;
        return heads[word] >= role && heads[word] < last && !upos[word].equals("CCONJ");
    }

    /** The one word of a name that hangs on a word outside it; -1 if there are more. */
    private int top(int first, int end) {
        int top = -1;
        for (int word = first; word < end; word++) {
            if (heads[word] < first || heads[word] >= end) {
                if (top >= 0) {
                    return -1;
                }
                top = word;
            }
        }
        return top;
    }
}
