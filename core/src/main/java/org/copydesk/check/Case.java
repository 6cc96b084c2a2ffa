package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.text.Span;

/** One sentence of the brief on trial: its evidence, and what has been found against it so far. */
final class Case {

    static final Pattern WHITE = Pattern.compile("\\s+");

    final Line line;
    final boolean headline;
    final Backing backing;
    final Material material;
    final Tools tools;
    final List<Speech> speeches;
    final List<Finding> findings = new ArrayList<>();

    /** The sentences of the brief before it. */
    final List<Line> before;

    /** The brief's text. */
    final String text;

    /** The brief's quotations. */
    final List<Quotation> quotes;

    Case(
            Line line,
            boolean headline,
            List<Line> before,
            String text,
            List<Quotation> quotes,
            Material material,
            Tools tools) {
        this.line = line;
        this.text = text;
        this.quotes = quotes;
        this.headline = headline;
        this.before = before;
        this.material = material;
        this.tools = tools;
        backing = new Backing(line, material, tools.book());
        speeches = tools.speeches().in(line, headline);
    }

    /** Whether the sentence stands in a source as it is, marks and all. */
    boolean isVerbatim() {
        return material.sentences.contains(
                WHITE.matcher(line.sentence.span().of(text)).replaceAll(" "));
    }

    /** Who says what in a sentence of a source. */
    List<Speech> speeches(Line source) {
        return tools.speeches().in(source, false);
    }

    /** The words of the brief. */
    String words(int first, int end) {
        return words(line, first, end);
    }

    static String words(Line line, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean space = i > first
                    && line.token(i).span().start() > line.token(i - 1).span().end();
            words.append(space ? " " : "").append(line.token(i).form());
        }
        return words.toString();
    }

    void find(Code code, int first, int end, Optional<Place> source, String why) {
        findings.add(new Finding(code, line.span(first, end), source, why));
    }

    boolean isFound(Code code, Span span) {
        return findings.stream()
                .anyMatch(finding -> finding.code() == code && finding.brief().overlaps(span));
    }
}
