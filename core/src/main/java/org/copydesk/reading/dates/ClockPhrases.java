package org.copydesk.reading.dates;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of the day: "9:40 a.m.", "3.30pm", "noon", "1800 GMT", "03:00hrs". */
final class ClockPhrases {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[:.](\\d\\d))?(am|pm|a\\.m\\.?|p\\.m\\.?)?");

    private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])[:.]?([0-5]\\d)");

    private final Words words;

    ClockPhrases(Words words) {
        this.words = words;
    }

    Optional<Phrase> at(int i) {
        if (words.is(i, "noon", "midday", "midnight") && !words.isCapital(i)) {
            return clock(i, i + 1, words.is(i, "midnight") ? 24 : 12, 0);
        }
        Matcher four = MILITARY.matcher(words.at(i));
        if (words.at(i).length() == 4 && four.matches() && (words.in(i + 1, Lexicon.ZONES) || words.is(i + 1, "hrs"))) {
            int end = words.is(i + 1, "hrs") ? i + 2 : i + 1;
            return clock(i, end, Integer.parseInt(four.group(1)), Integer.parseInt(four.group(2)));
        }
        Matcher hour = HOUR.matcher(words.at(i));
        if (!hour.matches()) {
            return Optional.empty();
        }
        boolean minutes = hour.group(2) != null;
        int end = i + 1;
        String half = hour.group(3) == null ? "" : hour.group(3).replace(".", "");
        if (half.isEmpty() && words.is(end, "am", "pm", "a.m.", "p.m.", "a.m", "p.m")) {
            half = words.at(end).replace(".", "");
            end++;
        }
        int number = Integer.parseInt(hour.group(1));
        int minute = minutes ? Integer.parseInt(hour.group(2)) : 0;
        if (!half.isEmpty()) {
            boolean fits = number >= 1 && number <= 12 && minute < 60;
            int full = number % 12 + (half.equals("pm") ? 12 : 0);
            return fits ? clock(i, end, full, minute) : Optional.empty();
        }
        if (words.is(end, "o'clock", "o\u2019clock") && number >= 1 && number <= 12) {
            return Phrase.of(i, end + 1, new Meaning.Clock(""));
        }
        boolean zone = words.in(end, Lexicon.ZONES) || words.is(end, "hrs", "hr", "hours", "local");
        Matcher military = MILITARY.matcher(words.at(i));
        boolean colon = words.at(i).indexOf(':') > 0;
        boolean led =
                words.is(i - 1, "at", "by", "from", "until", "till", "since", "around", "about", "and", "to", "-");
        if (military.matches() && (zone || colon && led)) {
            int past = words.is(end, "hrs", "hr", "hours") ? end + 1 : end;
            return clock(i, past, Integer.parseInt(military.group(1)), Integer.parseInt(military.group(2)));
        }
        boolean single = minutes && colon && number < 24 && minute < 60 && (led || zone);
        return single ? clock(i, end, number, minute) : Optional.empty();
    }

    private Optional<Phrase> clock(int first, int end, int hour, int minute) {
        int last = end;
        if (words.in(last, Lexicon.ZONES) && words.isCapital(last)) {
            last++;
        } else if (words.follow(last, "local", "time")) {
            last += 2;
        }
        return Phrase.of(first, last, new Meaning.Clock(String.format(Locale.ROOT, "T%02d:%02d", hour, minute)));
    }
}
