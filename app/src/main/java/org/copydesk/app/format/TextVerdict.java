package org.copydesk.app.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.check.CheckedSentence;
import org.copydesk.check.Difference;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.copydesk.check.Verdict;
import org.copydesk.text.Span;

/** Writes a verdict as plain text: a line for each sentence, and below it what is wrong. */
final class TextVerdict {

    private TextVerdict() {}

    static String write(Verdict verdict, List<String> sources) {
        StringBuilder text = new StringBuilder();
        String brief = verdict.copy().report().text();
        for (CheckedSentence sentence : verdict.sentences()) {
            text.append('[')
                    .append(sentence.support().label())
                    .append("] ")
                    .append(TextBrief.oneLine(sentence.span().of(brief)))
                    .append('\n');
            for (Finding finding : sentence.findings()) {
                text.append("    ").append(finding(finding, verdict, sources)).append('\n');
            }
        }
        for (String remark : verdict.remarks()) {
            text.append("note: ").append(remark).append('\n');
        }
        return text.append('\n').append(summary(verdict)).append('\n').toString();
    }

    private static String finding(Finding finding, Verdict verdict, List<String> sources) {
        String brief = verdict.copy().report().text();
        StringBuilder line = new StringBuilder(position(brief, finding.brief()))
                .append(' ')
                .append(finding.code().label())
                .append(": \u201c")
                .append(TextBrief.oneLine(finding.brief().of(brief)))
                .append("\u201d. ")
                .append(TextBrief.oneLine(finding.why()));
        finding.source()
                .ifPresent(place ->
                        line.append(" (").append(named(place, verdict, sources)).append(')'));
        if (!finding.differences().isEmpty()) {
            line.append("\n        ").append(differences(finding.differences()));
        }
        return line.toString();
    }

    private static String named(Place place, Verdict verdict, List<String> sources) {
        String text = verdict.sources().get(place.source()).text();
        return sources.get(place.source()) + ":" + position(text, place.span());
    }

    /** Line and column, both from 1. */
    static String position(String text, Span span) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < span.start(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return line + ":" + (span.start() - start + 1);
    }

    /** The words that were said with [-those left out-] and {+those put in+}. */
    static String differences(List<Difference> differences) {
        return differences.stream()
                .map(difference -> switch (difference.kind()) {
                    case KEPT -> difference.words();
                    case LEFT_OUT -> "[-" + difference.words() + "-]";
                    case PUT_IN -> "{+" + difference.words() + "+}";
                })
                .collect(Collectors.joining(" "));
    }

    static String summary(Verdict verdict) {
        int findings = verdict.sentences().stream()
                .mapToInt(sentence -> sentence.findings().size())
                .sum();
        long good = verdict.sentences().stream()
                .filter(sentence -> sentence.support().isGood())
                .count();
        int all = verdict.sentences().size();
        if (verdict.isClean()) {
            return String.format(Locale.ROOT, "All %d sentences are borne out.", all);
        }
        return String.format(
                Locale.ROOT,
                "%d of %d sentences are borne out; %d %s.",
                good,
                all,
                findings,
                findings == 1 ? "finding" : "findings");
    }
}
