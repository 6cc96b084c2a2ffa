package org.copydesk.app.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.copydesk.brief.Dateline;

/** A dateline in words. */
final class DatelineWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_ALONE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DatelineWords() {}

    /** Place and day; where the day is not known the words say so, because a reader would take a brief for today's. */
    static String of(Dateline dateline) {
        var place = dateline.place().map(known -> known.name() + ", ").orElse("");
        var day = dateline.date().map(DAY::format).orElse(place.isEmpty() ? "Date not known" : "date not known");
        return place + day;
    }

    static String day(LocalDate day) {
        return DAY_ALONE.format(day);
    }
}
