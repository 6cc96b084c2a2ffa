package org.copydesk.bench;

/** A growing count of what two sides have in common, as precision, recall and F1 in percent. */
final class Agreement {
    private long right;
    private long found;
    private long wanted;

    void add(long newRight, long newFound, long newWanted) {
        right += newRight;
        found += newFound;
        wanted += newWanted;
    }

    void add(Agreement other) {
        add(other.right, other.found, other.wanted);
    }

    double precision() {
        return found == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
        return wanted == 0 ? 0 : 100.0 * right / wanted;
    }

    double f1() {
        return found + wanted == 0 ? 0 : 200.0 * right / (found + wanted);
    }
}
