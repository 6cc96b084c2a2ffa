package org.copydesk.reading.dates;

import java.util.Optional;
import org.copydesk.text.Span;

/**
 * Words of a report that say when, how long or how often.
 *
 * @param span where they stand, with what narrows them ("early", "about") and without the preposition in front
 * @param kind what they say
 * @param value what they mean as TIMEX3 writes it: 2023-04-04, 2023-W14, P1Y, PRESENT_REF; with X for what is not
 *     known, as in 1944-06-XX; empty where nothing is
 * @param days the days they mean; empty where the report does not fix them, and for what is no date
 * @param anchor what the days were counted from
 * @param quoted whether they stand between quotation marks, where no word may be changed
 */
public record TimeExpression(Span span, Kind kind, String value, Optional<Days> days, Anchor anchor, boolean quoted) {

    /** What a time expression says. */
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** What an expression's days were counted from. */
    public enum Anchor {
        /** Nothing: the words say all, as "4 April 2023" does. */
        NONE,
        /** The day of publication. */
        PUBLICATION,
        /** A date named before in the report. */
        TEXT,
        /** Something that the report does not fix: the words are relative, and stay so. */
        UNKNOWN
    }

    /** Whether the words alone do not say which days they mean. */
    public boolean relative() {
        return anchor != Anchor.NONE;
    }

    /** The grain of the days, where they are known. */
    public Optional<Grain> grain() {
        return days.map(Days::grain);
    }
}
