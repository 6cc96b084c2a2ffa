package org.copydesk.reading.dates;

/**
 * A time expression found, and not resolved yet.
 *
 * @param first index of its first word
 * @param end index after its last word
 * @param meaning what its words say
 */
record Found(int first, int end, Meaning meaning) {

    /** The same, begun so many words earlier. */
    Found from(int newFirst) {
        return new Found(newFirst, end, meaning);
    }
}
