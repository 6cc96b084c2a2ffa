package org.copydesk.reading;

import java.util.List;
import java.util.Optional;
import org.copydesk.text.Report;
import org.copydesk.text.Span;

/**
 * A report understood.
 *
 * @param report what was read
 * @param dateline what stands in front of the first sentence to say where the report was filed
 * @param sentences all sentences of all paragraphs, in order
 */
public record Reading(Report report, Optional<Dateline> dateline, List<Sentence> sentences) {

    public Reading {
        sentences = List.copyOf(sentences);
    }

    /** The words that a span of the report covers. */
    public String words(Span span) {
        return span.of(report.text());
    }

    /** The sentences of one paragraph, by its number through the whole report. */
    public List<Sentence> paragraph(int number) {
        return sentences.stream().filter(s -> s.paragraph() == number).toList();
    }
}
