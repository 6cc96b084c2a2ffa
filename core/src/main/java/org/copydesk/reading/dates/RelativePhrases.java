package org.copydesk.reading.dates;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.dates.Meaning.Origin;
import org.copydesk.reading.dates.Meaning.Pointer;

/** Times told from another: "on Tuesday", "yesterday morning", "last week", "the following day", "now". */
final class RelativePhrases {

    private static final Set<String> PART_LINK = Set.of("early", "late", "mid");

    private static final Map<String, String> REFERENCES = Map.ofEntries(
            Map.entry("now", "PRESENT_REF"),
            Map.entry("currently", "PRESENT_REF"),
            Map.entry("nowadays", "PRESENT_REF"),
            Map.entry("presently", "PRESENT_REF"),
            Map.entry("recently", "PAST_REF"),
            Map.entry("lately", "PAST_REF"),
            Map.entry("formerly", "PAST_REF"));

    /** These name a time only as a word before a noun. */
    private static final Map<String, String> ATTRIBUTES = Map.of(
            "current", "PRESENT_REF",
            "present-day", "PRESENT_REF",
            "recent", "PAST_REF",
            "former", "PAST_REF",
            "future", "FUTURE_REF");

    private final Words words;

    RelativePhrases(Words words) {
        this.words = words;
    }

    Optional<Phrase> at(int i) {
        return weekday(i)
                .or(() -> dayWord(i))
                .or(() -> pointed(i))
                .or(() -> neighbour(i))
                .or(() -> partOfDay(i))
                .or(() -> reference(i));
    }

    /** "Tuesday", "last Tuesday", "Tuesday morning", "Tuesday next week", "early Tuesday". */
    private Optional<Phrase> weekday(int i) {
        int at = i;
        Pointer pointer = Pointer.BARE;
        if (words.is(at, "the", "this", "that", "last", "next", "past", "coming", "previous", "following")) {
            int word = words.is(at, "the", "this") && words.is(at + 1, "past", "last", "coming", "next", "following")
                    ? at + 1
                    : at;
            pointer = pointer(words.at(word));
            at = word + 1;
        }
        Optional<DayOfWeek> day = words.in(at, Lexicon.WEEKDAYS);
        boolean cut = words.at(at).endsWith(".");
        if (day.isEmpty() || !words.isCapital(at) || cut || !isDay(at)) {
            return Optional.empty();
        }
        if (words.is(i, "the") && at == i + 1) {
            return Optional.empty();
        }
        int end = at + 1;
        String part = partAt(end);
        end = part.isEmpty() ? end : end + 1;
        if (words.is(end, "last", "next", "this") && words.is(end + 1, "week")) {
            int weeks = words.is(end, "last") ? -1 : words.is(end, "next") ? 1 : 0;
            return Phrase.of(i, end + 2, new Meaning.WeekdayOf(day.get(), weeks, part));
        }
        if (words.is(end, "last")
                && pointer == Pointer.BARE
                && !words.isNoun(end + 1)
                && !words.tag(end + 1).equals("CD")) {
            return Phrase.of(i, end + 1, new Meaning.Weekday(day.get(), Pointer.LAST, part));
        }
        return Phrase.of(i, end, new Meaning.Weekday(day.get(), pointer, part));
    }

    /** Black Friday and Sheffield Wednesday are no days of the week. */
    private boolean isDay(int at) {
        int next = words.in(at + 1, Lexicon.DAY_PARTS).isPresent() ? at + 2 : at + 1;
        int head = words.token(at).head();
        boolean inName = words.isCapital(next)
                && words.tag(next).startsWith("NNP")
                && (words.token(at).is("compound") && head >= next
                        || words.sentence()
                                .nameAt(at)
                                .filter(name -> name.contains(next))
                                .isPresent());
        boolean joined =
                words.isHyphen(at + 1) && words.is(at + 2, "to") || words.isHyphen(at - 1) && words.is(at - 2, "to");
        if (inName || joined) {
            // The Sunday Telegraph, and a Monday-to-Friday service.
            return false;
        }
        return !words.is(
                        at - 1,
                        "black",
                        "cyber",
                        "super",
                        "sheffield",
                        "bloody",
                        "good",
                        "ash",
                        "ruby",
                        "shrove",
                        "easter",
                        "whit",
                        "palm")
                || !words.isCapital(at - 1);
    }

    private static Pointer pointer(String word) {
        return switch (word) {
            case "last", "past", "previous" -> Pointer.LAST;
            case "next", "coming", "following" -> Pointer.NEXT;
            case "this" -> Pointer.THIS;
            default -> Pointer.BARE; // "The" and "that" point nowhere by themselves.
        };
    }

    /** The part of the day that a word names behind a day, or nothing. */
    private String partAt(int i) {
        return words.is(i, "dawn") ? "" : words.in(i, Lexicon.DAY_PARTS).orElse("");
    }

    /** "today", "tonight", "yesterday evening", "the day before yesterday". */
    private Optional<Phrase> dayWord(int i) {
        if (words.follow(i, "the", "day", "before", "yesterday")) {
            return Phrase.of(i, i + 4, shift(Grain.DAY, -2, Origin.SPEECH));
        }
        if (words.follow(i, "the", "day", "after", "tomorrow")) {
            return Phrase.of(i, i + 4, shift(Grain.DAY, 2, Origin.SPEECH));
        }
        if (words.follow(i, "last", "night")) {
            return Phrase.of(i, i + 2, new Meaning.Shift(Grain.DAY, -1, Origin.SPEECH, "TNI"));
        }
        if (words.is(i, "this")
                && !words.is(i + 1, "night", "overnight", "dawn")
                && !partAt(i + 1).isEmpty()) {
            return Phrase.of(i, i + 2, new Meaning.Shift(Grain.DAY, 0, Origin.SPEECH, partAt(i + 1)));
        }
        int number = switch (words.at(i)) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            case "today", "tonight" -> 0;
            default -> Integer.MIN_VALUE; // All other words are no days.
        };
        if (number == Integer.MIN_VALUE) {
            return Optional.empty();
        }
        String part = words.is(i, "tonight") ? "TNI" : partAt(i + 1);
        int end = part.isEmpty() || words.is(i, "tonight") ? i + 1 : i + 2;
        return Phrase.of(i, end, new Meaning.Shift(Grain.DAY, number, Origin.SPEECH, part));
    }

    /** "last week", "this year", "next summer", "the same day", "the following morning", "the previous April". */
    private Optional<Phrase> pointed(int i) {
        int at = words.is(i, "the", "that", "this") && isPointer(i + 1) ? i + 1 : i;
        boolean article = at > i && words.is(i, "the");
        String which = words.at(at);
        Optional<Meaning> meaning = switch (which) {
            case "last", "past" -> unit(at + 1, -1, article && words.is(at, "past") ? Origin.SPEECH : Origin.SPEECH);
            case "this" -> unit(at + 1, 0, Origin.SPEECH);
            case "current" -> unit(at + 1, 0, Origin.SPEECH);
            case "next" -> unit(at + 1, 1, article ? Origin.TEXT : Origin.SPEECH);
            case "coming" -> unit(at + 1, 1, Origin.SPEECH);
            case "that", "same" -> unit(at + 1, 0, Origin.TEXT);
            case "following", "subsequent", "ensuing" -> unit(at + 1, 1, Origin.TEXT);
            case "previous", "preceding" -> unit(at + 1, -1, Origin.TEXT);
            default -> Optional.empty(); // No other word points.
        };
        int end = at + 2;
        boolean pastUnit = words.is(at, "past", "last")
                && article
                && words.in(at + 1, Lexicon.UNITS).isPresent();
        if (pastUnit && meaning.isPresent() && words.is(at, "past")) {
            // "The past year" is twelve months, and not the year before this one.
            Lexicon.Unit unit = words.in(at + 1, Lexicon.UNITS).orElseThrow();
            return Phrase.of(i, end, new Meaning.Duration(unit.duration("1")));
        }
        return meaning.flatMap(m -> Phrase.of(i, end, m));
    }

    private boolean isPointer(int i) {
        return words.is(
                i,
                "last",
                "past",
                "next",
                "coming",
                "same",
                "following",
                "subsequent",
                "ensuing",
                "previous",
                "preceding",
                "current");
    }

    private Optional<Meaning> unit(int i, int number, Origin origin) {
        Optional<Season> season = words.in(i, Lexicon.SEASONS);
        Pointer pointer = number < 0 ? Pointer.LAST : number > 0 ? Pointer.NEXT : Pointer.THIS;
        if (season.isPresent()) {
            return Optional.of(new Meaning.SeasonOfSomeYear(season.get(), pointer));
        }
        if (words.isCapital(i)
                && words.in(i, Lexicon.MONTHS).isPresent()
                && words.at(i).length() > 2) {
            return Optional.of(
                    new Meaning.MonthOfSomeYear(words.in(i, Lexicon.MONTHS).orElseThrow(), pointer));
        }
        String part = partAt(i);
        if (!part.isEmpty() && origin == Origin.TEXT) {
            return Optional.of(new Meaning.Shift(Grain.DAY, number, origin, part));
        }
        Optional<Lexicon.Unit> unit = words.in(i, Lexicon.UNITS).filter(u -> !u.plural());
        if (unit.isEmpty() || unit.get().grain().isEmpty() || words.is(i, "night")) {
            return Optional.empty();
        }
        Grain grain = unit.get().grain().get();
        if (grain == Grain.WEEKEND) {
            return Optional.of(new Meaning.Weekend(pointer));
        }
        return Optional.of(shift(grain, number, origin));
    }

    /** "the day before", "the week after", "over the weekend". */
    private Optional<Phrase> neighbour(int i) {
        if (words.is(i, "the") && words.is(i + 1, "day", "week", "month", "year", "night", "morning")) {
            Grain grain =
                    words.in(i + 1, Lexicon.UNITS).flatMap(Lexicon.Unit::grain).orElse(Grain.DAY);
            String part = words.in(i + 1, Lexicon.DAY_PARTS).orElse("");
            boolean alone = !words.isNoun(i + 3)
                    && !words.is(
                            i + 3, "the", "a", "an", "his", "her", "its", "their", "he", "she", "they", "it", "that");
            if (words.is(i + 2, "before", "earlier") && alone) {
                return Phrase.of(i, i + 3, new Meaning.Shift(grain, -1, Origin.TEXT, part));
            }
            if (words.is(i + 2, "after", "following") && alone) {
                return Phrase.of(i, i + 3, new Meaning.Shift(grain, 1, Origin.TEXT, part));
            }
        }
        if (words.follow(i, "the", "weekend") && words.is(i - 1, "over", "at", "during", "on", "throughout", "of")) {
            return Phrase.of(i, i + 2, new Meaning.Weekend(Pointer.BARE));
        }
        return Optional.empty();
    }

    /** "the morning of 4 April", "in the early hours of Tuesday", "the morning", "night". */
    private Optional<Phrase> partOfDay(int i) {
        int at = words.is(i, "the", "one") ? i + 1 : i;
        at = words.in(at, PART_LINK) ? words.pastHyphen(at + 1) : at;
        Optional<String> part = words.in(at, Lexicon.DAY_PARTS);
        if (part.isEmpty() || words.is(at, "dawn") || !words.isNoun(at) && !words.is(at, "overnight")) {
            return Optional.empty();
        }
        int end = words.is(at + 1, "hours") ? at + 2 : at + 1;
        String value = "XXXX-XX-XX" + part.get();
        boolean named = words.isCapital(at) && at > 0;
        return named ? Optional.empty() : Phrase.of(i, end, new Meaning.Vague(value));
    }

    /** "now", "recent", "in the future": what has a direction and no date. */
    private Optional<Phrase> reference(int i) {
        int right = words.is(i, "right", "just", "only") && words.is(i + 1, "now") ? i + 1 : i;
        if (words.in(right, REFERENCES).isPresent() && !(words.isCapital(right) && right > 0)) {
            return Phrase.of(
                    i, right + 1, new Meaning.Vague(words.in(right, REFERENCES).orElseThrow()));
        }
        boolean before = words.isNoun(i + 1) || words.tag(i + 1).startsWith("JJ") || words.isHyphen(i + 1);
        boolean adjective = before && (words.tag(i).startsWith("JJ") || words.is(i, "former", "future", "current"));
        if (words.in(i, ATTRIBUTES).isPresent() && adjective) {
            return Phrase.of(i, i + 1, new Meaning.Vague(words.in(i, ATTRIBUTES).orElseThrow()));
        }
        if (words.is(i, "the")
                && words.is(i + 1, "future", "past", "present")
                && !words.isNoun(i + 2)
                && words.isNoun(i + 1)) {
            String value =
                    words.is(i + 1, "future") ? "FUTURE_REF" : words.is(i + 1, "past") ? "PAST_REF" : "PRESENT_REF";
            return Phrase.of(i, i + 2, new Meaning.Vague(value));
        }
        if (words.is(i, "future")
                && words.isNoun(i)
                && words.is(i - 1, "near", "in", "'s", "\u2019s", "its", "their")) {
            return Phrase.of(i, i + 1, new Meaning.Vague("FUTURE_REF"));
        }
        if (words.follow(i, "these", "days") || words.follow(i, "modern", "day") || words.follow(i, "present", "day")) {
            return Phrase.of(i, i + 2, new Meaning.Vague("PRESENT_REF"));
        }
        if (words.is(i, "modern", "present") && words.isHyphen(i + 1) && words.is(i + 2, "day")) {
            return Phrase.of(i, i + 3, new Meaning.Vague("PRESENT_REF"));
        }
        if (words.follow(i, "the", "time", "being")) {
            return Phrase.of(i, i + 3, new Meaning.Vague("PRESENT_REF"));
        }
        return sometime(i);
    }

    /** "at the same time", "by this time", "during this period": a time that only the story knows. */
    private Optional<Phrase> sometime(int i) {
        boolean led =
                words.is(i - 1, "at", "by", "during", "in", "from", "since", "until", "of", "for", "around", "about");
        if (words.follow(i, "the", "same", "time") && words.is(i - 1, "at")) {
            return Phrase.of(i, i + 3, new Meaning.Vague(""));
        }
        if (led && words.is(i, "this", "that") && words.is(i + 1, "time", "period")) {
            boolean now = words.follow(i, "this", "time") && words.is(i - 1, "at", "by");
            return Phrase.of(i, i + 2, new Meaning.Vague(now ? "PRESENT_REF" : ""));
        }
        if (words.follow(i, "the", "time") && words.is(i - 1, "at") && !words.is(i + 2, "of", "that", "the", "when")) {
            return Phrase.of(i, i + 2, new Meaning.Vague("PRESENT_REF"));
        }
        return Optional.empty();
    }

    private static Meaning shift(Grain grain, long number, Origin origin) {
        return new Meaning.Shift(grain, number, origin, "");
    }
}
