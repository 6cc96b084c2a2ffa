package org.copydesk.reading.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * From the network's scores to labels of names: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), whose
 * words agree within a report (after Krishnan and Manning 2006, and Gale, Church and Yarowsky's one sense per discourse, 1992).
 */
final class NameLabels {

    private static final float BARRED = -1e9f;

    /** How far the kinds of a word that stands in a report again go towards the mean of all its places: 0 not at all, 1 wholly. */
    private static final double AGREEMENT = 0.5;

    private final String[] labels;

    /** What the order of two labels adds to their scores, from the first to the second; the last row begins a sentence. */
    private final float[][] transitions;

    /** By label the number of its kind, O and the kinds of names. */
    private final int[] kindOf;

    private final int kinds;

    NameLabels(String[] labels, float[][] transitions) {
        this.labels = labels;
        this.transitions = transitions;
        Map<String, Integer> numbers = new HashMap<>();
        this.kindOf = Arrays.stream(labels)
                .mapToInt(label -> numbers.computeIfAbsent(kind(label), k -> numbers.size()))
                .toArray();
        this.kinds = numbers.size();
        barImpossible();
    }

    private static String kind(String label) {
        return label.equals("O") ? label : label.substring(2);
    }

    /** I- of a kind follows only B- or I- of that kind. */
    private void barImpossible() {
        for (int from = 0; from < transitions.length; from++) {
            for (int to = 0; to < labels.length; to++) {
                boolean sameKind = from < labels.length && !labels[from].equals("O") && kindOf[from] == kindOf[to];
                if (labels[to].startsWith("I-") && !sameKind) {
                    transitions[from][to] = BARRED;
                }
            }
        }
    }

    /**
     * Lets the words with a capital that stand in a report more than once come nearer to each other: one sentence tells what kind of
     * name a word is, another does not. Only kinds are shared, not whether a name begins or goes on.
     *
     * @param sentences the report's sentences as words
     * @param scores by sentence, word and label; changed
     */
    void agree(List<List<String>> sentences, List<float[][]> scores) {
        Map<String, double[]> sums = new HashMap<>();
        for (int s = 0; s < scores.size(); s++) {
            for (int w = 0; w < scores.get(s).length; w++) {
                String word = sentences.get(s).get(w);
                if (isCapitalised(word)) {
                    double[] sum = sums.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new double[kinds + 1]);
                    double[] own = kinds(scores.get(s)[w]);
                    for (int k = 0; k < kinds; k++) {
                        sum[k] += own[k];
                    }
                    sum[kinds]++;
                }
            }
        }
        for (int s = 0; s < scores.size(); s++) {
            for (int w = 0; w < scores.get(s).length; w++) {
                String word = sentences.get(s).get(w);
                double[] sum = isCapitalised(word) ? sums.get(word.toLowerCase(Locale.ROOT)) : null;
                if (sum != null && sum[kinds] > 1) {
                    float[] row = scores.get(s)[w];
                    double[] own = kinds(row);
                    for (int label = 0; label < labels.length; label++) {
                        int k = kindOf[label];
                        row[label] += (float) (AGREEMENT * (sum[k] / sum[kinds] - own[k]));
                    }
                }
            }
        }
    }

    private static boolean isCapitalised(String word) {
        return word.length() > 1 && Character.isUpperCase(word.codePointAt(0));
    }

    /** A word's score for each kind, the best of them 0: the logarithm of the sum over the kind's labels. */
    private double[] kinds(float[] row) {
        double[] best = new double[kinds];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int label = 0; label < labels.length; label++) {
            best[kindOf[label]] = Math.max(best[kindOf[label]], row[label]);
        }
        double[] sum = new double[kinds];
        for (int label = 0; label < labels.length; label++) {
            sum[kindOf[label]] += Math.exp(row[label] - best[kindOf[label]]);
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < kinds; k++) {
            sum[k] = best[k] + Math.log(sum[k]);
            most = Math.max(most, sum[k]);
        }
        for (int k = 0; k < kinds; k++) {
            sum[k] -= most;
        }
        return sum;
    }

    /** The best sequence of labels by their scores and their order (Viterbi). */
    String[] best(float[][] scores) {
        int n = scores.length;
        float[] best = new float[labels.length];
        int[][] back = new int[n][labels.length];
        for (int k = 0; k < labels.length; k++) {
            best[k] = scores[0][k] + transitions[labels.length][k];
        }
        for (int w = 1; w < n; w++) {
            float[] next = new float[labels.length];
            for (int k = 0; k < labels.length; k++) {
                next[k] = Float.NEGATIVE_INFINITY;
                for (int p = 0; p < labels.length; p++) {
                    float score = best[p] + transitions[p][k];
                    if (score > next[k]) {
                        next[k] = score;
                        back[w][k] = p;
                    }
                }
                next[k] += scores[w][k];
            }
            best = next;
        }
        int at = 0;
        for (int k = 1; k < labels.length; k++) {
            at = best[k] > best[at] ? k : at;
        }
        String[] result = new String[n];
        for (int w = n - 1; w >= 0; w--) {
            result[w] = labels[at];
            at = back[w][at];
        }
        return result;
    }
}
