package org.copydesk.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A full news report as an outlet published it.
 *
 * <p>The text is canonical: no stage changes a character of it. {@link Reports} makes a report out of plain text.
 *
 * @param text the report's body, without the front matter
 * @param sections the body's sections in order; together they hold every paragraph
 * @param title the outlet's own headline
 * @param outlet who published it
 * @param url where it was published
 * @param byline who wrote it, as the outlet prints it
 * @param published the day it was published; no date in the text is resolved where it is not known
 */
public record Report(
        String text,
        List<Section> sections,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> byline,
        Optional<LocalDate> published) {

    public Report {
        sections = List.copyOf(sections);
        for (Section section : sections) {
            section.crosshead().ifPresent(span -> requireInside(span, text));
            section.paragraphs().forEach(span -> requireInside(span, text));
        }
    }

    public Report withPublished(LocalDate day) {
        return new Report(text, sections, title, outlet, url, byline, Optional.of(day));
    }

    private static void requireInside(Span span, String text) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(
                    "span " + span + " runs past the text's " + text.length() + " characters");
        }
    }
}
