package org.copydesk.check;

/**
 * A stretch of two wordings set side by side.
 *
 * @param kind what happened to the words
 * @param words the words: the source's where they are kept or left out, the brief's where they were put in
 */
public record Difference(Kind kind, String words) {

    /** What happened to words between the source and the brief. */
    public enum Kind {
        KEPT,
        LEFT_OUT,
        PUT_IN
    }
}
