package org.copydesk.reading.network;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The best tree that grammar allows: the network scores each arc by itself, and does not see that "legend" and "Orr" would both be
 * the subject of one verb, or that the clause behind "as prices" has none. Universal Dependencies allow a predicate one subject
 * (validation rule "too-many-subjects"), and a finite English clause has one. Where the best tree breaks such a rule, an arc that
 * takes part in it is barred, and the next best tree that costs little is taken.
 */
final class SoundTree {

    /** A tree that scores lower than the best one by more than this, in logits, is not believed for the sake of a rule. */
    private static final double MOST_COST = 8;

    private static final int MOST_REPAIRS = 3;

    /** Below all that the network scores, and not so far that a sum would lose the rest. */
    private static final float BARRED = -1e5f;

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj");

    private static final Set<String> FINITE_HELPERS = Set.of("VBD", "VBZ", "VBP", "MD");

    private static final Set<String> NAMES = Set.of("NOUN", "PROPN", "PRON");

    private final float[][] scores;
    private final Labels labels;

    private SoundTree(float[][] scores, Labels labels) {
        this.scores = scores;
        this.labels = labels;
    }

    /** What the network says of words and of arcs between them, words counted from 1. */
    interface Labels {
        String upos(int word);

        String xpos(int word);

        /** The relation of a word if it hangs on this head. */
        String relation(int word, int head);
    }

    /**
     * Heads of the words of one sentence.
     *
     * @param scores {@code scores[dependent][head]}, both counted with the root at 0; row 0 is not read
     * @return for each dependent its head, {@code [0]} being 0; a tree without arcs that cross
     */
    static int[] heads(float[][] scores, Labels labels) {
        return new SoundTree(scores, labels).solve();
    }

    private int[] solve() {
        int[] heads = withOneSubject(scores, ProjectiveTree.heads(scores));
        for (int clause = 1; clause < heads.length; clause++) {
            if (lacksSubject(heads, clause)) {
                heads = withSubject(heads, clause);
            }
        }
        return heads;
    }

    private double cost(int[] best, int[] other) {
        double cost = 0;
        for (int word = 1; word < best.length; word++) {
            cost += scores[word][best[word]] - scores[word][other[word]];
        }
        return cost;
    }

    private static float[][] barring(float[][] scores, int word, int head) {
        float[][] barred = Arrays.stream(scores).map(float[]::clone).toArray(float[][]::new);
        barred[word][head] = BARRED;
        return barred;
    }

    private String relation(int[] heads, int word) {
        return labels.relation(word, heads[word]);
    }

    /** Two subjects of one predicate. */
    private record Clash(int first, int second) {}

    private Optional<Clash> clash(int[] heads) {
        int[] subject = new int[heads.length];
        for (int word = 1; word < heads.length; word++) {
            int head = heads[word];
            if (head > 0 && SUBJECTS.contains(relation(heads, word))) {
                if (subject[head] > 0) {
                    return Optional.of(new Clash(subject[head], word));
                }
                subject[head] = word;
            }
        }
        return Optional.empty();
    }

    /** "Club legend Orr left": one of the two belongs to the other. */
    private int[] withOneSubject(float[][] allowed, int[] heads) {
        int[] tree = heads;
        for (int repairs = 0; repairs < MOST_REPAIRS; repairs++) {
            Optional<Clash> clash = clash(tree);
            if (clash.isEmpty()) {
                return tree;
            }
            int predicate = tree[clash.get().first];
            int[] best = tree;
            double least = MOST_COST;
            for (int subject : new int[] {clash.get().first, clash.get().second}) {
                int[] other = ProjectiveTree.heads(barring(allowed, subject, predicate));
                double cost = cost(tree, other);
                boolean mended = clash(other)
                        .filter(left -> other[left.first] == predicate)
                        .isEmpty();
                if (cost < least && mended) {
                    least = cost;
                    best = other;
                }
            }
            if (best == tree) {
                return tree;
            }
            tree = best;
        }
        return tree;
    }

    /** Whether a finite clause inside a sentence has no subject: "fell as [the scale of the loss] became clear". */
    private boolean lacksSubject(int[] heads, int clause) {
        if (heads[clause] == 0 || !Set.of("advcl", "ccomp", "acl:relcl").contains(relation(heads, clause))) {
            return false;
        }
        boolean finite = Set.of("VBD", "VBZ").contains(labels.xpos(clause));
        for (int word = 1; word < heads.length; word++) {
            if (heads[word] != clause) {
                continue;
            }
            String relation = relation(heads, word);
            if (SUBJECTS.contains(relation) || relation.startsWith("nsubj") || relation.equals("expl")) {
                return false;
            }
            boolean helper = relation.startsWith("aux") || relation.equals("cop");
            finite |= helper && FINITE_HELPERS.contains(labels.xpos(word));
        }
        return finite;
    }

    /** Gives a clause a subject: the noun phrase right in front of it, or the noun that it was read as a relative clause of. */
    private int[] withSubject(int[] heads, int clause) {
        int before = firstUnder(heads, clause) - 1;
        int[] best = heads;
        double least = MOST_COST;
        for (int noun = before; noun > 0; noun = heads[noun]) {
            boolean own = noun == heads[clause];
            if (NAMES.contains(labels.upos(noun))
                    && (!own || relation(heads, clause).equals("acl:relcl"))) {
                int[] other =
                        tree(own ? barring(scores, clause, noun) : barring(scores, noun, heads[noun]), clause, noun);
                double cost = cost(heads, other);
                if (cost < least && other[noun] == clause && SUBJECTS.contains(relation(other, noun))) {
                    least = cost;
                    best = other;
                }
            }
            if (own) {
                break;
            }
        }
        return best;
    }

    private int[] tree(float[][] allowed, int clause, int noun) {
        int[] tree = withOneSubject(allowed, ProjectiveTree.heads(allowed));
        if (tree[noun] != clause) {
            return tree;
        }
        // In front of a subject "as" is no preposition.
        float[][] fewer = allowed;
        for (int word = 1; word < noun; word++) {
            if (tree[word] == noun
                    && relation(tree, word).equals("case")
                    && labels.xpos(word).equals("IN")) {
                fewer = barring(fewer, word, noun);
            }
        }
        return fewer == allowed ? tree : withOneSubject(fewer, ProjectiveTree.heads(fewer));
    }

    private static int firstUnder(int[] heads, int top) {
        return IntStream.range(1, heads.length)
                .filter(word -> isUnder(heads, word, top))
                .findFirst()
                .orElse(top);
    }

    private static boolean isUnder(int[] heads, int word, int top) {
        for (int at = word; at > 0; at = heads[at]) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }
}
