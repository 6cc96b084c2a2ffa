package org.copydesk.check;

/** How near a sentence of the brief is to its evidence. */
public enum Nearness {
    /** Word for word. */
    VERBATIM("word for word"),
    /** The source's words in their order, some left out. */
    CUT("cut"),
    /** The same in other words. */
    REWORDED("reworded"),
    /** One of several sentences that were put together. */
    JOINED("joined from several");

    private final String label;

    Nearness(String label) {
        this.label = label;
    }

    /** The same in plain words. */
    public String label() {
        return label;
    }
}
