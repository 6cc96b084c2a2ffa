package org.copydesk.check;

import java.util.List;

/**
 * What the scorer looks at in one sentence, for training and measuring.
 *
 * @param names what is measured
 * @param values how much, in the same order; more is better; not to be changed
 */
public record Measures(List<String> names, double[] values) {

    public Measures {
        names = List.copyOf(names);
    }
}
