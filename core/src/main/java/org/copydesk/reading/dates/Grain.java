package org.copydesk.reading.dates;

/** How fine a stretch of the calendar is, finest first. */
public enum Grain {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY
}
