package org.copydesk.reading.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.copydesk.reading.Name;
import org.copydesk.reading.dates.Meaning.Pointer;

/** Dates by the calendar: "Tuesday, 4 April 2023", "May 5-7", "the 1990s", "the second half of 2008", "493 BC". */
final class CalendarPhrases {

    /** Days listed before or behind one month at most: "the 3rd, 4th and 5th of May". */
    private static final int MOST_DAYS_LISTED = 8;

    private static final Set<String> BEFORE_CHRIST = Set.of("bc", "b.c.", "b.c", "bce", "b.c.e.");

    private static final Set<String> AFTER_CHRIST = Set.of("ad", "a.d.", "ce", "c.e.");

    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "on",
            "of",
            "by",
            "since",
            "until",
            "till",
            "from",
            "to",
            "during",
            "before",
            "after",
            "between",
            "through",
            "early",
            "late",
            "mid",
            "last",
            "next",
            "this",
            "previous",
            "following",
            "for",
            "and",
            "around",
            "about",
            "every",
            "each",
            "throughout",
            "past",
            "-",
            "(",
            "is",
            "was",
            "that",
            "later",
            "earlier",
            ",",
            "or",
            "into");

    private static final Set<String> BEFORE_SEASON = Set.of(
            "in",
            "of",
            "by",
            "since",
            "until",
            "till",
            "from",
            "during",
            "before",
            "after",
            "between",
            "through",
            "early",
            "late",
            "mid",
            "last",
            "next",
            "this",
            "previous",
            "following",
            "every",
            "each",
            "throughout",
            "that",
            "same",
            "coming",
            "past",
            "into",
            "-",
            "over",
            "for",
            "to",
            "and",
            "or");

    /** What makes no season of a spring and a fall. */
    private static final Set<String> NO_SEASON = Set.of(
            "water",
            "waters",
            "roll",
            "rolls",
            "onion",
            "onions",
            "chicken",
            "guy",
            "guys",
            "mattress",
            "palace",
            "line");

    private final Words words;
    private final Years years;

    CalendarPhrases(Words words) {
        this.words = words;
        this.years = new Years(words);
    }

    /** The longest date that begins at a word. */
    Optional<Phrase> at(int i) {
        int start = i;
        if (words.in(i, Lexicon.WEEKDAYS).isPresent() && words.isCapital(i)) {
            start = words.is(i + 1, ",") ? i + 2 : i + 1;
            start = words.is(start, "the") ? start + 1 : start;
        }
        int date = start;
        Optional<Phrase> found = dayMonth(date).or(() -> monthDay(date));
        if (start != i) {
            return found.map(phrase -> phrase.from(i));
        }
        Optional<Phrase> known = attacks(i);
        if (known.isPresent()) {
            return known;
        }
        return found.or(() -> iso(i))
                .or(() -> slashed(i))
                .or(() -> month(i))
                .or(() -> season(i))
                .or(() -> fraction(i))
                .or(() -> holiday(i))
                .or(() -> dayOfMonth(i))
                .or(() -> years.at(i));
    }

    /** The attacks of 11 September are those of 2001, whenever they are spoken of. */
    private Optional<Phrase> attacks(int i) {
        boolean day = words.is(i, "11") && words.is(i + 1, "september", "sept", "sept.")
                || words.is(i, "september", "sept", "sept.") && words.is(i + 1, "11", "11th");
        int next = words.is(i + 2, "terror", "terrorist", "suicide") ? i + 3 : i + 2;
        boolean attacks = words.is(next, "attack", "attacks", "hijackers", "hijackings", "commission");
        return day && attacks
                ? Phrase.of(i, i + 2, new Meaning.Fixed(Days.day(LocalDate.of(2001, 9, 11)), ""))
                : Optional.empty();
    }

    /** "4 April 2023", "the 4th of April", "1-5 May", "the 3rd, 4th and 5th of May". */
    private Optional<Phrase> dayMonth(int i) {
        boolean article = words.is(i, "the");
        List<int[]> days = new ArrayList<>();
        int at = article ? i + 1 : i;
        int from = article ? i : at;
        while (days.size() < MOST_DAYS_LISTED) {
            OptionalInt day = day(at);
            if (day.isEmpty()) {
                return Optional.empty();
            }
            days.add(new int[] {from, at + 1, day.getAsInt()});
            at++;
            int next = pastSeparator(at);
            if (next == at) {
                break;
            }
            from = next;
            at = words.is(next, "the") ? next + 1 : next;
        }
        int month = words.is(at, "of") ? at + 1 : at;
        if (!isMonth(month, true)) {
            return Optional.empty();
        }
        int number = words.in(month, Lexicon.MONTHS).orElseThrow();
        Years.Year year = years.behind(month + 1);
        int end = year.end();
        if (article && days.size() == 1 && isAttribute(end)) {
            // "the 4 April agreement": the article is the noun's.
            return Optional.empty();
        }
        List<Found> found = new ArrayList<>();
        for (int[] day : days) {
            boolean last = day == days.getLast();
            Optional<Meaning> meaning = dayMeaning(year, number, day[2]);
            if (meaning.isEmpty()) {
                return Optional.empty();
            }
            found.add(new Found(day[0], last ? end : day[1], meaning.get()));
        }
        return Optional.of(new Phrase(end, found));
    }

    /** "April 4, 2023", "May 1-5", "April 3 and 4". */
    private Optional<Phrase> monthDay(int i) {
        if (!isMonth(i, true)) {
            return Optional.empty();
        }
        int number = words.in(i, Lexicon.MONTHS).orElseThrow();
        int at = words.is(i + 1, "the") ? i + 2 : i + 1;
        if (words.in(at, Lexicon.ORDINALS).isPresent() && (words.isCapital(at) || isAttribute(at + 1))) {
            return Optional.empty();
        }
        List<int[]> days = new ArrayList<>();
        int from = i;
        while (days.size() < MOST_DAYS_LISTED) {
            OptionalInt day = day(at);
            boolean counts = day.isPresent() && days.size() > 0 && !isDayInList(at);
            if (day.isEmpty() || counts) {
                break;
            }
            days.add(new int[] {from, at + 1, day.getAsInt()});
            from = pastSeparator(at + 1);
            at = words.is(from, "the") ? from + 1 : from;
            if (from == days.getLast()[1]) {
                break;
            }
        }
        if (days.isEmpty()) {
            return Optional.empty();
        }
        int end = days.getLast()[1];
        Years.Year year = years.behind(end);
        List<Found> found = new ArrayList<>();
        for (int[] day : days) {
            boolean last = day == days.getLast();
            Optional<Meaning> meaning = dayMeaning(year, number, day[2]);
            if (meaning.isEmpty()) {
                return Optional.empty();
            }
            found.add(new Found(day[0], last ? year.end() : day[1], meaning.get()));
        }
        return Optional.of(new Phrase(year.end(), found));
    }

    private static Optional<Meaning> dayMeaning(Years.Year year, int month, int day) {
        if (day > Month.of(month).maxLength()) {
            return Optional.empty();
        }
        if (year.relative().isPresent()) {
            return Optional.of(new Meaning.Within(year.relative().get(), new Meaning.Yearly(month, day, "")));
        }
        if (year.number().isEmpty()) {
            return Optional.of(new Meaning.Yearly(month, day, ""));
        }
        try {
            return Optional.of(
                    new Meaning.Fixed(Days.day(LocalDate.of(year.number().getAsInt(), month, day)), ""));
        } catch (DateTimeException e) {
            // 29 February of a year that has none.
            return Optional.empty();
        }
    }

    /** In "April 3 and 4" the 4 is a day; in "April 3 and 4 people" it is not. */
    private boolean isDayInList(int at) {
        return !words.isNoun(at + 1) && !words.is(at + 1, "%", "percent", "million", "other", "more", ":");
    }

    /** A day of the month: 4, 4th, the fourth where a month follows. */
    private OptionalInt day(int i) {
        String word = words.at(i);
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String rest = word.substring(digits);
        if (digits > 0
                && digits <= 2
                && (rest.isEmpty() || Set.of("st", "nd", "rd", "th").contains(rest))) {
            int day = Integer.parseInt(word.substring(0, digits));
            return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
        }
        return digits == 0
                ? words.in(i, Lexicon.ORDINALS).map(OptionalInt::of).orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    /** "on the 5th": a day of the month told of. */
    private Optional<Phrase> dayOfMonth(int i) {
        boolean figure = words.is(i, "the") && words.at(i + 1).matches("\\d{1,2}(st|nd|rd|th)");
        boolean led = words.is(i - 1, "on", "by", "until", "before", "after", "since", "from", "and", "of", "to");
        boolean ofMonth = words.is(i + 2, "of")
                && words.is(i + 3, "that", "this", "the", "next", "last")
                && (words.is(i + 4, "month") || words.is(i + 5, "month"));
        boolean noun = words.isNoun(i + 2) || words.tag(i + 2).startsWith("JJ") || words.isHyphen(i + 2);
        if (!figure || !led || noun || words.is(i + 2, "of") && !ofMonth) {
            return Optional.empty();
        }
        OptionalInt day = day(i + 1);
        int end = !ofMonth ? i + 2 : words.is(i + 4, "month") ? i + 5 : i + 6;
        return day.isPresent() ? Phrase.of(i, end, new Meaning.Yearly(0, day.getAsInt(), "")) : Optional.empty();
    }

    private int pastSeparator(int i) {
        if (words.is(i, ",") && words.is(i + 1, "and", "or")) {
            return i + 2;
        }
        return words.isDash(i) || words.is(i, "to", "and", "or", ",", "/", "until", "through") ? i + 1 : i;
    }

    /** "April 2023", "April of that year", "April". */
    private Optional<Phrase> month(int i) {
        if (!isMonth(i, false)) {
            return Optional.empty();
        }
        int number = words.in(i, Lexicon.MONTHS).orElseThrow();
        Years.Year year = years.behind(i + 1);
        if (year.number().isPresent()) {
            return Phrase.of(
                    i, year.end(), new Meaning.Fixed(Days.month(year.number().getAsInt(), number), ""));
        }
        Meaning month = new Meaning.MonthOfSomeYear(number, Pointer.BARE);
        return year.relative()
                .map(whole -> Phrase.of(i, year.end(), new Meaning.Within(whole, month)))
                .orElseGet(() -> Phrase.of(i, i + 1, month));
    }

    /** Whether a month's name is one here: May and March are words, April and August are people. */
    private boolean isMonth(int i, boolean withDay) {
        if (words.in(i, Lexicon.MONTHS).isEmpty() || !words.isCapital(i)) {
            return false;
        }
        boolean cut = words.at(i).length() <= 5 && !words.is(i, "march", "april", "may", "june", "july");
        if (withDay) {
            return true;
        }
        if (cut) {
            return years.behind(i + 1).number().isPresent();
        }
        if (words.tag(i).startsWith("VB") || words.tag(i).equals("MD")) {
            return false;
        }
        boolean person = words.sentence()
                .nameAt(i)
                .filter(name -> name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.ORGANISATION)
                .isPresent();
        boolean led = i == 0
                || words.in(i - 1, BEFORE_MONTH)
                || isAttribute(i + 1)
                        && !words.is(i + 1, "day")
                        && (words.is(i - 1, "a", "the", "its")
                                || words.tag(i - 1).startsWith("JJ"));
        if (words.is(i, "may", "march", "april", "june", "august")) {
            return !person
                    && (led || years.behind(i + 1).number().isPresent() || words.is(i + 1, "'s", "\u2019s"))
                    && !(i == 0
                            && words.is(i, "may", "march")
                            && years.behind(i + 1).number().isEmpty());
        }
        return !person;
    }

    /** "the summer of 2003", "summer 2003", "2003 summer", "the spring", "last winter" is found elsewhere. */
    private Optional<Phrase> season(int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        Optional<Season> season = words.in(at, Lexicon.SEASONS);
        if (season.isEmpty()) {
            return Optional.empty();
        }
        Years.Year year = years.behind(at + 1);
        if (year.number().isPresent()) {
            return Phrase.of(
                    i, year.end(), new Meaning.Fixed(Days.season(year.number().getAsInt(), season.get()), ""));
        }
        Meaning bare = new Meaning.SeasonOfSomeYear(season.get(), Pointer.BARE);
        if (year.relative().isPresent()) {
            return Phrase.of(i, year.end(), new Meaning.Within(year.relative().get(), bare));
        }
        boolean attribute = isAttribute(at + 1) && !words.in(at + 1, NO_SEASON);
        if (attribute && at > i) {
            // "The summer offensive": the article is the offensive's.
            return Optional.empty();
        }
        boolean spoken = words.isNoun(at) && !words.is(at + 1, "of", "back") && !words.in(at + 1, NO_SEASON);
        boolean doubtful = words.is(at, "fall", "spring");
        boolean led = words.in(i - 1, BEFORE_SEASON)
                || i == 0 && !doubtful
                || attribute
                || at > i && words.is(at, "spring") && !words.isNoun(at + 1);
        if (!spoken || doubtful && !led || words.sentence().nameAt(at).isPresent() && !led) {
            return Optional.empty();
        }
        return Phrase.of(i, at + 1, bare);
    }

    /** "the second half of 2008", "the first quarter", "Q3 2022". */
    private Optional<Phrase> fraction(int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        OptionalInt number = words.in(at, Lexicon.ORDINALS).map(OptionalInt::of).orElse(OptionalInt.empty());
        if (number.isEmpty() && words.is(at, "latter")) {
            number = OptionalInt.of(2);
        }
        int noun = words.is(at + 1, "fiscal", "financial", "calendar") ? at + 2 : words.pastHyphen(at + 1);
        Grain grain = words.is(noun, "half") ? Grain.HALF : Grain.QUARTER;
        int end = noun + 1;
        if (words.at(at).matches("[qh][1-4]")) {
            grain = words.at(at).charAt(0) == 'h' ? Grain.HALF : Grain.QUARTER;
            number = OptionalInt.of(words.at(at).charAt(1) - '0');
            end = at + 1;
        } else if (number.isEmpty() || !words.is(noun, "half", "quarter")) {
            return Optional.empty();
        }
        if (number.getAsInt() > (grain == Grain.HALF ? 2 : 4)) {
            return Optional.empty();
        }
        Meaning part = new Meaning.Fraction(grain, number.getAsInt());
        Years.Year year = years.behind(end);
        if (year.number().isPresent()) {
            return Phrase.of(
                    i,
                    year.end(),
                    new Meaning.Within(new Meaning.Fixed(Days.year(year.number().getAsInt()), ""), part));
        }
        if (year.relative().isPresent()) {
            return Phrase.of(i, year.end(), new Meaning.Within(year.relative().get(), part));
        }
        // "The second half" alone is mostly football.
        return grain == Grain.HALF || words.is(end, "final", "-", "of") ? Optional.empty() : Phrase.of(i, end, part);
    }

    private Optional<Phrase> holiday(int i) {
        if (!words.isCapital(i)) {
            return Optional.empty();
        }
        for (int length = 3; length >= 1; length--) {
            String name = words.at(i) + " " + words.at(i + 1) + " " + words.at(i + 2);
            name = length == 3
                    ? name.replace(" 's", "'s").replace(" \u2019s", "'s")
                    : length == 2 ? words.at(i) + " " + words.at(i + 1) : words.at(i);
            MonthDay day = Lexicon.HOLIDAYS.get(name);
            if (name.startsWith("new year") && length == 3) {
                day = Lexicon.HOLIDAYS.get(name + " " + words.at(i + 3));
            }
            if (day != null) {
                int end = i + length + (name.startsWith("new year") ? 1 : 0);
                Years.Year year = years.behind(end);
                Optional<Meaning> meaning = dayMeaning(year, day.getMonthValue(), day.getDayOfMonth());
                return meaning.flatMap(m -> Phrase.of(i, year.end(), m));
            }
        }
        return Optional.empty();
    }

    /** "2023-04-04", in one word or in five. */
    private Optional<Phrase> iso(int i) {
        if (words.at(i).matches("[12]\\d{3}-\\d\\d-\\d\\d")) {
            String[] parts = words.at(i).split("-", -1);
            return date(i, i + 1, parts[0], parts[1], parts[2]);
        }
        boolean joined = words.at(i).matches("[12]\\d{3}")
                && words.touchesNext(i)
                && words.touchesNext(i + 1)
                && words.touchesNext(i + 2)
                && words.touchesNext(i + 3)
                && words.isHyphen(i + 1)
                && words.isHyphen(i + 3)
                && words.at(i + 2).matches("\\d\\d")
                && words.at(i + 4).matches("\\d\\d");
        return joined ? date(i, i + 5, words.at(i), words.at(i + 2), words.at(i + 4)) : Optional.empty();
    }

    /** "25/12/2023" and "12/25/2023"; "04/03/2023" could be either, and so only its year is told. */
    private Optional<Phrase> slashed(int i) {
        if (!words.at(i).matches("\\d{1,2}/\\d{1,2}/[12]\\d{3}")) {
            return Optional.empty();
        }
        String[] parts = words.at(i).split("/", -1);
        int one = Integer.parseInt(parts[0]);
        int two = Integer.parseInt(parts[1]);
        if (one > 12 && two <= 12 || one == two) {
            return date(i, i + 1, parts[2], parts[1], parts[0]);
        }
        return two > 12
                ? date(i, i + 1, parts[2], parts[0], parts[1])
                : Phrase.of(i, i + 1, new Meaning.Vague(parts[2] + "-XX-XX"));
    }

    private static Optional<Phrase> date(int first, int end, String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Phrase.of(first, end, new Meaning.Fixed(Days.day(date), ""));
        } catch (DateTimeException e) {
            // Digits that look like a date and are none.
            return Optional.empty();
        }
    }

    static boolean isEra(Words words, int i) {
        return words.in(i, BEFORE_CHRIST) || words.in(i, AFTER_CHRIST);
    }

    static boolean isBeforeChrist(Words words, int i) {
        return words.in(i, BEFORE_CHRIST);
    }

    /** Whether a noun follows that the date describes. */
    private boolean isAttribute(int end) {
        return words.isNoun(end) && !words.touchesNext(end - 1);
    }
}
