package org.copydesk.reading.dates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.dates.Meaning.Origin;

/** How long, how often, how long before or after: "about five years", "weekly", "twice a year", "two days later". */
final class DurationPhrases {

    /** What stands before a number and belongs to it. */
    private static final List<List<String>> QUALIFIERS = List.of(
            List.of("a", "little", "more", "than"),
            List.of("no", "more", "than"),
            List.of("no", "less", "than"),
            List.of("more", "than"),
            List.of("less", "than"),
            List.of("fewer", "than"),
            List.of("at", "least"),
            List.of("at", "most"),
            List.of("up", "to"),
            List.of("close", "to"),
            List.of("well", "over"),
            List.of("just", "over"),
            List.of("just", "under"),
            List.of("a", "mere"),
            List.of("as", "little", "as"),
            List.of("as", "long", "as"),
            List.of("about"),
            List.of("around"),
            List.of("almost"),
            List.of("nearly"),
            List.of("roughly"),
            List.of("approximately"),
            List.of("over"),
            List.of("under"),
            List.of("some"),
            List.of("just"),
            List.of("only"),
            List.of("another"));

    /** What turns a number of units into a stretch beside a known time: "the past five years", "the first two days". */
    private static final Set<String> STRETCHES = Set.of(
            "first",
            "last",
            "next",
            "past",
            "final",
            "previous",
            "following",
            "coming",
            "intervening",
            "succeeding",
            "preceding",
            "early",
            "remaining",
            "subsequent",
            "opening",
            "closing",
            "other");

    private static final Map<String, String> ADVERBS = Map.of(
            "daily", "XXXX-XX-XX",
            "everyday", "XXXX-XX-XX",
            "nightly", "XXXX-XX-XXTNI",
            "weekly", "XXXX-WXX",
            "fortnightly", "P2W",
            "monthly", "XXXX-XX",
            "quarterly", "P3M",
            "yearly", "XXXX",
            "annually", "XXXX",
            "hourly", "PT1H");

    private final Words words;

    DurationPhrases(Words words) {
        this.words = words;
    }

    Optional<Phrase> at(int i) {
        return repeated(i).or(() -> counted(i)).or(() -> plural(i)).or(() -> joined(i));
    }

    /** "every day", "each of the five years" not, "twice a week", "per month", "daily". */
    private Optional<Phrase> repeated(int i) {
        Optional<String> adverb = words.in(i, ADVERBS);
        if (adverb.isPresent() && !(words.isCapital(i) && i > 0)) {
            return Phrase.of(i, i + 1, new Meaning.Repeated(adverb.get()));
        }
        if (words.is(i, "every", "each")) {
            int at = words.is(i + 1, "other", "single") ? i + 2 : i + 1;
            Optional<Count> count = Count.number(words, at);
            int noun = count.map(Count::end).orElse(at);
            String number =
                    words.is(i + 1, "other") ? "2" : count.map(Count::text).orElse("1");
            if (words.in(noun, Lexicon.WEEKDAYS).isPresent()) {
                String day = "XXXX-WXX-"
                        + words.in(noun, Lexicon.WEEKDAYS).orElseThrow().getValue();
                String part = words.in(noun + 1, Lexicon.DAY_PARTS).orElse("");
                return Phrase.of(i, part.isEmpty() ? noun + 1 : noun + 2, new Meaning.Repeated(day + part));
            }
            if (words.in(noun, Lexicon.DAY_PARTS).isPresent()) {
                String part = words.in(noun, Lexicon.DAY_PARTS).orElseThrow();
                return Phrase.of(i, noun + 1, new Meaning.Repeated("XXXX-XX-XX" + part));
            }
            if (words.in(noun, Lexicon.SEASONS).isPresent()) {
                String season = words.in(noun, Lexicon.SEASONS).orElseThrow().code();
                return Phrase.of(i, noun + 1, new Meaning.Repeated("XXXX-" + season));
            }
            return words.in(noun, Lexicon.UNITS)
                    .flatMap(unit -> Phrase.of(i, noun + 1, new Meaning.Repeated(every(unit, number))));
        }
        boolean often = words.is(i, "once", "twice")
                || words.is(i + 1, "times") && Count.number(words, i).isPresent();
        int article = words.is(i, "once", "twice") ? i + 1 : i + 2;
        if (often && words.is(article, "a", "an", "per", "every", "each")) {
            Optional<Lexicon.Unit> unit = words.in(article + 1, Lexicon.UNITS);
            if (unit.isPresent()) {
                return Phrase.of(i, article + 2, new Meaning.Repeated(unit.get().duration("1")));
            }
        }
        if (words.is(i, "per") && words.in(i + 1, Lexicon.UNITS).isPresent()) {
            return Phrase.of(
                    i,
                    i + 2,
                    new Meaning.Repeated(
                            words.in(i + 1, Lexicon.UNITS).orElseThrow().duration("1")));
        }
        boolean plural = words.at(i).endsWith("days") && words.isCapital(i);
        String single = plural ? words.at(i).substring(0, words.at(i).length() - 1) : "";
        return Optional.ofNullable(Lexicon.WEEKDAYS.get(single))
                .flatMap(day -> Phrase.of(i, i + 1, new Meaning.Repeated("XXXX-WXX-" + day.getValue())));
    }

    /** TIMEX3 has XXXX-XX-XX for every day, and P2D for every other day. */
    private static String every(Lexicon.Unit unit, String number) {
        boolean single = number.equals("1") && !unit.plural();
        return unit.grain()
                .filter(grain -> single)
                .flatMap(DurationPhrases::each)
                .orElse(unit.duration(number));
    }

    private static Optional<String> each(Grain grain) {
        return switch (grain) {
            case DAY -> Optional.of("XXXX-XX-XX");
            case WEEKEND -> Optional.of("XXXX-WXX-WE");
            case WEEK -> Optional.of("XXXX-WXX");
            case MONTH -> Optional.of("XXXX-XX");
            case YEAR -> Optional.of("XXXX");
            case QUARTER, SEASON, HALF, DECADE, CENTURY -> Optional.empty();
        };
    }

    /** "five years", "about a week", "the past 12 months", "two years ago", "a 90-minute film". */
    private Optional<Phrase> counted(int i) {
        int at = qualified(i);
        boolean stretch = false;
        if (words.is(at, "the", "a", "an") && isAttribute(at + 1)) {
            // "The 46-day siege": the article is the siege's.
            return Optional.empty();
        }
        int the = words.is(at, "the", "its", "his", "her", "their", "these", "those", "this", "that") ? at + 1 : at;
        if (the > at && words.in(the, STRETCHES) || words.in(at, STRETCHES) && words.is(at, "last", "next", "past")) {
            at = qualified(the > at ? the + 1 : at + 1);
            stretch = true;
        } else if (the > at
                && words.is(at, "the", "these", "those")
                && Count.number(words, the).isPresent()) {
            at = the;
        }
        Optional<Count> found = Count.at(words, at);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Count count = found.get();
        if (words.is(count.end(), "to", "or", "and") || words.isDash(count.end())) {
            // "Twelve to eighteen months": the larger number is the one said of the unit.
            Optional<Count> other = Count.number(words, count.end() + 1);
            if (other.isPresent() && words.in(other.get().end(), Lexicon.UNITS).isPresent()) {
                count = new Count(other.get().end(), -1);
            }
        }
        int noun = words.pastHyphen(count.end());
        boolean adjective =
                words.tag(noun).startsWith("JJ") || words.is(noun, "consecutive", "more", "further", "straight");
        if (adjective && words.in(noun + 1, Lexicon.UNITS).isPresent() && noun == count.end()) {
            noun++;
        }
        Optional<Lexicon.Unit> unit = words.in(noun, Lexicon.UNITS);
        if (unit.isEmpty() || isAge(noun + 1) || isOther(at, count, noun, unit.get())) {
            return Optional.empty();
        }
        int end = noun + 1;
        if (words.follow(end, "and", "a", "half") && count.isKnown()) {
            count = new Count(end, count.amount() + .5);
            end += 3;
        }
        if (words.is(noun, "fortnight", "fortnights")) {
            count = new Count(count.end(), count.amount() * 2);
        }
        if (!stretch) {
            Optional<Phrase> moved = moved(i, end, count, unit.get());
            if (moved.isPresent()) {
                return moved;
            }
        }
        int tail = words.pastHyphen(end);
        end = words.is(tail, "long") ? tail + 1 : end;
        boolean rate = at == i && words.is(i, "a", "an") && isRate(i);
        String value = unit.get().duration(count.text());
        return Phrase.of(i, end, rate ? new Meaning.Repeated(value) : new Meaning.Duration(value));
    }

    /** "46-day", "year-long", "Seven Days": words that stand before a noun and have no article of their own. */
    private boolean isAttribute(int i) {
        if (words.in(i, Lexicon.UNITS).isPresent()) {
            return words.isHyphen(i + 1);
        }
        Optional<Count> count = Count.number(words, i);
        boolean capitals = words.isCapital(i) && words.isCapital(i + 1) && i > 1;
        return count.isPresent()
                && (words.isHyphen(count.get().end()) || capitals)
                && words.in(words.pastHyphen(count.get().end()), Lexicon.UNITS).isPresent();
    }

    private int qualified(int i) {
        for (List<String> qualifier : QUALIFIERS) {
            boolean preposition = qualifier.size() == 1
                    && words.is(i, "over", "under", "around", "about")
                    && words.is(i + 1, "the", "these", "those", "this", "that", "its", "his", "her", "their");
            boolean vague = words.is(i, "some") && Count.at(words, i).isPresent();
            if (!preposition && !vague && words.follow(i, qualifier.toArray(String[]::new))) {
                return i + qualifier.size();
            }
        }
        return i;
    }

    /** "62-year-old", "18 years of age": how old somebody is, which is no time. */
    private boolean isAge(int i) {
        int at = words.pastHyphen(i);
        return words.is(at, "old", "olds") || words.is(i, "of") && words.is(i + 1, "age");
    }

    /** "A second", "a day" in "a day trip", "the minute": a unit's name with another sense. */
    private boolean isOther(int at, Count count, int noun, Lexicon.Unit unit) {
        boolean one = count.end() - at == 1 && words.is(at, "a", "an");
        boolean fraction = words.is(noun, "second", "quarter", "quarters");
        boolean figure = count.isKnown() && !one;
        if (fraction && !(figure && (unit.plural() || words.isHyphen(noun - 1)))) {
            return true;
        }
        boolean share = words.is(noun, "quarter", "quarters")
                && !words.is(noun - 1, "consecutive", "straight", "successive", "last", "past", "next");
        boolean weekend = unit.grain().filter(grain -> grain == Grain.WEEKEND).isPresent();
        return share || weekend || one && unit.plural();
    }

    /** Whether "a day" says how often: "300 shells a day". */
    private boolean isRate(int i) {
        return words.isNoun(i - 1) || words.tag(i - 1).equals("CD") || words.is(i - 1, "times");
    }

    /** "two years ago", "three days later", "a week from now". */
    private Optional<Phrase> moved(int first, int end, Count count, Lexicon.Unit unit) {
        boolean clause = isClause(end + 1);
        Optional<Origin> origin = Optional.empty();
        int sign = -1;
        int last = end + 1;
        if (words.is(end, "ago")) {
            origin = Optional.of(Origin.SPEECH);
        } else if (words.is(end, "later", "afterwards", "afterward") || words.is(end, "after", "hence") && !clause) {
            origin = Optional.of(Origin.TEXT);
            sign = 1;
        } else if (words.is(end, "earlier", "previously") || words.is(end, "before") && !clause) {
            origin = Optional.of(Origin.TEXT);
        } else if (words.follow(end, "from", "now")) {
            origin = Optional.of(Origin.SPEECH);
            sign = 1;
            last = end + 2;
        }
        if (origin.isEmpty()) {
            return Optional.empty();
        }
        if (!count.isWhole() || unit.grain().isEmpty()) {
            boolean timed = unit.grain().isEmpty() && count.isKnown();
            return Phrase.of(
                    first, last, new Meaning.Vague(timed ? "XXXX-XX-XX" : sign < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        return Phrase.of(
                first, last, new Meaning.Shift(unit.grain().get(), sign * (long) count.amount(), origin.get(), ""));
    }

    /** Whether what follows "after" or "before" is what it is after or before. */
    private boolean isClause(int i) {
        return words.has(i)
                && !words.is(i, ".", ",", ";", ":", ")", "and", "but", "\u201d", "\"", "in", "at", "when", "as");
    }

    /** "for years", "the following months", "days later", "decades of war". */
    private Optional<Phrase> plural(int i) {
        int at = i;
        if (words.is(at, "the", "these", "those") && words.in(at + 1, STRETCHES)) {
            at += 2;
        } else if (words.in(at, STRETCHES) && words.is(at, "coming", "recent", "past")) {
            at++;
        }
        Optional<Lexicon.Unit> unit = words.in(at, Lexicon.UNITS).filter(Lexicon.Unit::plural);
        if (unit.isEmpty() || isAge(at + 1) || words.isCapital(at) && at > 0) {
            return Optional.empty();
        }
        boolean small = unit.get().grain().isEmpty() || words.is(at, "quarters", "weekends", "nights");
        boolean led = words.is(i - 1, "for", "within", "in", "took", "lasted", "after", "of")
                || words.is(at + 1, "later", "earlier", "ago", "before", "after");
        if (small && (!led || words.is(at, "seconds", "quarters") || words.is(i - 1, "of"))) {
            return Optional.empty();
        }
        if (words.is(at + 1, "later", "afterwards")) {
            return Phrase.of(i, at + 2, new Meaning.Vague("FUTURE_REF"));
        }
        if (words.is(at + 1, "earlier", "ago") || words.is(at + 1, "before") && !isClause(at + 2)) {
            return Phrase.of(i, at + 2, new Meaning.Vague("PAST_REF"));
        }
        return Phrase.of(i, at + 1, new Meaning.Duration(unit.get().duration("X")));
    }

    /** "year-long", "month-long", "months-long". */
    private Optional<Phrase> joined(int i) {
        Optional<Lexicon.Unit> unit = words.in(i, Lexicon.UNITS);
        if (unit.isPresent() && words.isHyphen(i + 1) && words.is(i + 2, "long")) {
            return Phrase.of(
                    i,
                    i + 3,
                    new Meaning.Duration(unit.get().duration(unit.get().plural() ? "X" : "1")));
        }
        boolean one = words.at(i).endsWith("long")
                && Lexicon.UNITS.containsKey(words.at(i).replaceFirst("-?long$", ""));
        return one
                ? Phrase.of(
                        i,
                        i + 1,
                        new Meaning.Duration(Optional.ofNullable(
                                        Lexicon.UNITS.get(words.at(i).replaceFirst("-?long$", "")))
                                .orElseThrow()
                                .duration("1")))
                : Optional.empty();
    }
}
