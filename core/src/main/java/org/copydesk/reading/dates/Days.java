package org.copydesk.reading.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar that has a name: a day, a week, a month, a year.
 *
 * <p>Years before Christ are counted as {@code java.time} does: 1 BC is the year 0. A winter belongs to the year
 * in which it begins.
 *
 * @param first its first day
 * @param last its last day, the same as the first for a single day
 * @param grain what it is
 */
public record Days(LocalDate first, LocalDate last, Grain grain) {

    private static final int DAYS_TO_SATURDAY = 5;

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    public static Days day(LocalDate day) {
        return new Days(day, day, Grain.DAY);
    }

    /** The stretch of this grain that holds a day; for a weekend that of the day's week, Monday to Sunday. */
    public static Days around(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> day(day);
            case WEEKEND -> {
                LocalDate saturday = monday(day).plusDays(DAYS_TO_SATURDAY);
                yield new Days(saturday, saturday.plusDays(1), grain);
            }
            case WEEK -> new Days(monday(day), monday(day).plusDays(6), grain);
            case MONTH -> months(day.withDayOfMonth(1), 1, grain);
            case QUARTER -> months(monthOf(day, (day.getMonthValue() - 1) / 3 * 3 + 1), 3, grain);
            case SEASON -> {
                int begin = day.getMonthValue() / 3 * 3;
                yield months(begin == 0 ? monthOf(day.minusYears(1), 12) : monthOf(day, begin), 3, grain);
            }
            case HALF -> months(monthOf(day, day.getMonthValue() <= 6 ? 1 : 7), 6, grain);
            case YEAR -> months(monthOf(day, 1), 12, grain);
            case DECADE -> years(day.getYear(), 10, grain);
            case CENTURY -> years(day.getYear(), 100, grain);
        };
    }

    static Days year(int year) {
        return around(LocalDate.of(year, 1, 1), Grain.YEAR);
    }

    static Days month(int year, int month) {
        return around(LocalDate.of(year, month, 1), Grain.MONTH);
    }

    static Days season(int year, Season season) {
        return around(LocalDate.of(year, season.firstMonth(), 1), Grain.SEASON);
    }

    /** So many days, weeks, months or years later, or earlier for a negative number. */
    Days plus(long number) {
        return around(plus(first, grain, number), grain);
    }

    static LocalDate plus(LocalDate day, Grain grain, long number) {
        return switch (grain) {
            case DAY -> day.plusDays(number);
            case WEEKEND, WEEK -> day.plusWeeks(number);
            case MONTH -> day.plusMonths(number);
            case QUARTER -> day.plusMonths(3 * number);
            case HALF -> day.plusMonths(6 * number);
            case SEASON, YEAR -> day.plusYears(number);
            case DECADE -> day.plusYears(10 * number);
            case CENTURY -> day.plusYears(100 * number);
        };
    }

    public int year() {
        return first.getYear();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** What TIMEX3 calls it: 2023-04-04, 2023-W14, 2023-04, 2023-Q2, 2023-SP, 2023, and 202 for the decade. */
    public String value() {
        return switch (grain) {
            case DAY ->
                yearValue() + String.format(Locale.ROOT, "-%02d-%02d", first.getMonthValue(), first.getDayOfMonth());
            case WEEKEND -> weekValue() + "-WE";
            case WEEK -> weekValue();
            case MONTH -> yearValue() + String.format(Locale.ROOT, "-%02d", first.getMonthValue());
            case QUARTER -> yearValue() + "-Q" + ((first.getMonthValue() - 1) / 3 + 1);
            case SEASON ->
                yearValue() + "-" + Season.beginningIn(first.getMonthValue()).code();
            case HALF -> yearValue() + (first.getMonthValue() == 1 ? "-H1" : "-H2");
            case YEAR -> yearValue();
            case DECADE -> shortened(1);
            case CENTURY -> shortened(2);
        };
    }

    String yearValue() {
        int year = first.getYear();
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }

    private String weekValue() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** A decade or a century is a year's value without its last digits; before Christ it is its last year's. */
    private String shortened(int digits) {
        String value =
                first.getYear() > 0 ? yearValue() : around(last, Grain.YEAR).yearValue();
        return value.substring(0, value.length() - digits);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate monthOf(LocalDate day, int month) {
        return LocalDate.of(day.getYear(), month, 1);
    }

    private static Days months(LocalDate first, int number, Grain grain) {
        return new Days(first, first.plusMonths(number).minusDays(1), grain);
    }

    /** The 1990s are 1990 to 1999; the 490s BC are 499 to 490 BC, which are the years -498 to -489. */
    private static Days years(int year, int number, Grain grain) {
        int first = year > 0 ? year - year % number : 1 - (1 - year - Math.floorMod(1 - year, number) + number - 1);
        return months(LocalDate.of(first, 1, 1), 12 * number, grain);
    }
}
