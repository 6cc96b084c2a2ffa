package org.copydesk.check;

/** Tells how likely a sentence is borne out. */
final class Scorer {

    private Scorer() {}

    static Scorer open() {
        return new Scorer();
    }

    double score(double[] traits) {
        return Math.max(0, Math.min(1, traits[0] - .15 * traits[1]));
    }
}
