package org.copydesk.brief;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.text.Report;
import org.copydesk.text.Span;

/**
 * A short, headed, dated cut of a report, every sentence with its receipt.
 *
 * @param report what it was cut from
 * @param layout how its sentences are set
 * @param dateline where and when
 * @param headline the line above it, a statement like any other
 * @param paragraphs one a topic, in the report's order; in bullets, one a point
 * @param omissions the report's sentences that are not in it
 * @throws IllegalArgumentException where a receipt names words that the report does not have at that place
 */
public record Brief(
        Report report,
        HouseStyle.Layout layout,
        Dateline dateline,
        BriefSentence headline,
        List<Paragraph> paragraphs,
        List<Omission> omissions) {

    public Brief {
        paragraphs = List.copyOf(paragraphs);
        omissions = List.copyOf(omissions);
        Stream.concat(Stream.of(headline), paragraphs.stream().flatMap(p -> p.sentences().stream()))
                .forEach(sentence -> requireCovered(sentence, report));
    }

    /** The sentences of all paragraphs, in order, without the headline. */
    public List<BriefSentence> sentences() {
        return paragraphs.stream().flatMap(p -> p.sentences().stream()).toList();
    }

    private static void requireCovered(BriefSentence sentence, Report report) {
        for (Span source : sentence.receipt().sources()) {
            if (source.end() > report.text().length()) {
                throw new IllegalArgumentException("the receipt names " + source + ", past the end of the report");
            }
        }
        String rebuilt = sentence.receipt().rebuild(report);
        if (!rebuilt.equals(sentence.text())) {
            throw new IllegalArgumentException(
                    "the report bears out \u00ab" + rebuilt + "\u00bb, not \u00ab" + sentence.text() + "\u00bb");
        }
    }
}
