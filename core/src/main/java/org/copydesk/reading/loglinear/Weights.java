package org.copydesk.reading.loglinear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A log-linear model: how much each feature speaks for each of the outcomes after the first, beside which they are counted.
 *
 * @param outcomes how many outcomes there are
 * @param values by feature, for each outcome but the first
 */
public record Weights(int outcomes, Map<String, float[]> values) {

    private static final double GRAIN = 20;

    /** The logarithm of each outcome's probability. */
    public double[] logarithms(Features features) {
        double[] sums = new double[outcomes];
        for (String name : features.names()) {
            float[] weights = values.get(name);
            if (weights != null) {
                for (int k = 1; k < outcomes; k++) {
                    sums[k] += weights[k - 1];
                }
            }
        }
        double top = 0;
        for (double sum : sums) {
            top = Math.max(top, sum);
        }
        double total = 0;
        for (double sum : sums) {
            total += Math.exp(sum - top);
        }
        double log = top + Math.log(total);
        for (int k = 0; k < outcomes; k++) {
            sums[k] -= log;
        }
        return sums;
    }

    /** The probability of the second outcome, for models of two. */
    public double probability(Features features) {
        return Math.exp(logarithms(features)[1]);
    }

    /** Writes the model as lines of text: how many features and outcomes, then each feature with its weights in twentieths. */
    public void write(Writer out) throws IOException {
        out.write(values.size() + "\t" + outcomes + "\n");
        for (Map.Entry<String, float[]> entry : new TreeMap<>(values).entrySet()) {
            out.write(entry.getKey());
            for (float value : entry.getValue()) {
                out.write("\t" + Math.round(value * GRAIN));
            }
            out.write("\n");
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Weights read(BufferedReader lines) throws IOException {
        String[] head = Objects.requireNonNull(lines.readLine()).split("\t");
        int size = Integer.parseInt(head[0]);
        int outcomes = Integer.parseInt(head[1]);
        Map<String, float[]> values = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            String[] fields = Objects.requireNonNull(lines.readLine()).split("\t");
            float[] weights = new float[outcomes - 1];
            for (int k = 0; k < weights.length; k++) {
                weights[k] = (float) (Integer.parseInt(fields[k + 1]) / GRAIN);
            }
            values.put(fields[0], weights);
        }
        return new Weights(outcomes, values);
    }
}
