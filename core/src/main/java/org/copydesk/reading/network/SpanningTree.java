package org.copydesk.reading.network;

import java.util.Arrays;

/**
 * The best tree over arc scores: Chu-Liu and Edmonds' maximum spanning arborescence, with exactly one word under the root
 * (McDonald et al. 2005; the single root as in Stanza and Diaparser: each candidate root is tried where several tie for it).
 */
final class SpanningTree {

    private static final float BARRED = -1e9f;

    private SpanningTree() {}

    /**
     * Heads of the words of one sentence.
     *
     * @param scores {@code scores[dependent][head]}, both counted with the root at 0; row 0 is not read
     * @return for each dependent its head, {@code [0]} being 0; never a cycle, never two words under the root
     */
    static int[] heads(float[][] scores) {
        int n = scores.length;
        float[][] s = new float[n][];
        for (int d = 0; d < n; d++) {
            s[d] = scores[d].clone();
            s[d][d] = BARRED;
        }
        int[] heads = greedy(s);
        if (isTree(heads)) {
            return heads;
        }
        heads = edmonds(s);
        if (roots(heads) <= 1) {
            return heads;
        }
        int[] best = heads;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int root = 1; root < n; root++) {
            if (heads[root] != 0) {
                continue;
            }
            float[][] one = new float[n][];
            for (int d = 0; d < n; d++) {
                one[d] = s[d].clone();
                if (d != root) {
                    one[d][0] = BARRED;
                }
            }
            int[] tree = edmonds(one);
            double score = 0;
            for (int d = 1; d < n; d++) {
                score += s[d][tree[d]];
            }
            if (score > bestScore && roots(tree) == 1) {
                bestScore = score;
                best = tree;
            }
        }
        return best;
    }

    private static int[] greedy(float[][] s) {
        int[] heads = new int[s.length];
        for (int d = 1; d < s.length; d++) {
            int best = d == 1 ? 0 : 1;
            for (int h = 0; h < s.length; h++) {
                if (h != d && s[d][h] > s[d][best]) {
                    best = h;
                }
            }
            heads[d] = best;
        }
        return heads;
    }

    private static int roots(int[] heads) {
        int roots = 0;
        for (int d = 1; d < heads.length; d++) {
            roots += heads[d] == 0 ? 1 : 0;
        }
        return roots;
    }

    private static boolean isTree(int[] heads) {
        return roots(heads) == (heads.length > 1 ? 1 : 0) && cycleOf(heads).length == 0;
    }

    /** The words of one cycle, or none. */
    private static int[] cycleOf(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int at = start;
            while (at != 0 && seen[at] == 0) {
                seen[at] = start;
                at = heads[at];
            }
            if (at != 0 && seen[at] == start) {
                int[] cycle = new int[heads.length];
                int count = 0;
                int word = at;
                do {
                    cycle[count++] = word;
                    word = heads[word];
                } while (word != at);
                return Arrays.copyOf(cycle, count);
            }
        }
        return new int[0];
    }

    private static int[] edmonds(float[][] s) {
        int[] heads = greedy(s);
        int[] cycle = cycleOf(heads);
        if (cycle.length == 0) {
            return heads;
        }
        int n = s.length;
        boolean[] inside = new boolean[n];
        double cycleScore = 0;
        for (int word : cycle) {
            inside[word] = true;
            cycleScore += s[word][heads[word]];
        }
        // Contract the cycle into one node, the last of the smaller graph.
        int[] old = new int[n - cycle.length + 1];
        int[] fresh = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (!inside[i]) {
                old[count] = i;
                fresh[i] = count++;
            }
        }
        int knot = count;
        float[][] smaller = new float[count + 1][count + 1];
        for (float[] row : smaller) {
            Arrays.fill(row, BARRED);
        }
        int[] entered = new int[count + 1];
        int[] left = new int[count + 1];
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                smaller[a][b] = a == b ? BARRED : s[old[a]][old[b]];
            }
            for (int word : cycle) {
                float leave = s[old[a]][word];
                if (leave > smaller[a][knot] || left[a] == 0) {
                    smaller[a][knot] = leave;
                    left[a] = word;
                }
                float enter = (float) (cycleScore - s[word][heads[word]] + s[word][old[a]]);
                if (enter > smaller[knot][a] || entered[a] == 0) {
                    smaller[knot][a] = enter;
                    entered[a] = word;
                }
            }
        }
        smaller[knot][knot] = BARRED;
        int[] solved = edmonds(smaller);
        int[] result = heads.clone();
        for (int a = 1; a < count; a++) {
            result[old[a]] = solved[a] == knot ? left[a] : old[solved[a]];
        }
        int from = solved[knot];
        result[entered[from]] = old[from];
        return result;
    }
}
