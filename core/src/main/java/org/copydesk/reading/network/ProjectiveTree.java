package org.copydesk.reading.network;

/**
 * The best tree over arc scores in which no two arcs cross, with exactly one word under the root: the dynamic programme of Eisner
 * (1996), in the cube of the number of words. English has hardly any crossing arcs; most that a network draws are mistakes.
 */
final class ProjectiveTree {

    private final float[][] scores;
    private final int words;

    // The best score of a stretch between two words, by the end on which the rest hangs.
    // With "arc": where an arc between both ends is the outermost.
    private final float[][] underFirst;
    private final float[][] underLast;
    private final float[][] arcFromFirst;
    private final float[][] arcFromLast;

    // Where these stretches are parted.
    private final int[][] firstParted;
    private final int[][] lastParted;
    private final int[][] arcParted;

    private ProjectiveTree(float[][] scores) {
        this.scores = scores;
        this.words = scores.length - 1;
        int n = scores.length;
        underFirst = new float[n][n];
        underLast = new float[n][n];
        arcFromFirst = new float[n][n];
        arcFromLast = new float[n][n];
        firstParted = new int[n][n];
        lastParted = new int[n][n];
        arcParted = new int[n][n];
    }

    /**
     * Heads of the words of one sentence.
     *
     * @param scores {@code scores[dependent][head]}, both counted with the root at 0; row 0 is not read
     * @return for each dependent its head, {@code [0]} being 0; never a cycle, never two words under the root, never arcs that cross
     */
    static int[] heads(float[][] scores) {
        return new ProjectiveTree(scores).solve();
    }

    private int[] solve() {
        int[] heads = new int[words + 1];
        if (words == 0) {
            return heads;
        }
        for (int length = 1; length < words; length++) {
            for (int first = 1; first + length <= words; first++) {
                stretch(first, first + length);
            }
        }
        int root = 1;
        float best = Float.NEGATIVE_INFINITY;
        for (int word = 1; word <= words; word++) {
            float sum = scores[word][0] + underLast[1][word] + underFirst[word][words];
            if (sum > best) {
                best = sum;
                root = word;
            }
        }
        hangOnLast(heads, 1, root);
        hangOnFirst(heads, root, words);
        return heads;
    }

    private void stretch(int first, int last) {
        float best = Float.NEGATIVE_INFINITY;
        for (int split = first; split < last; split++) {
            float sum = underFirst[first][split] + underLast[split + 1][last];
            if (sum > best) {
                best = sum;
                arcParted[first][last] = split;
            }
        }
        arcFromFirst[first][last] = best + scores[last][first];
        arcFromLast[first][last] = best + scores[first][last];
        underFirst[first][last] = Float.NEGATIVE_INFINITY;
        underLast[first][last] = Float.NEGATIVE_INFINITY;
        for (int split = first + 1; split <= last; split++) {
            float sum = arcFromFirst[first][split] + underFirst[split][last];
            if (sum > underFirst[first][last]) {
                underFirst[first][last] = sum;
                firstParted[first][last] = split;
            }
        }
        for (int split = first; split < last; split++) {
            float sum = underLast[first][split] + arcFromLast[split][last];
            if (sum > underLast[first][last]) {
                underLast[first][last] = sum;
                lastParted[first][last] = split;
            }
        }
    }

    private void hangOnFirst(int[] heads, int first, int last) {
        for (int from = first; from < last; ) {
            int split = firstParted[from][last];
            heads[split] = from;
            inside(heads, from, split);
            from = split;
        }
    }

    private void hangOnLast(int[] heads, int first, int last) {
        for (int to = last; to > first; ) {
            int split = lastParted[first][to];
            heads[split] = to;
            inside(heads, split, to);
            to = split;
        }
    }

    private void inside(int[] heads, int first, int last) {
        int split = arcParted[first][last];
        hangOnFirst(heads, first, split);
        hangOnLast(heads, split + 1, last);
    }
}
