package org.copydesk.check;

/** What the sources say to a sentence. */
public enum Support {
    /** They say it. */
    BORNE_OUT("borne out"),
    /** They say part of it, or say it less surely. */
    PARTLY("partly borne out"),
    /** They say otherwise. */
    CONTRADICTED("contradicted"),
    /** They say nothing of it. */
    NOT_FOUND("not found"),
    /** It says nothing that could be true or false. */
    NO_STATEMENT("not a statement");

    private final String label;

    Support(String label) {
        this.label = label;
    }

    /** The same in plain words. */
    public String label() {
        return label;
    }

    /** Whether the sentence may be printed as it stands. */
    public boolean isGood() {
        return this == BORNE_OUT || this == NO_STATEMENT;
    }
}
