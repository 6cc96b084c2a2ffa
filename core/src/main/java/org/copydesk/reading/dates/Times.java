package org.copydesk.reading.dates;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.reading.quotes.Quotations;
import org.copydesk.text.Span;

/** Finds all time expressions of a report and tells what they mean. */
public final class Times {

    /** With so many years before Christ a report is about ancient times. */
    private static final int ANCIENT_YEARS = 3;

    private Times() {}

    /** All time expressions of a report, in order, none inside another. */
    public static List<TimeExpression> of(Reading reading) {
        boolean ancient = reading.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> token.isWord("BC", "B.C.", "B.C", "BCE"))
                        .limit(ANCIENT_YEARS)
                        .count()
                == ANCIENT_YEARS;
        List<List<Found>> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            found.add(Finder.in(new Words(sentence, ancient)));
        }
        boolean history = History.isTold(
                found.stream().flatMap(List::stream).toList(), reading.report().published());
        List<Quotation> quotations = Quotations.of(reading.report());
        Resolver resolver = new Resolver(reading.report().published(), history);
        List<TimeExpression> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Sentence sentence = reading.sentences().get(i);
            resolver.spokenOn(found.get(i).stream()
                    .filter(one -> Tense.isTold(sentence, one.first()))
                    .filter(one -> !isQuoted(span(sentence, one), quotations))
                    .flatMap(one -> resolver.day(sentence, one).stream())
                    .findFirst());
            for (Found one : found.get(i)) {
                Span span = span(sentence, one);
                all.add(resolver.resolve(sentence, one, span, isQuoted(span, quotations)));
            }
        }
        return List.copyOf(all);
    }

    private static Span span(Sentence sentence, Found found) {
        return sentence.token(found.first())
                .span()
                .cover(sentence.token(found.end() - 1).span());
    }

    private static boolean isQuoted(Span span, List<Quotation> quotations) {
        return quotations.stream().anyMatch(quotation -> quotation.span().overlaps(span));
    }
}
