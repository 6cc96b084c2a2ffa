package org.copydesk.reading.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Years, decades and centuries: "2023", "1914-18", "499-493 BC", "the 1990s", "the 21st century", "fiscal 2022". */
final class Years {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2150;

    /** No year of these many digits came before the first that is written with four. */
    private static final int MOST_CENTURIES = 30;

    private static final Set<String> QUALIFIERS = Set.of(
            "about", "some", "nearly", "almost", "approximately", "than", "least", "most", "roughly", "over", "to");

    private static final Set<String> NO_COUNT_BEFORE =
            Set.of("the", "its", "his", "her", "their", "a", "this", "that", "'s", "\u2019s", "of", "in");

    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "by",
            "since",
            "of",
            "from",
            "to",
            "until",
            "till",
            "between",
            "and",
            "during",
            "before",
            "after",
            "(",
            "early",
            "late",
            "circa",
            "c.",
            "ca.",
            "or",
            "around",
            "throughout",
            "through");

    private static final Set<String> MONEY = Set.of(
            "$",
            "\u00a3",
            "\u20ac",
            "#",
            "no.",
            "us$",
            "room",
            "flight",
            "page",
            "resolution",
            "decree",
            "law",
            "bill",
            "route",
            "highway",
            "boeing",
            "article",
            "windows",
            "unit",
            "number");

    private final Words words;

    Years(Words words) {
        this.words = words;
    }

    /**
     * The year behind a month or a season, and where it ends.
     *
     * @param number the year, where the words give it
     * @param relative the year in relation to something, where they give that
     */
    record Year(int end, OptionalInt number, Optional<Meaning> relative) {}

    /** Looks for "2023", ", 2023", "of 2023", "480 BC", "of that year", "last year" at an index. */
    Year behind(int i) {
        int at = words.is(i, ",", "of", "in") ? i + 1 : i;
        OptionalInt year = fourDigits(at);
        boolean quantity = year.isPresent() && words.is(i, ",", "in") && countsNoun(at);
        boolean clock = year.isPresent() && words.in(at + 1, Lexicon.ZONES);
        if (year.isPresent() && !quantity && !clock && !words.is(i, "in")) {
            boolean era = CalendarPhrases.isEra(words, at + 1);
            int number = CalendarPhrases.isBeforeChrist(words, at + 1) ? 1 - year.getAsInt() : year.getAsInt();
            return new Year(era ? at + 2 : at + 1, OptionalInt.of(number), Optional.empty());
        }
        OptionalInt withEra = withEra(at);
        if (withEra.isPresent()) {
            int end = words.is(at, "ad", "a.d.") || CalendarPhrases.isEra(words, at + 1) ? at + 2 : at + 1;
            return new Year(end, withEra, Optional.empty());
        }
        OptionalInt short2 = apostrophe(at);
        if (short2.isPresent()) {
            return new Year(at + 1, short2, Optional.empty());
        }
        int named = words.is(i, "of") ? i + 1 : i;
        boolean of = named > i;
        int noun = words.is(named, "the") ? named + 2 : named + 1;
        if (words.is(noun, "year")) {
            String which = words.at(noun - 1);
            Optional<Meaning> meaning = switch (which) {
                case "last" -> shift(-1, Meaning.Origin.SPEECH);
                case "next" -> shift(1, Meaning.Origin.SPEECH);
                case "this" -> shift(0, Meaning.Origin.SPEECH);
                case "that", "same" -> of ? shift(0, Meaning.Origin.TEXT) : Optional.empty();
                case "previous", "preceding" -> of ? shift(-1, Meaning.Origin.TEXT) : Optional.empty();
                case "following" -> of ? shift(1, Meaning.Origin.TEXT) : Optional.empty();
                default -> Optional.empty(); // Other words before "year" name none.
            };
            if (meaning.isPresent()) {
                return new Year(noun + 1, OptionalInt.empty(), meaning);
            }
        }
        return new Year(i, OptionalInt.empty(), Optional.empty());
    }

    private static Optional<Meaning> shift(int number, Meaning.Origin origin) {
        return Optional.of(new Meaning.Shift(Grain.YEAR, number, origin, ""));
    }

    /** A year, a decade or a century that stands alone. */
    Optional<Phrase> at(int i) {
        return range(i).or(() -> decade(i)).or(() -> century(i)).or(() -> year(i));
    }

    /** "1914-18", "499-493 BC", "264 to 241 BC". */
    private Optional<Phrase> range(int i) {
        boolean dash = words.isDash(i + 1) || words.is(i + 1, "/");
        if (!dash && !words.is(i + 1, "to", "and", "or", "until", ",", "through")) {
            return Optional.empty();
        }
        OptionalInt second = withEra(i + 2);
        String from = words.at(i);
        if (second.isPresent() && from.matches("\\d{1,4}")) {
            int end = CalendarPhrases.isEra(words, i + 3) ? i + 4 : i + 3;
            int first = second.getAsInt() <= 0 ? 1 - Integer.parseInt(from) : Integer.parseInt(from);
            return Optional.of(pair(i, end, first, second.getAsInt()));
        }
        OptionalInt first = fourDigits(i);
        if (first.isEmpty() || !dash || !words.at(i + 2).matches("\\d\\d") || !words.touchesNext(i + 1)) {
            return Optional.empty();
        }
        int last = first.getAsInt() / 100 * 100 + Integer.parseInt(words.at(i + 2));
        boolean iso = words.isDash(i + 3) && words.touchesNext(i + 2);
        return last <= first.getAsInt() || iso ? Optional.empty() : Optional.of(pair(i, i + 3, first.getAsInt(), last));
    }

    private static Phrase pair(int i, int end, int first, int second) {
        List<Found> both = new ArrayList<>();
        both.add(new Found(i, i + 1, fixed(first)));
        both.add(new Found(i + 2, end, fixed(second)));
        return new Phrase(end, both);
    }

    private static Meaning fixed(int year) {
        return new Meaning.Fixed(Days.year(year), "");
    }

    private Optional<Phrase> year(int i) {
        if (words.is(i, "the") && words.is(i + 1, "year", "years")
                || words.is(i, "fiscal") && words.is(i + 1, "year")) {
            OptionalInt named = fourDigits(i + 2);
            return named.isPresent() ? Phrase.of(i, i + 3, fixed(named.getAsInt())) : Optional.empty();
        }
        if (words.is(i, "fiscal", "year")) {
            OptionalInt named = fourDigits(i + 1);
            return named.isPresent() ? Phrase.of(i, i + 2, fixed(named.getAsInt())) : Optional.empty();
        }
        OptionalInt era = withEra(i);
        if (era.isPresent()) {
            boolean two = words.is(i, "ad", "a.d.") || CalendarPhrases.isEra(words, i + 1);
            return Phrase.of(i, two ? i + 2 : i + 1, fixed(era.getAsInt()));
        }
        OptionalInt year = fourDigits(i);
        if (year.isPresent()) {
            return isYear(i) ? Phrase.of(i, i + 1, fixed(year.getAsInt())) : Optional.empty();
        }
        OptionalInt cut = apostrophe(i);
        return cut.isPresent() ? Phrase.of(i, i + 1, fixed(cut.getAsInt())) : Optional.empty();
    }

    private OptionalInt fourDigits(int i) {
        String word = words.at(i);
        if (!word.matches("[12]\\d{3}")) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(word);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** "493 BC", "AD 79", and in a report of ancient times "by 490". */
    private OptionalInt withEra(int i) {
        if (words.is(i, "ad", "a.d.") && words.at(i + 1).matches("\\d{1,4}") && words.isCapital(i)) {
            return positive(Integer.parseInt(words.at(i + 1)));
        }
        if (!words.at(i).matches("\\d{1,4}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(words.at(i));
        if (CalendarPhrases.isEra(words, i + 1) && words.isCapital(i + 1)) {
            return positive(number).isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(CalendarPhrases.isBeforeChrist(words, i + 1) ? 1 - number : number);
        }
        boolean bare = words.ancient()
                && words.at(i).length() == 3
                && (words.in(i - 1, BEFORE_YEAR) || words.isDash(i - 1))
                && !words.isNoun(i + 1)
                && !words.tag(i + 1).startsWith("JJ");
        return bare ? OptionalInt.of(1 - number) : OptionalInt.empty();
    }

    private static OptionalInt positive(int year) {
        return year > 0 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** "'99": the year that a reader would take it for. */
    private OptionalInt apostrophe(int i) {
        if (!words.at(i).matches("['\u2019\u2018]\\d\\d")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(words.at(i).substring(1));
        return OptionalInt.of(number < 40 ? 2000 + number : 1900 + number);
    }

    private boolean isYear(int i) {
        if (words.in(i - 1, MONEY) || words.is(i + 1, "%", "percent", "million", "billion", "hours", "hrs", "miles")) {
            return false;
        }
        if (words.in(i + 1, Lexicon.ZONES)
                || words.isHyphen(i + 1) && words.in(i + 2, Lexicon.UNITS).isPresent()) {
            return false;
        }
        return !countsNoun(i);
    }

    /** "2000 men" are no year; "the 2024 elections" are of one. */
    private boolean countsNoun(int i) {
        if (words.in(i + 1, Lexicon.UNITS).isPresent()) {
            return true;
        }
        int noun = words.tag(i + 1).startsWith("JJ") ? i + 2 : i + 1;
        if (!words.tag(noun).equals("NNS") || words.isCapital(noun)) {
            return words.isNoun(noun) && words.in(i - 1, QUALIFIERS) && !words.is(i - 1, "to");
        }
        boolean round = words.at(i).endsWith("00");
        return words.in(i - 1, QUALIFIERS)
                || round && !words.in(i - 1, NO_COUNT_BEFORE)
                || round && words.is(i - 1, "of");
    }

    /** "the 1990s", "the '90s". */
    private Optional<Phrase> decade(int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        String word = words.at(at).replaceAll("['\u2019\u2018]", "");
        boolean four = word.matches("[12]\\d{2}0s");
        boolean two =
                word.matches("\\d0s") && !word.equals("00s") && words.at(at).length() > word.length();
        boolean ancient = word.matches("\\d{1,2}0s") && CalendarPhrases.isBeforeChrist(words, at + 1);
        if (ancient) {
            int number = Integer.parseInt(word.substring(0, word.length() - 1));
            return Phrase.of(i, at + 2, fixed(1 - number, Grain.DECADE));
        }
        if (!four && !two) {
            return Optional.empty();
        }
        int number = Integer.parseInt(word.substring(0, word.length() - 1));
        number = four ? number : number < 40 ? 2000 + number : 1900 + number;
        return Phrase.of(i, at + 1, fixed(number, Grain.DECADE));
    }

    private static Meaning fixed(int year, Grain grain) {
        return new Meaning.Fixed(Days.around(java.time.LocalDate.of(year, 6, 1), grain), "");
    }

    /** "the 19th century", "eighteenth-century", "the 4th century BC". */
    private Optional<Phrase> century(int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        int number = 0;
        int noun = at + 1;
        if (words.at(at).matches("\\d{1,2}(st|nd|rd|th)")) {
            number = Integer.parseInt(words.at(at).replaceAll("\\D", ""));
        } else if (words.is(at, "twenty")
                && words.in(words.pastHyphen(at + 1), Lexicon.ORDINALS).isPresent()) {
            number = 20 + words.in(words.pastHyphen(at + 1), Lexicon.ORDINALS).orElseThrow();
            noun = words.pastHyphen(at + 1) + 1;
        } else if (words.in(at, Lexicon.ORDINALS).isPresent()) {
            number = words.in(at, Lexicon.ORDINALS).orElseThrow();
        }
        boolean hyphen = words.isHyphen(noun);
        noun = words.pastHyphen(noun);
        if (number < 1 || number > MOST_CENTURIES || !words.is(noun, "century", "centuries")) {
            return Optional.empty();
        }
        boolean before = CalendarPhrases.isBeforeChrist(words, noun + 1);
        boolean era = CalendarPhrases.isEra(words, noun + 1);
        int year = before ? 1 - 100 * (number - 1) - 50 : 100 * (number - 1) + 50;
        // "the 18th-century palace": the article is the palace's.
        boolean attribute = hyphen || words.isNoun(noun + 1) && !era;
        int first = attribute && at > i ? at : i;
        return first == i ? Phrase.of(i, era ? noun + 2 : noun + 1, fixed(year, Grain.CENTURY)) : Optional.empty();
    }
}
