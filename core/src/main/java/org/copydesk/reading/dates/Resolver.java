package org.copydesk.reading.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.dates.Meaning.Origin;
import org.copydesk.reading.dates.Meaning.Pointer;
import org.copydesk.reading.dates.TimeExpression.Anchor;
import org.copydesk.reading.dates.TimeExpression.Kind;
import org.copydesk.text.Span;

/** Turns what words say into days, expression by expression, and remembers the dates on the way. */
final class Resolver {

    /** A date without a year that is as near as this is not the one of last year. */
    private static final int SOON_DAYS = 60;

    /** Nobody counts further than this from today; more would leave the calendar. */
    private static final long FARTHEST_SHIFT = 20_000;

    /** A story seldom leaps so many years. */
    private static final int FAR_YEARS = 8;

    private static final String UNKNOWN_DAY = "XXXX-XX-XX";

    /** A date of an earlier year that this sentence or the one before it in the paragraph named in full. */
    private Optional<Days> recent = Optional.empty();

    /** The day on which the words between the quotation marks of this sentence were spoken. */
    private Optional<LocalDate> spoken = Optional.empty();

    private int paragraph;
    private int lastParagraph = -1;
    private int recentSentence = -1;
    private int recentParagraph = -1;

    private final Optional<LocalDate> published;
    private final boolean history;

    /** The date told of, of whatever grain up to a year. */
    private Optional<Days> last = Optional.empty();

    /** A date far from the one told of: the story has moved there if another follows, and only looked there if not. */
    private Optional<Days> aside = Optional.empty();

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
        if (sentence.paragraph() != recentParagraph || sentence.index() > recentSentence + 1) {
            recent = Optional.empty();
        }
        paragraph = sentence.paragraph();
        Tense tense = Tense.of(sentence, head(sentence, found), found.first());
        boolean attribute = isAttribute(sentence, found);
        Answer answer = answer(found.meaning(), attribute ? Tense.NONE : tense, quoted);
        if (attribute && tense == Tense.PAST && isAhead(answer)) {
            answer = Answer.unknown("XXXX" + answer.value.substring("XXXX".length()));
        }
        if (found.meaning() instanceof Meaning.Yearly date) {
            answer = weekdays(sentence, found, date).orElse(answer);
        }
        if (!quoted) {
            answer.days.filter(days -> days.grain().compareTo(Grain.YEAR) <= 0).ifPresent(this::remember);
        }
        if (answer.anchor == Anchor.NONE && isAdverbial(sentence, found)) {
            answer.days.filter(this::isPastYear).ifPresent(days -> {
                recent = Optional.of(days);
                recentSentence = sentence.index();
                recentParagraph = sentence.paragraph();
            });
        }
        return new TimeExpression(span, kind(found.meaning()), answer.value, answer.days, answer.anchor, quoted);
    }

    /** "Thursday, October 10" is of the year near to publication in which that day is a Thursday, where there is just one. */
    private Optional<Answer> weekdays(Sentence sentence, Found found, Meaning.Yearly date) {
        Optional<DayOfWeek> named = IntStream.range(found.first(), found.end())
                .mapToObj(i -> sentence.token(i).form().toUpperCase(Locale.ROOT))
                .flatMap(form -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().equals(form)))
                .findFirst();
        if (named.isEmpty() || published.isEmpty() || date.month() == 0) {
            return Optional.empty();
        }
        int year = published.get().getYear();
        List<Days> fitting = IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(near -> day(near, date.month(), date.day()))
                .flatMap(Optional::stream)
                .filter(days -> days.first().getDayOfWeek() == named.get())
                .toList();
        return fitting.size() == 1
                ? Optional.of(Answer.of(fitting.getFirst(), Anchor.PUBLICATION).with(date.part()))
                : Optional.empty();
    }

    /** The day that an expression means, without remembering it. */
    Optional<LocalDate> day(Sentence sentence, Found found) {
        paragraph = sentence.paragraph();
        return answer(found.meaning(), Tense.of(sentence, head(sentence, found), found.first()), false)
                .days
                .filter(days -> days.grain() == Grain.DAY)
                .map(Days::first);
    }

    /** The words quoted from here on were spoken on this day, where it is known; else on the day of publication. */
    void spokenOn(Optional<LocalDate> day) {
        spoken = day;
    }

    private boolean isAhead(Answer answer) {
        return answer.anchor == Anchor.PUBLICATION
                && answer.days
                        .filter(days -> published.filter(days.first()::isAfter).isPresent())
                        .isPresent();
    }

    /**
     * In "the September survey" the verb need not tell which September: it is the nearest. Where that one is to come
     * and the verb is of the past, the report does not say.
     */
    private static boolean isAttribute(Sentence sentence, Found found) {
        return found.end() < sentence.size()
                && sentence.token(found.end()).xpos().startsWith("NN")
                && (found.meaning() instanceof Meaning.Yearly
                        || found.meaning() instanceof Meaning.MonthOfSomeYear
                        || found.meaning() instanceof Meaning.SeasonOfSomeYear);
    }

    /** "In 2014" sets the time of what follows; "2003's figures" does not. */
    private static boolean isAdverbial(Sentence sentence, Found found) {
        return found.first() > 0
                && sentence.token(found.first() - 1).isWord("in", "on", "during", "since", "by", "from", "until", "of");
    }

    private boolean isPastYear(Days days) {
        boolean past = published.map(today -> days.year() < today.getYear()).orElse(true);
        return past && days.grain().compareTo(Grain.YEAR) <= 0;
    }

    private void remember(Days days) {
        if (history && last.isPresent() && isFar(last.get(), days)) {
            boolean moved = aside.isPresent() && !isFar(aside.get(), days);
            if (!moved) {
                aside = Optional.of(days);
                return;
            }
        }
        aside = Optional.empty();
        boolean sameYear = days.grain() == Grain.YEAR
                && last.filter(anchor -> anchor.year() == days.year() && anchor.grain() != Grain.YEAR)
                        .isPresent();
        if (!sameYear || !history) {
            last = Optional.of(days);
            lastParagraph = paragraph;
        }
    }

    private static boolean isFar(Days one, Days other) {
        return Math.abs(one.year() - other.year()) > FAR_YEARS;
    }

    private static Kind kind(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Clock clock -> Kind.TIME;
            case Meaning.Weekday weekday -> weekday.part().isEmpty() ? Kind.DATE : Kind.TIME;
            case Meaning.WeekdayOf weekday -> weekday.part().isEmpty() ? Kind.DATE : Kind.TIME;
            case Meaning.OfRun run -> run.part().isEmpty() ? Kind.DATE : Kind.TIME;
            case Meaning.Shift shift -> shift.part().isEmpty() ? Kind.DATE : Kind.TIME;
            case Meaning.Vague vague -> vague.value().startsWith(UNKNOWN_DAY + "T") ? Kind.TIME : Kind.DATE;
            case Meaning.Duration duration -> Kind.DURATION;
            case Meaning.Repeated repeated -> Kind.SET;
            case Meaning.Fixed fixed -> Kind.DATE;
            case Meaning.Yearly yearly -> Kind.DATE;
            case Meaning.MonthOfSomeYear month -> Kind.DATE;
            case Meaning.SeasonOfSomeYear season -> Kind.DATE;
            case Meaning.Weekend weekend -> Kind.DATE;
            case Meaning.Within within -> kind(within);
            case Meaning.Fraction fraction -> Kind.DATE;
        };
    }

    private static Kind kind(Meaning.Within within) {
        if (within.part() instanceof Meaning.Duration) {
            return Kind.DURATION;
        }
        return within.part() instanceof Meaning.Clock ? Kind.TIME : Kind.DATE;
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
            case Meaning.OfRun run -> ofRun(run, tense).with(run.part());
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
        if (date.month() == 0) {
            return dayOfMonth(date, tense);
        }
        String unknown = String.format(Locale.ROOT, "XXXX-%02d-%02d", date.month(), date.day());
        if (history) {
            return last.flatMap(anchor -> day(yearTold(anchor, date.month()), date.month(), date.day()))
                    .map(day -> Answer.of(day, Anchor.TEXT).with(date.part()))
                    .orElse(Answer.unknown(unknown));
        }
        return near(year -> day(year, date.month(), date.day()), date.month(), tense)
                .orElse(Answer.unknown(unknown))
                .with(date.part());
    }

    /** "The 5th": of the month told of in history, and of the nearest that the tense allows in news. */
    private Answer dayOfMonth(Meaning.Yearly date, Tense tense) {
        Answer unknown = Answer.unknown(String.format(Locale.ROOT, "XXXX-XX-%02d", date.day()));
        if (history) {
            return last.filter(anchor -> anchor.grain().compareTo(Grain.MONTH) <= 0)
                    .map(Days::first)
                    .flatMap(month -> day(month.getYear(), month.getMonthValue(), date.day()))
                    .map(day -> Answer.of(day, Anchor.TEXT))
                    .orElse(unknown);
        }
        return published
                .flatMap(today -> {
                    List<Days> days = Stream.of(-1, 0, 1)
                            .map(today::plusMonths)
                            .flatMap(month -> day(month.getYear(), month.getMonthValue(), date.day()).stream())
                            .toList();
                    return nearest(days, today, tense);
                })
                .map(day -> Answer.of(day, Anchor.PUBLICATION))
                .orElse(unknown);
    }

    private Answer month(Meaning.MonthOfSomeYear month, Tense tense) {
        String unknown = String.format(Locale.ROOT, "XXXX-%02d", month.month());
        if (history) {
            return last.map(anchor -> Answer.of(toldMonth(anchor, month), Anchor.TEXT))
                    .orElse(Answer.unknown(unknown));
        }
        boolean bare = month.pointer() == Pointer.BARE;
        return near(
                        year -> Optional.of(Days.month(year, month.month())),
                        bare ? month.month() : 0,
                        tense(month.pointer(), tense))
                .orElse(Answer.unknown(unknown));
    }

    /**
     * The date of no named year that news means: the nearest to publication; or one of the year just told of, where
     * the report looks back. Where the two are at odds and the year told of is the last one, the report does not say.
     */
    private Optional<Answer> near(OfYear maker, int month, Tense tense) {
        Optional<Days> near = published.flatMap(today -> nearest(candidates(today, maker), today, tense));
        Optional<Days> told = month > 0 && tense == Tense.PAST
                ? recent.flatMap(anchor -> maker.of(yearTold(anchor, month)))
                : Optional.empty();
        if (told.isEmpty() || told.equals(near)) {
            return near.map(days -> Answer.of(days, Anchor.PUBLICATION));
        }
        int thisYear = published.map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        boolean longAgo = recent.filter(anchor -> anchor.grain() == Grain.YEAR && anchor.year() < thisYear - 1)
                .isPresent();
        return longAgo ? told.map(days -> Answer.of(days, Anchor.TEXT)) : Optional.empty();
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
            case PAST -> past.filter(days -> !isDoubtful(days, any, today));
            case FUTURE, PRESENT -> future.filter(days -> !isDoubtful(days, any, today));
            case NONE -> any;
        };
    }

    /**
     * A day of most of a year ago, when the same day is only weeks ahead, would have its year with it: the verb that
     * the tense was taken from is not the date's own, and which day is meant stays open.
     */
    private static boolean isDoubtful(Days days, Optional<Days> nearest, LocalDate today) {
        return days.grain() == Grain.DAY
                && distance(days, today) > 365 - SOON_DAYS
                && nearest.filter(other -> distance(other, today) <= SOON_DAYS).isPresent();
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
     * The day of a weekday's name. On its own day it is the day of publication in every tense: agencies write "will
     * meet Monday" on the Monday itself, and "next Monday" for the other one.
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

    /** In the past the run's last day is the latest there was, in the future its first is the next there is. */
    private Answer ofRun(Meaning.OfRun run, Tense tense) {
        boolean ahead = tense == Tense.FUTURE || tense == Tense.PRESENT;
        Answer fixed = weekday(new Meaning.Weekday(ahead ? run.first() : run.last(), Pointer.BARE, ""), tense);
        return fixed.days
                .map(Days::first)
                .map(day -> {
                    if (run.isFirst()) {
                        return day.with(TemporalAdjusters.previousOrSame(run.first()));
                    }
                    return day.with(TemporalAdjusters.nextOrSame(run.last()));
                })
                .map(day -> Answer.of(Days.day(day), fixed.anchor))
                .orElse(Answer.unknown("XXXX-WXX-" + (run.isFirst() ? run.first() : run.last()).getValue()));
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
            Optional<LocalDate> speech = quoted ? spoken.or(() -> published) : published;
            return speech.map(today -> Answer.of(
                            Days.around(Days.plus(today, shift.unit(), shift.number()), shift.unit()),
                            Anchor.PUBLICATION))
                    .orElse(Answer.unknown(unknown(shift.unit())));
        }
        if (shift.origin() == Origin.SPEECH && shift.unit() == Grain.DAY) {
            boolean today = shift.number() == 0 && shift.part().isEmpty() && !quoted;
            return Answer.unknown(today ? "PRESENT_REF" : UNKNOWN_DAY);
        }
        if (last.isEmpty() || !history && paragraph > lastParagraph + 1) {
            // In news "the next day" is that of the date just named, and a date far above is not that one.
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
            case DECADE -> "X".repeat(3);
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
            // "10 p.m. on Friday night" is ten o'clock on Friday.
            Answer day = whole.days.isPresent() && whole.days.get().grain() == Grain.DAY
                    ? Answer.of(whole.days.get(), whole.anchor)
                    : whole;
            return day.with(clock.time());
        }
        if (within.part() instanceof Meaning.Duration length) {
            whole.days.ifPresent(this::remember);
            return new Answer(length.value(), Optional.empty(), whole.anchor);
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
