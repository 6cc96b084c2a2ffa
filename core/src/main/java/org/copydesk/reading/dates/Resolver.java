package org.copydesk.reading.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.dates.Meaning.Origin;
import org.copydesk.reading.dates.Meaning.Pointer;
import org.copydesk.reading.dates.TimeExpression.Anchor;
import org.copydesk.reading.dates.TimeExpression.Kind;
import org.copydesk.text.Span;

/** Turns what words say into days, expression by expression, and remembers the dates on the way. */
final class Resolver {

    /** A past verb does not push a date back by most of a year when it is only weeks ahead. */
    private static final int SOON_DAYS = 60;

    /** Nobody counts further than this from today; more would leave the calendar. */
    private static final long FARTHEST_SHIFT = 20_000;

    private static final String UNKNOWN_DAY = "XXXX-XX-XX";

    private final Optional<LocalDate> published;
    private final boolean history;

    /** The date named last, of whatever grain up to a year. */
    private Optional<Days> last = Optional.empty();

    Resolver(Optional<LocalDate> published, boolean history) {
        this.published = published;
        this.history = history;
    }

    /** What an expression means: its value, its days if they are known, and what they were counted from. */
    private record Answer(String value, Optional<Days> days, Anchor anchor) {
        static Answer of(Days days, Anchor anchor) {
            return new Answer(days.value(), Optional.of(days), anchor);
        }

        static Answer unknown(String value) {
            return new Answer(value, Optional.empty(), Anchor.UNKNOWN);
        }

        Answer with(String part) {
            boolean day = days.isPresent() && days.get().grain() == Grain.DAY || value.equals(UNKNOWN_DAY);
            return part.isEmpty() || !day ? this : new Answer(value + part, days, anchor);
        }
    }

    TimeExpression resolve(Sentence sentence, Found found, Span span, boolean quoted) {
        int head = head(sentence, found);
        Tense tense = Tense.of(sentence, head);
        Answer answer = answer(found.meaning(), tense, quoted);
        if (!quoted) {
            answer.days.filter(days -> days.grain().compareTo(Grain.YEAR) <= 0).ifPresent(this::remember);
        }
        return new TimeExpression(span, kind(found.meaning()), answer.value, answer.days, answer.anchor, quoted);
    }

    private void remember(Days days) {
        last = Optional.of(days);
    }

    private static Kind kind(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Clock clock -> Kind.TIME;
            case Meaning.Weekday weekday -> weekday.part().isEmpty() ? Kind.DATE : Kind.TIME;
            case Meaning.WeekdayOf weekday -> weekday.part().isEmpty() ? Kind.DATE : Kind.TIME;
            case Meaning.Shift shift -> shift.part().isEmpty() ? Kind.DATE : Kind.TIME;
            case Meaning.Vague vague -> vague.value().startsWith(UNKNOWN_DAY + "T") ? Kind.TIME : Kind.DATE;
            case Meaning.Duration duration -> Kind.DURATION;
            case Meaning.Repeated repeated -> Kind.SET;
            case Meaning.Fixed fixed -> Kind.DATE;
            case Meaning.Yearly yearly -> Kind.DATE;
            case Meaning.MonthOfSomeYear month -> Kind.DATE;
            case Meaning.SeasonOfSomeYear season -> Kind.DATE;
            case Meaning.Weekend weekend -> Kind.DATE;
            case Meaning.Within within -> within.part() instanceof Meaning.Clock ? Kind.TIME : Kind.DATE;
            case Meaning.Fraction fraction -> Kind.DATE;
        };
    }

    /** The word of an expression that hangs on a word outside of it. */
    private static int head(Sentence sentence, Found found) {
        for (int i = found.first(); i < found.end(); i++) {
            int head = sentence.token(i).head();
            if (head < found.first() || head >= found.end()) {
                boolean small = sentence.token(i).is("punct")
                        || sentence.token(i).is("case")
                        || sentence.token(i).is("det");
                if (!small) {
                    return i;
                }
            }
        }
        return found.end() - 1;
    }

    private Answer answer(Meaning meaning, Tense tense, boolean quoted) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> Answer.of(fixed.days(), Anchor.NONE).with(fixed.part());
            case Meaning.Yearly yearly -> yearly(yearly, tense);
            case Meaning.MonthOfSomeYear month -> month(month, tense);
            case Meaning.SeasonOfSomeYear season -> season(season, tense);
            case Meaning.Weekday weekday -> weekday(weekday, tense).with(weekday.part());
            case Meaning.WeekdayOf weekday -> ofWeek(weekday).with(weekday.part());
            case Meaning.Weekend weekend -> weekend(weekend, tense);
            case Meaning.Shift shift -> shift(shift, quoted).with(shift.part());
            case Meaning.Within within -> within(within, tense, quoted);
            case Meaning.Fraction fraction -> fraction(fraction, tense);
            case Meaning.Clock clock -> clock(clock);
            case Meaning.Duration duration -> new Answer(duration.value(), Optional.empty(), Anchor.NONE);
            case Meaning.Repeated repeated -> new Answer(repeated.value(), Optional.empty(), Anchor.NONE);
            case Meaning.Vague vague -> Answer.unknown(vague.value());
        };
    }

    /** A date without a year: of the year told of in history, and the nearest that the tense allows in news. */
    private Answer yearly(Meaning.Yearly date, Tense tense) {
        String unknown = String.format(Locale.ROOT, "XXXX-%02d-%02d", date.month(), date.day());
        if (history) {
            return last.flatMap(anchor -> day(yearTold(anchor, date.month()), date.month(), date.day()))
                    .map(day -> Answer.of(day, Anchor.TEXT).with(date.part()))
                    .orElse(Answer.unknown(unknown));
        }
        return published
                .flatMap(today -> nearest(candidates(today, year -> day(year, date.month(), date.day())), today, tense))
                .map(day -> Answer.of(day, Anchor.PUBLICATION).with(date.part()))
                .orElse(Answer.unknown(unknown));
    }

    private Answer month(Meaning.MonthOfSomeYear month, Tense tense) {
        String unknown = String.format(Locale.ROOT, "XXXX-%02d", month.month());
        if (history) {
            return last.map(anchor -> Answer.of(toldMonth(anchor, month), Anchor.TEXT))
                    .orElse(Answer.unknown(unknown));
        }
        return published
                .flatMap(today -> nearest(
                        candidates(today, year -> Optional.of(Days.month(year, month.month()))),
                        today,
                        tense(month.pointer(), tense)))
                .map(days -> Answer.of(days, Anchor.PUBLICATION))
                .orElse(Answer.unknown(unknown));
    }

    private static Days toldMonth(Days anchor, Meaning.MonthOfSomeYear month) {
        return switch (month.pointer()) {
            case BARE, THIS -> Days.month(yearTold(anchor, month.month()), month.month());
            case LAST -> {
                Days same = Days.month(anchor.year(), month.month());
                yield same.first().isBefore(anchor.first()) ? same : same.plus(-12);
            }
            case NEXT -> {
                Days same = Days.month(anchor.year(), month.month());
                yield same.first().isAfter(anchor.last()) ? same : same.plus(12);
            }
        };
    }

    /** The year of a month in a story that is told forward, with looks back of less than half a year. */
    private static int yearTold(Days anchor, int month) {
        if (anchor.grain().compareTo(Grain.MONTH) > 0) {
            return anchor.year();
        }
        int ahead = month - anchor.first().getMonthValue();
        return anchor.year() + (ahead < -6 ? 1 : 0);
    }

    private Answer season(Meaning.SeasonOfSomeYear season, Tense tense) {
        Season which = season.season();
        if (history) {
            return last.map(anchor -> Answer.of(toldSeason(anchor, season), Anchor.TEXT))
                    .orElse(Answer.unknown("XXXX-" + which.code()));
        }
        return published
                .flatMap(today -> nearest(
                        candidates(today, year -> Optional.of(Days.season(year, which))),
                        today,
                        tense(season.pointer(), tense)))
                .map(days -> Answer.of(days, Anchor.PUBLICATION))
                .orElse(Answer.unknown("XXXX-" + which.code()));
    }

    private static Days toldSeason(Days anchor, Meaning.SeasonOfSomeYear season) {
        Days same = Days.season(anchor.year(), season.season());
        return switch (season.pointer()) {
            case BARE, THIS -> same;
            case LAST -> same.first().isBefore(anchor.first()) ? same : same.plus(-1);
            case NEXT -> same.first().isAfter(anchor.last()) ? same : same.plus(1);
        };
    }

    private static Tense tense(Pointer pointer, Tense tense) {
        return switch (pointer) {
            case BARE, THIS -> tense;
            case LAST -> Tense.PAST;
            case NEXT -> Tense.FUTURE;
        };
    }

    private interface OfYear {
        Optional<Days> of(int year);
    }

    private static List<Days> candidates(LocalDate today, OfYear maker) {
        return Stream.of(-1, 0, 1)
                .map(shift -> maker.of(today.getYear() + shift))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The nearest of several days, on the side of today that the tense names unless that is absurdly far. */
    private static Optional<Days> nearest(List<Days> candidates, LocalDate today, Tense tense) {
        Comparator<Days> near = Comparator.comparingLong(days -> distance(days, today));
        Optional<Days> past =
                candidates.stream().filter(days -> !days.first().isAfter(today)).min(near);
        Optional<Days> future =
                candidates.stream().filter(days -> !days.last().isBefore(today)).min(near);
        Optional<Days> any = candidates.stream().min(near);
        return switch (tense) {
            case PAST ->
                past.filter(days -> distance(days, today) < 365 - SOON_DAYS).or(() -> any);
            case FUTURE, PRESENT ->
                future.filter(days -> distance(days, today) < 365 - SOON_DAYS).or(() -> any);
            case NONE -> any;
        };
    }

    private static long distance(Days days, LocalDate today) {
        if (days.contains(today)) {
            return 0;
        }
        return days.first().isAfter(today)
                ? ChronoUnit.DAYS.between(today, days.first())
                : ChronoUnit.DAYS.between(days.last(), today);
    }

    /**
     * The day of a weekday's name. On its own day it is the day of publication in every tense: agencies write "will meet
     * Monday" on the Monday itself, and "next Monday" for the other one.
     */
    private Answer weekday(Meaning.Weekday weekday, Tense tense) {
        DayOfWeek day = weekday.day();
        String unknown = "XXXX-WXX-" + day.getValue();
        if (history) {
            return last.filter(anchor -> anchor.grain() == Grain.DAY)
                    .map(anchor ->
                            Answer.of(Days.day(anchor.first().with(TemporalAdjusters.nextOrSame(day))), Anchor.TEXT))
                    .orElse(Answer.unknown(unknown));
        }
        return published
                .map(today -> {
                    LocalDate before = today.with(TemporalAdjusters.previousOrSame(day));
                    LocalDate after = today.with(TemporalAdjusters.nextOrSame(day));
                    LocalDate chosen = switch (weekday.pointer()) {
                        case LAST -> today.with(TemporalAdjusters.previous(day));
                        case NEXT -> today.with(TemporalAdjusters.next(day));
                        case THIS -> tense == Tense.PAST ? before : after;
                        case BARE -> tense == Tense.FUTURE || tense == Tense.PRESENT ? after : before;
                    };
                    return Answer.of(Days.day(chosen), Anchor.PUBLICATION);
                })
                .orElse(Answer.unknown(unknown));
    }

    private Answer ofWeek(Meaning.WeekdayOf weekday) {
        return published
                .filter(today -> !history)
                .map(today -> Answer.of(
                        Days.day(today.plusWeeks(weekday.weeks())
                                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .with(TemporalAdjusters.nextOrSame(weekday.day()))),
                        Anchor.PUBLICATION))
                .orElse(Answer.unknown("XXXX-WXX-" + weekday.day().getValue()));
    }

    private Answer weekend(Meaning.Weekend weekend, Tense tense) {
        return published
                .filter(today -> !history)
                .map(today -> {
                    Days week = Days.around(today, Grain.WEEKEND);
                    boolean begun = !week.first().isAfter(today);
                    Days chosen = switch (weekend.pointer()) {
                        case LAST -> week.plus(-1);
                        case NEXT -> week.plus(begun ? 1 : 0);
                        case THIS ->
                            tense == Tense.PAST && !begun && today.getDayOfWeek() != DayOfWeek.FRIDAY
                                    ? week.plus(-1)
                                    : week;
                        case BARE -> tense == Tense.FUTURE || tense == Tense.PRESENT || begun ? week : week.plus(-1);
                    };
                    return Answer.of(chosen, Anchor.PUBLICATION);
                })
                .orElse(Answer.unknown("XXXX-WXX-WE"));
    }

    private Answer shift(Meaning.Shift shift, boolean quoted) {
        if (Math.abs(shift.number()) > FARTHEST_SHIFT) {
            return Answer.unknown(unknown(shift.unit()));
        }
        if (shift.origin() == Origin.SPEECH && !history) {
            return published
                    .map(today -> Answer.of(
                            Days.around(Days.plus(today, shift.unit(), shift.number()), shift.unit()),
                            Anchor.PUBLICATION))
                    .orElse(Answer.unknown(unknown(shift.unit())));
        }
        if (shift.origin() == Origin.SPEECH && shift.unit() == Grain.DAY) {
            boolean today = shift.number() == 0 && shift.part().isEmpty() && !quoted;
            return Answer.unknown(today ? "PRESENT_REF" : UNKNOWN_DAY);
        }
        if (last.isEmpty()) {
            boolean here = shift.origin() == Origin.TEXT
                    && shift.number() == 0
                    && shift.part().isEmpty();
            return here && published.isPresent() && shift.unit() != Grain.DAY && !history
                    ? Answer.of(Days.around(published.get(), shift.unit()), Anchor.PUBLICATION)
                    : Answer.unknown(unknown(shift.unit()));
        }
        Days anchor = last.get();
        if (anchor.grain().compareTo(shift.unit()) > 0) {
            boolean inside = shift.number() == 0;
            return Answer.unknown(
                    inside || anchor.grain() == Grain.YEAR ? partly(anchor, shift.unit()) : unknown(shift.unit()));
        }
        return Answer.of(
                Days.around(Days.plus(anchor.first(), shift.unit(), shift.number()), shift.unit()), Anchor.TEXT);
    }

    private static String unknown(Grain unit) {
        return switch (unit) {
            case DAY -> UNKNOWN_DAY;
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON, HALF, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    /** "1944-06-XX": the month is known and the day is not. */
    private static String partly(Days anchor, Grain unit) {
        if (unit == Grain.DAY) {
            return anchor.grain() == Grain.MONTH ? anchor.value() + "-XX" : anchor.yearValue() + "-XX-XX";
        }
        return anchor.yearValue() + (unit == Grain.WEEK ? "-WXX" : "-XX");
    }

    private Answer within(Meaning.Within within, Tense tense, boolean quoted) {
        Answer whole = answer(within.whole(), tense, quoted);
        if (within.part() instanceof Meaning.Clock clock) {
            return whole.with(clock.time());
        }
        if (whole.days.isEmpty()) {
            return Answer.unknown(
                    switch (within.part()) {
                        case Meaning.Yearly date ->
                            String.format(Locale.ROOT, "XXXX-%02d-%02d", date.month(), date.day());
                        case Meaning.MonthOfSomeYear month -> String.format(Locale.ROOT, "XXXX-%02d", month.month());
                        case Meaning.SeasonOfSomeYear season ->
                            "XXXX-" + season.season().code();
                        default -> "XXXX"; // Nothing else is said of a year.
                    });
        }
        int year = whole.days.get().year();
        Optional<Days> days = switch (within.part()) {
            case Meaning.Yearly date -> day(year, date.month(), date.day());
            case Meaning.MonthOfSomeYear month -> Optional.of(Days.month(year, month.month()));
            case Meaning.SeasonOfSomeYear season -> Optional.of(Days.season(year, season.season()));
            case Meaning.Fraction fraction -> Optional.of(fraction(year, fraction));
            default -> Optional.empty(); // Nothing else is said of a year.
        };
        return days.map(d -> Answer.of(d, whole.anchor)).orElse(whole);
    }

    private Answer fraction(Meaning.Fraction fraction, Tense tense) {
        if (history) {
            return last.map(anchor -> Answer.of(fraction(anchor.year(), fraction), Anchor.TEXT))
                    .orElse(Answer.unknown("XXXX-Q" + fraction.number()));
        }
        return published
                .flatMap(today ->
                        nearest(candidates(today, year -> Optional.of(fraction(year, fraction))), today, tense))
                .map(days -> Answer.of(days, Anchor.PUBLICATION))
                .orElse(Answer.unknown("XXXX-Q" + fraction.number()));
    }

    private static Days fraction(int year, Meaning.Fraction fraction) {
        int months = fraction.grain() == Grain.HALF ? 6 : 3;
        return Days.around(LocalDate.of(year, 1 + months * (fraction.number() - 1), 1), fraction.grain());
    }

    /** A time of the day that stands alone is of the day named before. */
    private Answer clock(Meaning.Clock clock) {
        if (history) {
            return last.filter(anchor -> anchor.grain() == Grain.DAY)
                    .map(anchor -> Answer.of(anchor, Anchor.TEXT))
                    .orElse(Answer.unknown(UNKNOWN_DAY))
                    .with(clock.time());
        }
        return Answer.unknown(UNKNOWN_DAY).with(clock.time());
    }

    private static Optional<Days> day(int year, int month, int day) {
        try {
            return Optional.of(Days.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            // 29 February of a year that has none.
            return Optional.empty();
        }
    }
}
