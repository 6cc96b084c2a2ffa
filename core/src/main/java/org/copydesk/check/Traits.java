package org.copydesk.check;

import java.util.List;

/** The figures of a sentence that the scorer looks at. */
final class Traits {

    /** Their names, in order. */
    static final List<String> NAMES = List.of("share", "cosine");

    private Traits() {}

    static double[] of(Case trial, List<Finding> findings) {
        return new double[] {trial.backing.share(), findings.size()};
    }
}
