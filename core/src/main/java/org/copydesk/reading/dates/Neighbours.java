package org.copydesk.reading.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.reading.dates.Meaning.Pointer;

/**
 * What the expressions of a sentence lend each other: a year to "26 June" before "4 August 1952", a day to "9 a.m.".
 */
final class Neighbours {

    /** Words between a time of the day and its day, as in "at 5.34 a.m. Baghdad time on 20 March". */
    private static final int MOST_WORDS_BETWEEN = 4;

    private Neighbours() {}

    static List<Found> linked(Words words, List<Found> found) {
        List<Found> all = new ArrayList<>(found);
        for (int i = all.size() - 2; i >= 0; i--) {
            Found one = all.get(i);
            Optional<Integer> year = sharedYear(words, one, all.get(i + 1));
            if (year.isPresent()) {
                Meaning whole = new Meaning.Fixed(Days.year(year.get()), "");
                all.set(i, new Found(one.first(), one.end(), new Meaning.Within(whole, one.meaning())));
            }
        }
        for (int i = 0; i < all.size() - 1; i++) {
            linkRun(words, all, i);
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).meaning() instanceof Meaning.Clock clock) {
                Found one = all.get(i);
                dayOf(all, i)
                        .ifPresent(day -> all.set(
                                all.indexOf(one), new Found(one.first(), one.end(), new Meaning.Within(day, clock))));
            }
        }
        return all;
    }

    /** Makes "Monday and Tuesday" one run, in which Tuesday is the day after Monday. */
    private static void linkRun(Words words, List<Found> all, int i) {
        Found one = all.get(i);
        Found next = all.get(i + 1);
        if (one.meaning() instanceof Meaning.Weekday first
                && next.meaning() instanceof Meaning.Weekday last
                && first.pointer() == Pointer.BARE
                && last.pointer() == Pointer.BARE
                && first.day() != last.day()
                && isJoined(words, one, next)) {
            Meaning begin = new Meaning.OfRun(first.day(), last.day(), true, first.part());
            Meaning end = new Meaning.OfRun(first.day(), last.day(), false, last.part());
            all.set(i, new Found(one.first(), one.end(), begin));
            all.set(i + 1, new Found(next.first(), next.end(), end));
        }
    }

    /** The year of the later end of a range, which is also that of its beginning unless a new year lies between. */
    private static Optional<Integer> sharedYear(Words words, Found one, Found next) {
        int month = month(one.meaning());
        Optional<Days> end = fixed(next.meaning());
        if (month == 0
                || end.isEmpty()
                || end.get().grain().compareTo(Grain.YEAR) >= 0
                || !isJoined(words, one, next)) {
            return Optional.empty();
        }
        int later = end.get().first().getMonthValue();
        return Optional.of(month > later ? end.get().year() - 1 : end.get().year());
    }

    private static Optional<Days> fixed(Meaning meaning) {
        if (meaning instanceof Meaning.Fixed fixed) {
            return Optional.of(fixed.days());
        }
        // One that got its year in this way hands it on: "12 May, 3 June and 4 August 1952".
        return meaning instanceof Meaning.Within within
                        && within.whole() instanceof Meaning.Fixed year
                        && month(within.part()) > 0
                ? Optional.of(Days.month(year.days().year(), month(within.part())))
                : Optional.empty();
    }

    private static int month(Meaning meaning) {
        if (meaning instanceof Meaning.Yearly yearly) {
            return yearly.month();
        }
        if (meaning instanceof Meaning.MonthOfSomeYear month && month.pointer() == Pointer.BARE) {
            return month.month();
        }
        return meaning instanceof Meaning.SeasonOfSomeYear season && season.pointer() == Pointer.BARE
                ? season.season().firstMonth()
                : 0;
    }

    private static boolean isJoined(Words words, Found one, Found next) {
        int at = one.end();
        if (next.first() - at > 2) {
            return false;
        }
        boolean link = words.isDash(at) || words.is(at, "to", "and", "or", "until", "through", "/", ",");
        return link && (next.first() == at + 1 || words.is(at + 1, "the", "early", "late", "and", "or"));
    }

    /** The day nearest to a time of the day in its sentence. */
    private static Optional<Meaning> dayOf(List<Found> all, int clock) {
        for (int near : new int[] {clock + 1, clock - 1}) {
            if (near < 0 || near >= all.size()) {
                continue;
            }
            Found day = all.get(near);
            int between = near > clock
                    ? day.first() - all.get(clock).end()
                    : all.get(clock).first() - day.end();
            if (between <= MOST_WORDS_BETWEEN && Finder.isDay(Optional.of(day.meaning()))) {
                return Optional.of(day.meaning());
            }
        }
        return Optional.empty();
    }
}
