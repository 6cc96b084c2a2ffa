package org.copydesk.check;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.Report;
import org.copydesk.text.Section;
import org.copydesk.text.Span;

/**
 * A brief as it is handed in: text, and what of it is headline and dateline.
 *
 * @param report the text; the headline is its first paragraph, the dateline is in none, and {@code published} is the brief's date
 * @param headline where the headline stands, if there is one
 */
public record Copy(Report report, Optional<Span> headline) {

    private static final int MOST_HEADLINE_WORDS = 25;
    private static final int MOST_DATELINE_WORDS = 10;

    private static final String MONTHS =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTHS + ",? (\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

    /** The copy in a text that was read as a report is: dateline and headline are found by their looks. */
    public static Copy of(Report report) {
        String text = report.text();
        List<Span> blocks = new ArrayList<>();
        List<Boolean> heads = new ArrayList<>();
        for (Section section : report.sections()) {
            section.crosshead().ifPresent(span -> {
                blocks.add(span);
                heads.add(true);
            });
            section.paragraphs().forEach(span -> {
                blocks.add(span);
                heads.add(false);
            });
        }
        Optional<LocalDate> date = report.published();
        int next = 0;
        if (blocks.size() > 1 && isDateline(blocks.getFirst().of(text))) {
            date = date.or(() -> dateIn(blocks.getFirst().of(text)));
            next = 1;
        }
        Optional<Span> headline = Optional.empty();
        if (next < blocks.size() - 1 && isHeadline(blocks.get(next).of(text))) {
            headline = Optional.of(blocks.get(next));
            next++;
        }
        if (next == 1
                && headline.isPresent()
                && blocks.size() > 2
                && isDateline(blocks.get(1).of(text))) {
            // A dateline may stand below the headline as well.
            Span line = blocks.get(1);
            date = date.or(() -> dateIn(line.of(text)));
            next++;
        }
        List<Span> paragraphs = new ArrayList<>();
        headline.ifPresent(paragraphs::add);
        for (int i = next; i < blocks.size(); i++) {
            if (!heads.get(i)) {
                paragraphs.add(blocks.get(i));
            }
        }
        return new Copy(with(report, paragraphs, date), headline);
    }

    /** The copy of a text of which headline and paragraphs are known. */
    public static Copy of(String text, Optional<Span> headline, List<Span> paragraphs, Optional<LocalDate> date) {
        List<Span> all = new ArrayList<>();
        headline.ifPresent(all::add);
        all.addAll(paragraphs);
        Report report = new Report(
                text,
                List.of(new Section(Optional.empty(), all)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                date);
        return new Copy(report, headline);
    }

    /** The same under another date. */
    public Copy withDate(LocalDate date) {
        return new Copy(report.withPublished(date), headline);
    }

    /** The day that the brief stands under. */
    public Optional<LocalDate> date() {
        return report.published();
    }

    private static Report with(Report report, List<Span> paragraphs, Optional<LocalDate> date) {
        return new Report(
                report.text(),
                List.of(new Section(Optional.empty(), paragraphs)),
                report.title(),
                report.outlet(),
                report.url(),
                report.byline(),
                date);
    }

    private static boolean isDateline(String block) {
        boolean undated = block.toLowerCase(Locale.ROOT).strip().endsWith("date not known");
        return block.split("\\s+").length <= MOST_DATELINE_WORDS
                && (undated || dateIn(block).isPresent());
    }

    private static boolean isHeadline(String block) {
        String end = block.strip();
        return end.split("\\s+").length <= MOST_HEADLINE_WORDS && !end.matches("(?s).*[.!?;:][\"'\u2019\u201d)]*");
    }

    private static Optional<LocalDate> dateIn(String line) {
        Matcher iso = ISO.matcher(line);
        if (iso.find()) {
            return date(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        Matcher day = DAY_FIRST.matcher(line);
        if (day.find()) {
            return date(Integer.parseInt(day.group(3)), month(day.group(2)), Integer.parseInt(day.group(1)));
        }
        Matcher month = MONTH_FIRST.matcher(line);
        if (month.find()) {
            return date(Integer.parseInt(month.group(3)), month(month.group(1)), Integer.parseInt(month.group(2)));
        }
        return Optional.empty();
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.name().startsWith(name.toUpperCase(Locale.ROOT).substring(0, 3))) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        boolean known = month >= 1 && month <= 12 && day >= 1 && year > 0;
        return known && day <= LocalDate.of(year, month, 1).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }
}
