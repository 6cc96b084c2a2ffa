package org.copydesk.brief;

/**
 * How an outlet wants its briefs, whatever their length.
 *
 * @param layout how the sentences are set
 * @param dates how days are told
 * @param headlineCase which words of the headline have a capital
 */
public record HouseStyle(Layout layout, Dates dates, HeadlineCase headlineCase) {

    /** Paragraphs, days by their distance, headlines in sentence case. */
    public static final HouseStyle USUAL = new HouseStyle(Layout.PROSE, Dates.BY_DISTANCE, HeadlineCase.SENTENCE);

    /** How the sentences are set. */
    public enum Layout {
        /** A paragraph a topic. */
        PROSE,
        /** A point a statement, each of which can be read alone. */
        BULLETS,
        /** One sentence. */
        LINE
    }

    /** How days are told. A day that the report does not fix, and one within quotation marks, always stays as written. */
    public enum Dates {
        /** "On Monday" for the days just past, "on Tuesday, April 4" for all others; "today" and the like get their day. */
        BY_DISTANCE,
        /** As the report tells them. */
        AS_WRITTEN,
        /** Weekday, day and month for every day. */
        FULL
    }

    /** Which words of the headline have a capital. */
    public enum HeadlineCase {
        /** The first, and names. */
        SENTENCE,
        /** All but the small ones, as American papers have it. */
        TITLE
    }
}
