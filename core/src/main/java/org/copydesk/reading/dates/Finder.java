package org.copydesk.reading.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the time expressions of a sentence, from left to right, the longest first. */
final class Finder {

    private static final Set<String> PARTS =
            Set.of("end", "beginning", "start", "middle", "rest", "remainder", "turn", "close");

    private static final Set<String> EDGES = Set.of("early", "late", "mid", "later", "earlier", "sometime");

    private final Words words;
    private final CalendarPhrases calendar;
    private final RelativePhrases relative;
    private final DurationPhrases durations;
    private final ClockPhrases clocks;

    private Finder(Words words) {
        this.words = words;
        this.calendar = new CalendarPhrases(words);
        this.relative = new RelativePhrases(words);
        this.durations = new DurationPhrases(words);
        this.clocks = new ClockPhrases(words);
    }

    static List<Found> in(Words words) {
        return Neighbours.linked(words, alone(words));
    }

    private static List<Found> alone(Words words) {
        Finder finder = new Finder(words);
        List<Found> all = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Phrase> phrase = finder.whole(i);
            if (phrase.isEmpty()) {
                i++;
                continue;
            }
            all.addAll(phrase.get().found());
            i = phrase.get().end();
        }
        return all;
    }

    private Optional<Phrase> whole(int i) {
        return Stream.of(partOfDayOn(i), modified(i), possessive(i), stretch(i), core(i))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Phrase::end));
    }

    /** The longest expression without anything that narrows it. */
    private Optional<Phrase> core(int i) {
        return Stream.of(durations.at(i), calendar.at(i), relative.at(i), clocks.at(i))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Phrase::end))
                .map(this::withClock);
    }

    /** "May 8 1:00 a.m.", "9:34 p.m., March 19": a day and a time side by side are one expression. */
    private Phrase withClock(Phrase phrase) {
        if (phrase.only().isEmpty()) {
            return phrase;
        }
        int first = phrase.found().getFirst().first();
        if (phrase.only().get() instanceof Meaning.Clock clock) {
            int next = words.is(phrase.end(), ",") ? phrase.end() + 1 : phrase.end();
            Optional<Phrase> day = calendar.at(next).or(() -> relative.at(next)).filter(p -> isDay(p.only()));
            return day.flatMap(p -> Phrase.of(
                            first, p.end(), new Meaning.Within(p.only().orElseThrow(), clock)))
                    .orElse(phrase);
        }
        if (!isDay(phrase.only())) {
            return phrase;
        }
        Optional<Phrase> clock = clocks.at(phrase.end());
        return clock.filter(p -> p.only().isPresent())
                .flatMap(p -> Phrase.of(
                        first,
                        p.end(),
                        new Meaning.Within(phrase.only().orElseThrow(), p.only().orElseThrow())))
                .orElse(phrase);
    }

    static boolean isDay(Optional<Meaning> meaning) {
        return meaning.isPresent()
                && switch (meaning.get()) {
                    case Meaning.Fixed fixed -> fixed.days().grain() == Grain.DAY;
                    case Meaning.Yearly yearly -> true;
                    case Meaning.Weekday weekday -> true;
                    case Meaning.OfRun run -> true;
                    case Meaning.WeekdayOf weekday -> true;
                    case Meaning.Shift shift ->
                        shift.unit() == Grain.DAY && shift.part().isEmpty();
                    case Meaning.MonthOfSomeYear month -> false;
                    case Meaning.SeasonOfSomeYear season -> false;
                    case Meaning.Weekend weekend -> false;
                    case Meaning.Within within -> false;
                    case Meaning.Fraction fraction -> false;
                    case Meaning.Clock clock -> false;
                    case Meaning.Duration duration -> false;
                    case Meaning.Repeated repeated -> false;
                    case Meaning.Vague vague -> false;
                };
    }

    /** "early October", "the end of the month", "late in 1985", "mid-1916", "earlier this year", "later that day". */
    private Optional<Phrase> modified(int i) {
        int at = i;
        int very = words.is(at, "very") ? at + 1 : at;
        int the = words.is(very, "the") ? very + 1 : very;
        boolean circa = words.is(at, "ca.", "circa", "c.", "ca");
        if (circa || words.follow(i, "as", "recently", "as")) {
            int next = circa ? at + 1 : i + 3;
            return whole(next).map(phrase -> phrase.from(i)).filter(Finder::isCalendar);
        }
        if (words.in(the, EDGES) || words.is(the, "latter", "early") && words.is(the + 1, "part")) {
            int next = words.is(the + 1, "part") ? the + 2 : words.pastHyphen(the + 1);
            boolean part = words.is(the + 1, "part");
            boolean linked = words.is(next, "in", "on", "of");
            next = linked ? next + 1 : next;
            if (part && !linked) {
                return Optional.empty();
            }
            if (words.is(the, "sometime") && !words.is(next, "after", "before", "in")) {
                return Optional.empty();
            }
            int begin = next;
            return inner(begin)
                    .filter(Finder::isCalendar)
                    .filter(phrase -> !(words.is(the, "later", "earlier") && the > i))
                    .filter(phrase -> !(the > i && isAttribute(phrase)))
                    .map(phrase -> phrase.from(i));
        }
        int noun = words.is(the, "very") ? the + 1 : the;
        if (words.in(noun, PARTS) && words.is(noun + 1, "of") && (the > very || noun > 0)) {
            int begin = words.is(noun, "rest") && words.follow(noun + 2, "the", "year") ? noun + 2 : noun + 2;
            return inner(begin).filter(Finder::isCalendar).map(phrase -> phrase.from(i));
        }
        return Optional.empty();
    }

    /** What may stand behind "the end of": a date, or "the month", which means nothing alone. */
    private Optional<Phrase> inner(int i) {
        Optional<Phrase> found =
                Stream.of(modified(i), core(i)).flatMap(Optional::stream).max(Comparator.comparingInt(Phrase::end));
        if (found.isPresent() && isCalendar(found.get())) {
            return found;
        }
        Optional<Grain> unit =
                words.in(i + 1, Lexicon.UNITS).filter(u -> !u.plural()).flatMap(Lexicon.Unit::grain);
        if (words.is(i, "the") && unit.isPresent()) {
            return Phrase.of(i, i + 2, new Meaning.Shift(unit.get(), 0, Meaning.Origin.TEXT, ""));
        }
        return Optional.empty();
    }

    /** "the first ten months of 1915", a headline's "last week of August": how long, and within what. */
    private Optional<Phrase> stretch(int i) {
        int edge = words.is(i, "the") ? i + 1 : i;
        if (!words.is(edge, "first", "last", "final", "opening", "closing")) {
            return Optional.empty();
        }
        Optional<Count> count = Count.number(words, edge + 1);
        int noun = count.map(Count::end).orElse(edge + 1);
        Optional<Lexicon.Unit> unit = words.in(noun, Lexicon.UNITS);
        if (unit.isEmpty() || !words.is(noun + 1, "of", "in")) {
            return Optional.empty();
        }
        String number = count.map(Count::text).orElse(unit.get().plural() ? "X" : "1");
        Meaning.Duration length = new Meaning.Duration(unit.get().duration(number));
        return inner(noun + 2)
                .filter(Finder::isCalendar)
                .filter(phrase -> phrase.only().isPresent())
                .flatMap(phrase -> Phrase.of(
                        i, phrase.end(), new Meaning.Within(phrase.only().orElseThrow(), length)));
    }

    /** "month's end". */
    private Optional<Phrase> possessive(int i) {
        Optional<Grain> unit =
                words.in(i, Lexicon.UNITS).filter(u -> !u.plural()).flatMap(Lexicon.Unit::grain);
        boolean end = words.is(i + 1, "'s", "\u2019s") && words.is(i + 2, "end");
        return end && unit.isPresent()
                ? Phrase.of(i, i + 3, new Meaning.Shift(unit.get(), 0, Meaning.Origin.TEXT, ""))
                : Optional.empty();
    }

    /** "the night of May 13", "the early hours of Tuesday", "early in the morning of 29 April". */
    private Optional<Phrase> partOfDayOn(int i) {
        int at = words.is(i, "early", "late") && words.is(i + 1, "in", "on") ? i + 2 : i;
        at = words.is(at, "early", "late") ? at + 1 : at;
        at = words.is(at, "the") ? at + 1 : at;
        at = words.in(at, Set.of("early", "late")) ? at + 1 : at;
        Optional<String> part = words.in(at, Lexicon.DAY_PARTS);
        int of = words.is(at + 1, "hours") ? at + 2 : at + 1;
        if (part.isEmpty() && words.is(at, "hours") && words.is(at - 1, "early", "late")) {
            part = Optional.of(words.is(at - 1, "early") ? "TMO" : "TNI");
            of = at + 1;
        }
        boolean link = words.is(of, "of", "on");
        if (part.isEmpty() || !link || words.is(at, "dawn")) {
            return isNextDay(i);
        }
        String value = part.get();
        return core(of + 1)
                .filter(day -> isDay(Optional.of(day.found().getFirst().meaning())))
                .map(day -> {
                    List<Found> all = new ArrayList<>(day.found());
                    Found first = all.getFirst();
                    all.set(0, new Found(i, first.end(), withPart(first.meaning(), value)));
                    return new Phrase(day.end(), all);
                });
    }

    /** "early the next morning", "late last night". */
    private Optional<Phrase> isNextDay(int i) {
        if (!words.is(i, "early", "late")) {
            return Optional.empty();
        }
        return relative.at(i + 1)
                .filter(phrase -> phrase.only().orElse(new Meaning.Vague("")) instanceof Meaning.Shift)
                .map(phrase -> phrase.from(i));
    }

    private static Meaning withPart(Meaning day, String part) {
        return new Meaning.Within(day, new Meaning.Clock(part));
    }

    /** "The early October battle": the article is the battle's. */
    private boolean isAttribute(Phrase phrase) {
        return words.isNoun(phrase.end()) && !words.touchesNext(phrase.end() - 1);
    }

    private static boolean isCalendar(Phrase phrase) {
        return switch (phrase.found().getFirst().meaning()) {
            case Meaning.Fixed fixed -> true;
            case Meaning.Yearly yearly -> true;
            case Meaning.MonthOfSomeYear month -> true;
            case Meaning.SeasonOfSomeYear season -> true;
            case Meaning.Weekday weekday -> true;
            case Meaning.OfRun run -> true;
            case Meaning.WeekdayOf weekday -> true;
            case Meaning.Weekend weekend -> true;
            case Meaning.Shift shift -> true;
            case Meaning.Within within -> true;
            case Meaning.Fraction fraction -> true;
            case Meaning.Clock clock -> false;
            case Meaning.Duration duration -> false;
            case Meaning.Repeated repeated -> false;
            case Meaning.Vague vague -> false;
        };
    }
}
