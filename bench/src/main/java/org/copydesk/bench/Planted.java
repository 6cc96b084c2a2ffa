package org.copydesk.bench;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A sentence with a fault that was put into it.
 *
 * @param text the sentence
 * @param headline whether it is to stand as a headline
 * @param date the date to put above it, where the fault needs one
 */
record Planted(String text, boolean headline, Optional<LocalDate> date) {

    static Planted of(String text) {
        return new Planted(text, false, Optional.empty());
    }
}
