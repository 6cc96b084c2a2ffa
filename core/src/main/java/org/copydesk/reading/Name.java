package org.copydesk.reading;

/**
 * A proper name in a sentence.
 *
 * @param kind what it names
 * @param first index of its first token
 * @param end index after its last token
 */
public record Name(Kind kind, int first, int end) {

    /** What a name names. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        OTHER
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }
}
