package org.copydesk.reading.loglinear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns from pairs of which one is better (Burges et al. 2005) how good cases are: a log-linear model of two outcomes, the second of
 * which is to be good. Few lessons and many features: a large L2 penalty, and the same steps down the same slope each time (AdaGrad
 * over all pairs at once).
 */
public final class Preferences {

    private static final int ROUNDS = 400;
    private static final double RATE = 0.1;

    /** Only the order of cases matters; weights are written large, for they are rounded to twentieths. */
    private static final float SCALE = 8;

    private final double penalty;
    private final int seenAtLeast;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * Two cases.
     *
     * @param better features of the better one alone
     * @param worse features of the worse one alone
     */
    private record Pair(int[] better, int[] worse, double weight) {}

    /** @param seenAtLeast features that part fewer pairs are left out */
    public Preferences(double penalty, int seenAtLeast) {
        this.penalty = penalty;
        this.seenAtLeast = seenAtLeast;
    }

    /** @param weight how much it counts that the one is better than the other */
    public void prefer(Features better, Features worse, double weight) {
        pairs.add(new Pair(alone(better, worse), alone(worse, better), weight));
    }

    private int[] alone(Features own, Features others) {
        Set<String> there = new HashSet<>(others.names());
        return own.names().stream()
                .filter(name -> !there.contains(name))
                .mapToInt(name -> numbers.computeIfAbsent(name, fresh -> {
                    names.add(fresh);
                    return names.size() - 1;
                }))
                .toArray();
    }

    /** The weights of all features that part enough pairs. */
    public Weights learn() {
        int n = names.size();
        int[] counts = new int[n];
        for (Pair pair : pairs) {
            Arrays.stream(pair.better).forEach(f -> counts[f]++);
            Arrays.stream(pair.worse).forEach(f -> counts[f]++);
        }
        double[] weights = new double[n];
        double[] squares = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[n];
            for (Pair pair : pairs) {
                double lead = 0;
                for (int f : pair.better) {
                    lead += weights[f];
                }
                for (int f : pair.worse) {
                    lead -= weights[f];
                }
                double pull = pair.weight / (1 + Math.exp(lead));
                for (int f : pair.better) {
                    slope[f] += pull;
                }
                for (int f : pair.worse) {
                    slope[f] -= pull;
                }
            }
            for (int f = 0; f < n; f++) {
                if (counts[f] >= seenAtLeast) {
                    double gradient = slope[f] - penalty * weights[f];
                    squares[f] += gradient * gradient;
                    weights[f] += squares[f] == 0 ? 0 : RATE * gradient / Math.sqrt(squares[f]);
                }
            }
        }
        Map<String, float[]> kept = new HashMap<>();
        for (int f = 0; f < n; f++) {
            if (counts[f] >= seenAtLeast) {
                kept.put(names.get(f), new float[] {(float) (SCALE * weights[f])});
            }
        }
        return new Weights(2, kept);
    }
}
