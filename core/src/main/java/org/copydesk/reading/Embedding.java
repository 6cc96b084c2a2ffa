package org.copydesk.reading;

/**
 * A sentence's meaning as a vector of length 1, to compare sentences by.
 *
 * @param values 384 numbers; not to be changed
 */
public record Embedding(float[] values) {

    /** The cosine of the angle to another, 1 for the same meaning. */
    public double cosine(Embedding other) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * (double) other.values[i];
        }
        return sum;
    }
}
