package org.copydesk.reading.loglinear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns the weights of a log-linear model by AdaGrad with an L2 penalty. Cases are taken in an order that looks shuffled but is
 * always the same, so that the same lessons give the same weights.
 */
public final class Learner {

    private static final double RATE = 0.15;

    /** A step through the cases that has no common factor with their number visits each once. */
    private static final int STRIDE = 7_368_787;

    private final int outcomes;
    private final int rounds;
    private final double penalty;
    private final int seenAtLeast;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] counts = new int[1024];
    private final List<int[]> cases = new ArrayList<>();
    private final List<Integer> truths = new ArrayList<>();

    public Learner(int outcomes, int rounds, double penalty, int seenAtLeast) {
        this.outcomes = outcomes;
        this.rounds = rounds;
        this.penalty = penalty;
        this.seenAtLeast = seenAtLeast;
    }

    public void add(Features features, int truth) {
        int[] numbered = features.names().stream().mapToInt(this::number).toArray();
        for (int feature : numbered) {
            counts[feature]++;
        }
        cases.add(numbered);
        truths.add(truth);
    }

    private int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        int fresh = names.size();
        numbers.put(name, fresh);
        names.add(name);
        if (fresh == counts.length) {
            counts = Arrays.copyOf(counts, fresh * 2);
        }
        return fresh;
    }

    /** The weights, without those that say next to nothing. */
    public Weights learn(double leastWeight) {
        int k = outcomes - 1;
        float[] weights = new float[names.size() * k];
        float[] squares = new float[names.size() * k];
        Arrays.fill(squares, 1e-2f);
        int n = cases.size();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < n; i++) {
                int pick = (int) (((long) i * STRIDE + round * 31L) % n);
                step(cases.get(pick), truths.get(pick), weights, squares);
            }
        }
        Map<String, float[]> kept = new HashMap<>();
        for (int f = 0; f < names.size(); f++) {
            float[] own = Arrays.copyOfRange(weights, f * k, f * k + k);
            float most = 0;
            for (float weight : own) {
                most = Math.max(most, Math.abs(weight));
            }
            if (counts[f] >= seenAtLeast && most >= leastWeight) {
                kept.put(names.get(f), own);
            }
        }
        return new Weights(outcomes, kept);
    }

    private void step(int[] features, int truth, float[] weights, float[] squares) {
        int k = outcomes - 1;
        double[] sums = new double[outcomes];
        for (int f : features) {
            if (counts[f] >= seenAtLeast) {
                for (int o = 0; o < k; o++) {
                    sums[o + 1] += weights[f * k + o];
                }
            }
        }
        double top = 0;
        for (double sum : sums) {
            top = Math.max(top, sum);
        }
        double total = 0;
        for (int o = 0; o < outcomes; o++) {
            sums[o] = Math.exp(sums[o] - top);
            total += sums[o];
        }
        for (int o = 0; o < k; o++) {
            double slope = sums[o + 1] / total - (truth == o + 1 ? 1 : 0);
            for (int f : features) {
                if (counts[f] >= seenAtLeast) {
                    int at = f * k + o;
                    double gradient = slope + penalty * weights[at];
                    squares[at] += (float) (gradient * gradient);
                    weights[at] -= (float) (RATE * gradient / Math.sqrt(squares[at]));
                }
            }
        }
    }
}
