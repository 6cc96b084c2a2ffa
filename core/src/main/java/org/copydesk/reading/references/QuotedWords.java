package org.copydesk.reading.references;

import java.util.List;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.reading.quotes.Quotations;
import org.copydesk.text.Span;

/** Which words of a report stand in quotation marks. */
record QuotedWords(List<Quotation> quotations) {

    static QuotedWords of(Reading reading) {
        return new QuotedWords(Quotations.of(reading.report()));
    }

    /** The quotations that touch a sentence. */
    List<Quotation> in(Sentence sentence) {
        return quotations.stream()
                .filter(q -> q.span().overlaps(sentence.span()))
                .toList();
    }

    boolean isQuoted(Span span) {
        return quotations.stream().anyMatch(q -> q.span().contains(span));
    }

    boolean isAllQuoted(Sentence sentence) {
        return sentence.tokens().stream().filter(t -> !t.upos().equals("PUNCT")).allMatch(t -> isQuoted(t.span()));
    }

    /** Whether one quotation runs from one sentence into the other. */
    boolean goesOn(Sentence a, Sentence b) {
        return quotations.stream()
                .anyMatch(q -> q.span().overlaps(a.span()) && q.span().overlaps(b.span()));
    }
}
