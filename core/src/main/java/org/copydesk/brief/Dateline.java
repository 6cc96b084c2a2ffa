package org.copydesk.brief;

import java.time.LocalDate;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * Where and when the report was told.
 *
 * @param place the place as the report's own dateline has it, and where it stands there
 * @param date the day of publication; empty where nobody has told it, and then nothing is invented
 */
public record Dateline(Optional<Place> place, Optional<LocalDate> date) {

    /**
     * A place named by the report.
     *
     * @param name as the report spells it
     * @param source where it stands
     */
    public record Place(String name, Span source) {}
}
