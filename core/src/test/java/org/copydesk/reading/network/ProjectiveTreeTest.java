package org.copydesk.reading.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectiveTreeTest {

    /** Replays a failure: put the seed that it names here. */
    private static final long FIRST_SEED = 1;

    @Test
    void theTreeIsTheBestOfAllThatHaveOneRootAndNoArcsThatCross() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 3_000; seed++) {
            Random random = new Random(seed);
            int words = 1 + random.nextInt(5);
            float[][] scores = scores(words, random);
            int[] heads = ProjectiveTree.heads(scores);
            assertThat(isTree(heads)).as("seed %d gives a tree", seed).isTrue();
            assertThat(score(scores, heads))
                    .as("score of seed %d", seed)
                    .isEqualTo(best(scores), org.assertj.core.data.Offset.offset(1e-3));
        }
    }

    @Test
    void longSentencesWithoutOrderStillGiveATree() {
        Random random = new Random(FIRST_SEED);
        float[][] scores = scores(200, random);
        assertThat(isTree(ProjectiveTree.heads(scores))).isTrue();
    }

    @Test
    void aSentenceOfOneWordHangsOnTheRoot() {
        assertThat(ProjectiveTree.heads(new float[2][2])).containsExactly(0, 0);
    }

    @Test
    void equalScoresEverywhereGiveATree() {
        assertThat(isTree(ProjectiveTree.heads(new float[9][9]))).isTrue();
    }

    private static float[][] scores(int words, Random random) {
        float[][] scores = new float[words + 1][words + 1];
        for (float[] row : scores) {
            for (int h = 0; h < row.length; h++) {
                row[h] = random.nextFloat() * 20 - 10;
            }
        }
        return scores;
    }

    private static double score(float[][] scores, int[] heads) {
        double sum = 0;
        for (int d = 1; d < heads.length; d++) {
            sum += scores[d][heads[d]];
        }
        return sum;
    }

    private static double best(float[][] scores) {
        int n = scores.length;
        int[] heads = new int[n];
        double best = Double.NEGATIVE_INFINITY;
        long all = Math.round(Math.pow(n, n - 1));
        for (long code = 0; code < all; code++) {
            long rest = code;
            for (int d = 1; d < n; d++) {
                heads[d] = (int) (rest % n);
                rest /= n;
            }
            if (isTree(heads)) {
                best = Math.max(best, score(scores, heads));
            }
        }
        return best;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int d = 1; d < heads.length; d++) {
            roots += heads[d] == 0 ? 1 : 0;
            int at = d;
            int steps = 0;
            while (at != 0 && steps++ <= heads.length) {
                at = heads[at];
            }
            if (at != 0) {
                return false;
            }
        }
        return roots == 1 && !crosses(heads);
    }

    /** Whether a word between a dependent and its head hangs, over all its heads, on neither. */
    private static boolean crosses(int[] heads) {
        for (int d = 1; d < heads.length; d++) {
            for (int between = Math.min(d, heads[d]) + 1; between < Math.max(d, heads[d]); between++) {
                int at = between;
                while (at != 0 && at != heads[d]) {
                    at = heads[at];
                }
                if (at != heads[d]) {
                    return true;
                }
            }
        }
        return false;
    }
}
