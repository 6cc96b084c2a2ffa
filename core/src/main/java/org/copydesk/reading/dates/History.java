package org.copydesk.reading.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copydesk.reading.dates.Meaning.Origin;

/** Tells reports of long ago, where "in May" is May of the year told of, from news, where it is the nearest May. */
final class History {

    /** Fewer years than these make no history. */
    private static final int FEWEST_YEARS = 4;

    /** A year as near as this to publication is news. */
    private static final int NEAR = 1;

    private History() {}

    static boolean isTold(List<Found> found, Optional<LocalDate> published) {
        int far = 0;
        int near = 0;
        for (Found one : found) {
            switch (one.meaning()) {
                case Meaning.Fixed fixed -> {
                    boolean dated = fixed.days().grain().compareTo(Grain.YEAR) <= 0;
                    boolean old = published
                            .map(day -> Math.abs(day.getYear() - fixed.days().year()) > NEAR)
                            .orElse(true);
                    far += dated && old ? 1 : 0;
                    near += dated && !old ? 1 : 0;
                }
                case Meaning.Weekday weekday -> near++;
                case Meaning.WeekdayOf weekday -> near++;
                case Meaning.OfRun run -> near++;
                case Meaning.Weekend weekend -> near++;
                case Meaning.Shift shift -> near += shift.origin() == Origin.SPEECH ? 1 : 0;
                // All else stands in news and in history alike.
                default -> {}
            }
        }
        return far >= FEWEST_YEARS && far > near;
    }
}
