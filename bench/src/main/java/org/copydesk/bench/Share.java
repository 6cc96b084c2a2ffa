package org.copydesk.bench;

/** A growing count of what was right among all that was asked. */
final class Share {
    private long right;
    private long all;

    void add(boolean isRight) {
        right += isRight ? 1 : 0;
        all++;
    }

    void add(Share other) {
        right += other.right;
        all += other.all;
    }

    long all() {
        return all;
    }

    double percent() {
        return all == 0 ? 0 : 100.0 * right / all;
    }
}
