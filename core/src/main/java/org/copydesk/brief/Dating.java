package org.copydesk.brief;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.dates.Days;
import org.copydesk.reading.dates.Grain;
import org.copydesk.reading.dates.TimeExpression;
import org.copydesk.text.Span;

/**
 * Tells days so that they hold whenever the brief is read: "tomorrow" in a report of Monday 3 April is "on Tuesday, April 4". Only
 * days that the report's own date fixes, and never within quotation marks.
 */
final class Dating {

    /** A weekday by itself means one of the days of the week that ends with the report's. */
    private static final int WEEK = 7;

    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

    /** Words that mean a day by its distance from the day of telling. */
    private static final Set<String> DISTANCES = Set.of("today", "yesterday", "tomorrow", "tonight");

    private static final Set<String> POINTERS = Set.of("this", "last", "next", "coming", "past");

    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    private static final Pattern DAY_FIRST = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)? " + MONTHS + "\\b");

    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTHS + " \\d{1,2}\\b");

    private final List<TimeExpression> times;
    private final Optional<LocalDate> published;
    private final boolean full;
    private final boolean dayFirst;

    /** The days whose date stands in the brief already: their weekday is enough. */
    private final Set<LocalDate> told = new HashSet<>();

    Dating(Reading reading, List<TimeExpression> times, HouseStyle.Dates style) {
        this.published = reading.report().published();
        this.full = style == HouseStyle.Dates.FULL;
        this.times = published.isEmpty() || style == HouseStyle.Dates.AS_WRITTEN ? List.of() : List.copyOf(times);
        String text = reading.report().text();
        this.dayFirst = DAY_FIRST.matcher(text).results().count()
                > MONTH_FIRST.matcher(text).results().count();
    }

    /** Dates what stays of a sentence. */
    void date(Copy copy) {
        for (TimeExpression time : times) {
            Optional<LocalDate> day =
                    time.days().filter(days -> days.grain() == Grain.DAY).map(Days::first);
            if (day.isPresent()
                    && time.anchor() == TimeExpression.Anchor.PUBLICATION
                    && !time.quoted()
                    && copy.sentence().span().contains(time.span())) {
                date(copy, time.span(), day.get());
            }
        }
    }

    private void date(Copy copy, Span span, LocalDate day) {
        Sentence sentence = copy.sentence();
        int first = 0;
        while (sentence.token(first).span().start() < span.start()) {
            first++;
        }
        int end = first;
        while (end < sentence.size() && sentence.token(end).span().end() <= span.end()) {
            if (!copy.keeps(end) || sentence.token(end).form().chars().anyMatch(Character::isDigit)) {
                return;
            }
            end++;
        }
        if (end == first) {
            return;
        }
        boolean pointer = end - first > 1 && sentence.token(first).isWord(POINTERS.toArray(String[]::new));
        int head = pointer ? first + 1 : first;
        Token word = sentence.token(head);
        boolean part = PARTS.contains(sentence.token(end - 1).form().toLowerCase(Locale.ROOT));
        boolean weekday = word.isWord(weekday(day));
        boolean distance = word.isWord(DISTANCES.toArray(String[]::new)) || pointer && part && end - first == 2;
        if (end - head > 2 || end - head == 2 && !part || !weekday && !distance) {
            return;
        }
        boolean capitals =
                word.form().length() > 1 && word.form().equals(word.form().toUpperCase(Locale.ROOT));
        boolean behindName = head > 0
                && !weekday
                && Character.isUpperCase(word.form().charAt(0))
                && sentence.token(head - 1).upos().equals("PROPN");
        boolean named = !weekday && (sentence.nameAt(head).isPresent() || capitals || behindName);
        boolean owns = end < sentence.size() && sentence.token(end).xpos().equals("POS");
        boolean now = word.isWord("today")
                && !owns
                && (head > 0 && sentence.token(head - 1).isWord("of")
                        || word.head() < 0
                        || !sentence.token(word.head()).upos().equals("VERB"));
        boolean weekLater = end < sentence.size() && sentence.token(end).isWord("week", "fortnight");
        if (named || now || weekLater) {
            // "USA Today" is a name, "the children of today" of no day, "Saturday week" another day.
            return;
        }
        // "He's campaigning Wednesday" may be of the past: a weekday alone is dated ahead only where the verb says so.
        boolean sure = !weekday || isAhead(sentence, head);
        String date = owns ? "" : date(day, sure);
        if (weekday && date.isEmpty()) {
            return;
        }
        boolean follows = end < sentence.size() && sentence.token(end).upos().equals("PUNCT");
        String close = date.isEmpty() || dayFirst || follows || end == sentence.size() ? "" : ",";
        String partWord = word.isWord("tonight")
                ? " night"
                : part ? " " + sentence.token(end - 1).form().toLowerCase(Locale.ROOT) : "";
        String words = weekday(day) + partWord + date + close;
        if (distance && !owns) {
            Optional<String> preposition = preposition(sentence, first, end);
            if (preposition.isEmpty()) {
                return;
            }
            words = preposition.get() + words;
        }
        boolean opens =
                first == 0 || Words.isQuoteMark(sentence.token(first - 1).form()) && first == 1;
        words = opens ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
        copy.replace(first, words, Reason.DATE);
        copy.cut(first + 1, end, Reason.DATE);
        if (!date.isEmpty()) {
            told.add(day);
        }
    }

    /** "On " where the words say when by themselves, nothing behind a preposition; empty where they are no mere time. */
    private static Optional<String> preposition(Sentence sentence, int first, int end) {
        if (first > 0 && sentence.token(first - 1).upos().equals("ADP")) {
            return Optional.of("");
        }
        for (int i = first; i < end; i++) {
            Token token = sentence.token(i);
            boolean outside = token.head() < first || token.head() >= end;
            boolean adverbial = token.is("advmod")
                    || token.relation().equals("obl:unmarked")
                    || token.relation().equals("nmod:unmarked");
            if (outside && adverbial) {
                return Optional.of("on ");
            }
        }
        return Optional.empty();
    }

    /** Whether the verb over a word tells of what is to come: "will", "shall", "is to", "is expected to". */
    private static boolean isAhead(Sentence sentence, int word) {
        for (int at = word; at >= 0; at = sentence.token(at).head()) {
            for (int child : sentence.children(at)) {
                Token token = sentence.token(child);
                boolean to = token.isWord("to") && token.is("mark") && child < at;
                if (token.isWord("will", "shall", "would", "'ll", "\u2019ll", "wo") || to) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Day and month as they stand behind a weekday; empty where the weekday is enough. */
    private String date(LocalDate day, boolean sure) {
        LocalDate today = published.orElseThrow();
        long distance = ChronoUnit.DAYS.between(today, day);
        boolean near = distance <= 0 && distance > -WEEK;
        if (near && !full || told.contains(day) || distance > 0 && !sure) {
            return "";
        }
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String year = day.getYear() == today.getYear() ? "" : (dayFirst ? " " : ", ") + day.getYear();
        return dayFirst
                ? " " + day.getDayOfMonth() + " " + month + year
                : ", " + month + " " + day.getDayOfMonth() + year;
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
