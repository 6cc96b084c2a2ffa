package org.copydesk.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the day of publication in the forms that outlets write for machines. */
public final class Published {
    /** How to say which forms these are. */
    public static final String FORMS =
            "a date such as 2023-04-03, 2023-04-03T17:20:00Z or Mon, 3 Apr 2023 17:20:00 GMT";

    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2999;

    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            dayAndTime('T'),
            dayAndTime(' '),
            DateTimeFormatter.ISO_ZONED_DATE_TIME,
            DateTimeFormatter.RFC_1123_DATE_TIME);

    private Published() {}

    /**
     * The day, as it was at the place whose offset from UTC the words name: an outlet's Monday evening stays Monday.
     *
     * @param words an ISO date or date-time, or an RFC 1123 date-time
     * @return empty where the words are none of these
     */
    public static Optional<LocalDate> read(String words) {
        for (var format : FORMATS) {
            try {
                var day = LocalDate.from(format.parse(words.strip()));
                return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(day);
            } catch (DateTimeParseException e) {
                // The next format has its turn.
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter dayAndTime(char between) {
        return new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE)
                .appendLiteral(between)
                .appendPattern("HH:mm[:ss]")
                .optionalStart()
                .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                .optionalEnd()
                .optionalStart()
                .appendLiteral(' ')
                .optionalEnd()
                .optionalStart()
                .appendOffset("+HH:MM", "Z")
                .optionalEnd()
                .optionalStart()
                .appendOffset("+HHMM", "Z")
                .optionalEnd()
                .toFormatter(Locale.ROOT);
    }
}
