package org.copydesk.reading.dates;

import java.util.List;
import java.util.Optional;

/**
 * What a rule made of the words from some place on: mostly one expression, several for "5, 6 and 7 May".
 *
 * @param end the index after all of them
 */
record Phrase(int end, List<Found> found) {

    Phrase {
        found = List.copyOf(found);
    }

    static Optional<Phrase> of(int first, int end, Meaning meaning) {
        return Optional.of(new Phrase(end, List.of(new Found(first, end, meaning))));
    }

    Found last() {
        return found.getLast();
    }

    /** The meaning, where there is one alone. */
    Optional<Meaning> only() {
        return found.size() == 1 ? Optional.of(found.getFirst().meaning()) : Optional.empty();
    }

    /** The same, with its first expression begun earlier. */
    Phrase from(int first) {
        if (found.getFirst().first() == first) {
            return this;
        }
        List<Found> all = new java.util.ArrayList<>(found);
        all.set(0, all.getFirst().from(first));
        return new Phrase(end, all);
    }
}
