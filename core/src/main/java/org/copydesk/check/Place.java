package org.copydesk.check;

import org.copydesk.text.Span;

/**
 * Words in one of the sources.
 *
 * @param source the source's number, from 0
 * @param span where they stand in its text
 */
public record Place(int source, Span span) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        return source != other.source ? Integer.compare(source, other.source) : span.compareTo(other.span);
    }
}
