package org.copydesk.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.reading.dates.Days;
import org.copydesk.reading.dates.Grain;
import org.copydesk.reading.dates.TimeExpression;

/** Holds dates against the source's, and words such as "tomorrow" against the date that the brief stands under. */
final class DateCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final Pattern MONTH_DAY = Pattern.compile(
            "(january|february|march|april|may|june|july|august|september|october|november|december) \\d"
                    + "|\\d (january|february|march|april|may|june|july|august|september|october|november|december)");

    private static final Pattern YEARLESS = Pattern.compile("XXXX-\\d\\d-\\d\\d");

    private DateCheck() {}

    /** A time expression of a source. */
    private record Given(Line line, TimeExpression time) {}

    /**
     * Checks the dates of a sentence.
     *
     * @param trial the sentence
     * @param date the day the brief stands under
     */
    static void check(Case trial, Optional<LocalDate> date) {
        for (TimeExpression time : trial.line.times) {
            boolean told = time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME;
            if (told && !isVague(time) && !weekday(trial, time)) {
                check(trial, time, date);
            }
        }
    }

    /** A weekday and a date that do not go together, such as "Monday, 2 May 2023". */
    private static boolean weekday(Case trial, TimeExpression time) {
        String words = Wordbook.plain(time.span().of(trial.text));
        Optional<DayOfWeek> named = Optional.empty();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (words.contains(day.name().toLowerCase(Locale.ROOT))) {
                named = Optional.of(day);
            }
        }
        boolean dated = MONTH_DAY.matcher(words).find();
        boolean source = sameWords(trial, time, all(trial)).isPresent();
        if (source
                || named.isEmpty()
                || !dated
                || time.days().filter(days -> days.grain() == Grain.DAY).isEmpty()) {
            return false;
        }
        LocalDate first = time.days().get().first();
        if (first.getDayOfWeek() == named.get()
                || first.plusYears(1).getDayOfWeek() == named.get()
                || first.minusYears(1).getDayOfWeek() == named.get()) {
            return false;
        }
        trial.findings.add(new Finding(
                Code.DATE_WRONG,
                time.span(),
                Optional.empty(),
                "This day is no " + named.get().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "."));
        return true;
    }

    /** "Now", "recently" and "the past" name no day. */
    private static boolean isVague(TimeExpression time) {
        return time.value().endsWith("_REF") || time.value().isEmpty();
    }

    private static void check(Case trial, TimeExpression mine, Optional<LocalDate> date) {
        List<Given> near = new ArrayList<>();
        trial.backing.chosen.forEach(one -> one.line.times.forEach(time -> near.add(new Given(one.line, time))));
        Optional<Given> partner = sameWords(trial, mine, near);
        boolean relative = mine.relative() && isRelativeWord(trial, mine);
        if (partner.isPresent()) {
            if (relative) {
                relative(trial, mine, partner.get(), date);
            }
            return;
        }
        if (near.stream().anyMatch(given -> meets(mine, given.time))) {
            return;
        }
        Optional<TimeExpression> asTold = trial.line.asTold(mine);
        if (relative && asTold.isPresent()) {
            Optional<Given> then = near.stream()
                    .filter(given -> meets(asTold.get(), given.time))
                    .findFirst();
            if (then.isPresent()) {
                relative(trial, mine, then.get(), date);
                return;
            }
        }
        Optional<Given> facing = facing(trial, mine);
        List<Given> all = new ArrayList<>(near);
        all.addAll(all(trial));
        if (facing.isEmpty()) {
            Optional<Given> elsewhere = sameWords(trial, mine, all);
            if (elsewhere.isPresent()) {
                if (relative) {
                    relative(trial, mine, elsewhere.get(), date);
                }
                return;
            }
            if (all.stream().anyMatch(given -> meets(mine, given.time))
                    || isPublication(trial, mine)
                    || isPlainly(trial, mine)) {
                return;
            }
        }
        if (mine.days().isEmpty() && !mine.value().matches(".*T\\d.*|\\d{4}.*|XXXX-\\d.*") && facing.isEmpty()) {
            return;
        }
        trial.findings.add(new Finding(
                Code.DATE_WRONG,
                mine.span(),
                facing.map(given -> new Place(given.line.source, given.time.span())),
                facing.map(given ->
                                "The source has \u201c" + words(trial, given) + "\u201d" + meaning(given.time) + ".")
                        .orElse("The source does not have this date" + meaning(mine) + ".")));
    }

    private static List<Given> all(Case trial) {
        List<Given> all = new ArrayList<>();
        trial.material.lines.forEach(line -> line.times.forEach(time -> all.add(new Given(line, time))));
        return all;
    }

    private static String words(Case trial, Given given) {
        return given.time.span().of(trial.material.text(given.line.source));
    }

    /** The same words, "the" and small words aside. */
    private static Optional<Given> sameWords(Case trial, TimeExpression mine, List<Given> all) {
        String words = bare(mine.span().of(trial.text));
        return all.stream()
                .filter(given -> bare(words(trial, given)).equals(words))
                .findFirst();
    }

    private static String bare(String words) {
        return Wordbook.plain(words)
                .replaceAll("\\b(the|a|an|of|early|late|about|around|mid|earlier|later|just)\\b|[-,.]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether a reader takes the words for another day when the page has another date. */
    private static boolean isRelativeWord(Case trial, TimeExpression mine) {
        return !bare(mine.span().of(trial.text)).matches(".*\\d{4}.*");
    }

    private static void relative(Case trial, TimeExpression mine, Given given, Optional<LocalDate> date) {
        Optional<LocalDate> published =
                trial.material.readings.get(given.line.source).report().published();
        if (date.isEmpty() || given.time.anchor() == TimeExpression.Anchor.TEXT) {
            return;
        }
        Place place = new Place(given.line.source, given.time.span());
        String words = mine.span().of(trial.text);
        if (published.isEmpty()) {
            if (given.time.anchor() == TimeExpression.Anchor.UNKNOWN && moves(trial, mine)) {
                trial.findings.add(new Finding(
                        Code.RELATIVE_DAY,
                        mine.span(),
                        Optional.of(place),
                        "The source does not say when it was told, so nobody can know that \u201c" + words
                                + "\u201d holds under " + DAY.format(date.get()) + "."));
            }
            return;
        }
        if (published.equals(date) || mine.days().isEmpty() || given.time.days().isEmpty()) {
            boolean open = !published.equals(date)
                    && (mine.days().isEmpty() || given.time.days().isEmpty());
            if (open && moves(trial, mine)) {
                trial.findings.add(new Finding(
                        Code.RELATIVE_DAY,
                        mine.span(),
                        Optional.of(place),
                        "The source was told on " + DAY.format(published.get()) + "; under " + DAY.format(date.get())
                                + " \u201c" + words + "\u201d means another day."));
            }
            return;
        }
        Days told = given.time.days().get();
        Days taken = mine.days().get();
        if (!told.equals(taken)) {
            trial.findings.add(new Finding(
                    Code.RELATIVE_DAY,
                    mine.span(),
                    Optional.of(place),
                    "In the source \u201c" + words + "\u201d is " + day(told) + "; under " + DAY.format(date.get())
                            + " a reader takes it for " + day(taken) + "."));
        }
    }

    /** Whether the words move with the day that they are said on: weekdays, "tomorrow", "this week". */
    private static boolean moves(Case trial, TimeExpression mine) {
        return Wordbook.plain(mine.span().of(trial.text))
                .matches(".*\\b(today|tonight|tomorrow|yesterday|this|next|last|past|coming|ago|\\w+day)\\b.*");
    }

    private static String day(Days days) {
        return switch (days.grain()) {
            case DAY -> DAY.format(days.first());
            case WEEK -> "the week of " + DAY.format(days.first());
            case WEEKEND -> "the weekend of " + DAY.format(days.first());
            case MONTH -> MONTH.format(days.first());
            case QUARTER, SEASON, HALF -> MONTH.format(days.first()) + " to " + MONTH.format(days.last());
            case YEAR -> Integer.toString(days.year());
            case DECADE, CENTURY -> days.year() + " to " + days.last().getYear();
        };
    }

    /** Whether one date lies in the other, as a day does in its month. */
    private static boolean meets(TimeExpression mine, TimeExpression other) {
        if (YEARLESS.matcher(mine.value()).lookingAt() && other.days().isPresent()) {
            // "October 10", of whatever year.
            Days days = other.days().get();
            return days.grain() == Grain.DAY
                    && days.first().toString().regionMatches(4, mine.value(), 4, "-10-10".length());
        }
        if (mine.days().isEmpty() || other.days().isEmpty()) {
            return false;
        }
        Days a = mine.days().get();
        Days b = other.days().get();
        boolean sameDay = a.grain() == Grain.DAY
                && b.grain() == Grain.DAY
                && mine.relative()
                && a.first().getDayOfYear()
                        == b.first().plusYears(a.year() - (long) b.year()).getDayOfYear();
        if (sameDay && a.year() - b.year() <= 1 && b.year() - a.year() <= 1) {
            // Both name the day and neither the year, which the two texts' tenses may settle otherwise.
            return true;
        }
        return a.contains(b.first()) && a.contains(b.last())
                || b.contains(a.first()) && b.contains(a.last()) && isWide(a);
    }

    /** A day is more than its source's month says; a month is not more than the year with it. */
    private static boolean isWide(Days days) {
        return days.grain() != Grain.DAY;
    }

    /** The source's date that stands in the same place. */
    private static Optional<Given> facing(Case trial, TimeExpression mine) {
        int first = -1;
        int end = -1;
        for (int i = 0; i < trial.line.size(); i++) {
            if (mine.span().overlaps(trial.line.token(i).span())) {
                first = first < 0 ? i : first;
                end = i + 1;
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        for (Alignment one : trial.backing.chosen) {
            int[] facing = one.facing(first, first + 1);
            if (one.reach(first, end) > 7) {
                continue;
            }
            for (TimeExpression time : one.line.times) {
                boolean inside = facing[0] < facing[1] && time.span().overlaps(one.line.span(facing[0], facing[1]));
                boolean partly = shares(one, time, first, end);
                if (inside || partly) {
                    return Optional.of(new Given(one.line, time));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether some of the words are matched with some of the other date's. */
    private static boolean shares(Alignment one, TimeExpression time, int first, int end) {
        for (int i = first; i < end; i++) {
            if (one.to[i] >= 0
                    && one.inOrder[i]
                    && time.span().overlaps(one.line.token(one.to[i]).span())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the day of publication, which every report was told on. */
    private static boolean isPublication(Case trial, TimeExpression mine) {
        return mine.days()
                .filter(days -> trial.material.readings.stream()
                        .anyMatch(reading -> reading.report()
                                .published()
                                .filter(days::contains)
                                .isPresent()))
                .isPresent();
    }

    /** Whether its words all stand in the source, though the source's date was not found as one. */
    private static boolean isPlainly(Case trial, TimeExpression mine) {
        for (int i = 0; i < trial.line.size(); i++) {
            boolean inside = mine.span().overlaps(trial.line.token(i).span());
            if (inside && trial.line.isWord(i) && !trial.material.has(trial.line.form(i))) {
                return false;
            }
        }
        return true;
    }

    private static String meaning(TimeExpression time) {
        return time.days()
                .filter(unused -> time.relative())
                .map(days -> " (" + day(days) + ")")
                .orElse("");
    }
}
