package org.copydesk.reading.dates;

import java.time.DayOfWeek;

/** What the words of a time expression say by themselves, before it is known when they were written. */
sealed interface Meaning {

    /** Where something is counted from. */
    enum Origin {
        /** The moment of speaking, as in "last week" and "two days ago". */
        SPEECH,
        /** The date named before, as in "the following week" and "two days later". */
        TEXT
    }

    /** Which of the days of one name is meant. */
    enum Pointer {
        BARE,
        LAST,
        THIS,
        NEXT
    }

    /** Days that the words say in full, with the part of the day as TIMEX3 writes it, or nothing. */
    record Fixed(Days days, String part) implements Meaning {}

    /** A date that lacks the year, and the month as well where {@code month} is 0. */
    record Yearly(int month, int day, String part) implements Meaning {}

    record MonthOfSomeYear(int month, Pointer pointer) implements Meaning {}

    record SeasonOfSomeYear(Season season, Pointer pointer) implements Meaning {}

    record Weekday(DayOfWeek day, Pointer pointer, String part) implements Meaning {}

    /**
     * A day of one run with another: "Monday" and "Tuesday" of "on Monday and Tuesday" are neighbours in past and
     * future.
     */
    record OfRun(DayOfWeek first, DayOfWeek last, boolean isFirst, String part) implements Meaning {}

    /** So many weeks after the week of speaking, on this day. */
    record WeekdayOf(DayOfWeek day, int weeks, String part) implements Meaning {}

    /** Over the weekend: the one before or the one to come, as the verb says. */
    record Weekend(Pointer pointer) implements Meaning {}

    /** So many units from somewhere. */
    record Shift(Grain unit, long number, Origin origin, String part) implements Meaning {}

    /** A part of a longer time that is itself relative: "August of that year", "the second quarter of last year". */
    record Within(Meaning whole, Meaning part) implements Meaning {}

    /** The n-th half or quarter of some year. */
    record Fraction(Grain grain, int number) implements Meaning {}

    /** A time of the day, as TIMEX3 writes it, on a day that other words may say. */
    record Clock(String time) implements Meaning {}

    record Duration(String value) implements Meaning {}

    record Repeated(String value) implements Meaning {}

    /** What has a value and no days: PRESENT_REF, XXXX-XX-XXTNI, or nothing at all. */
    record Vague(String value) implements Meaning {}
}
