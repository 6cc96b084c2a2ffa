package org.copydesk.reading.quotes;

import java.util.Map;

/**
 * A log-linear model: how much each feature speaks for each of the outcomes after the first, beside which they are counted.
 *
 * @param outcomes how many outcomes there are
 * @param values by feature, for each outcome but the first
 */
record Weights(int outcomes, Map<String, float[]> values) {

    /** The logarithm of each outcome's probability. */
    double[] logarithms(Features features) {
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
    double probability(Features features) {
        return Math.exp(logarithms(features)[1]);
    }
}
