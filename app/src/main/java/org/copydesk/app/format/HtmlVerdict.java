package org.copydesk.app.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.check.CheckedSentence;
import org.copydesk.check.Difference;
import org.copydesk.check.Evidence;
import org.copydesk.check.Finding;
import org.copydesk.check.Support;
import org.copydesk.check.Verdict;
import org.copydesk.text.Report;
import org.copydesk.text.Section;
import org.copydesk.text.Span;

/**
 * Writes a verdict as one page that needs nothing else, without a script: the brief with its findings beside the sources. Each
 * verdict has a sign and a word besides its colour, so that the page works in print and for those who see no colours.
 */
final class HtmlVerdict {

    private static final String STYLE = resource("verdict.css");

    private final Verdict verdict;
    private final List<String> names;
    private final String brief;
    private final StringBuilder page = new StringBuilder();

    private HtmlVerdict(Verdict verdict, List<String> names) {
        this.verdict = verdict;
        this.names = names;
        brief = verdict.copy().report().text();
    }

    static String write(Verdict verdict, List<String> names) {
        return new HtmlVerdict(verdict, names).write();
    }

    private String write() {
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .append("style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .append("<title>Check: ")
                .append(Html.escaped(TextVerdict.summary(verdict)))
                .append("</title>\n<style>\n")
                .append(STYLE);
        for (int i = 0; i < verdict.sentences().size(); i++) {
            page.append("main:has(#w")
                    .append(i)
                    .append(":is(:hover,:focus-within,:target)) .e")
                    .append(i)
                    .append("{background:var(--marker);color:var(--ink)}\n");
        }
        page.append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#sources\">Skip to the sources</a>\n<main>\n");
        brief();
        sources();
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void brief() {
        page.append("<article class=\"brief\"><p class=\"kicker\">The brief</p>\n<p class=\"summary\">")
                .append(Html.escaped(TextVerdict.summary(verdict)))
                .append("</p>\n");
        verdict.copy()
                .date()
                .ifPresent(day -> page.append("<p class=\"dateline\">")
                        .append(Html.escaped(DatelineWords.day(day)))
                        .append("</p>\n"));
        verdict.remarks()
                .forEach(remark -> page.append("<p class=\"remark\">")
                        .append(Html.escaped(remark))
                        .append("</p>\n"));
        for (int i = 0; i < verdict.sentences().size(); i++) {
            sentence(i, verdict.sentences().get(i));
        }
        page.append("</article>\n");
    }

    private void sentence(int number, CheckedSentence sentence) {
        String tag = sentence.headline() ? "h1" : "div";
        page.append("<section class=\"sentence ")
                .append(word(sentence.support()))
                .append("\" id=\"w")
                .append(number)
                .append("\" tabindex=\"0\">\n<p class=\"verdict\"><span class=\"sign\" aria-hidden=\"true\">")
                .append(sign(sentence.support()))
                .append("</span> ")
                .append(sentence.support().label())
                .append(nearness(sentence))
                .append("</p>\n<")
                .append(tag)
                .append(" class=\"words\">");
        words(sentence);
        page.append("</").append(tag).append(">\n");
        if (!sentence.findings().isEmpty()) {
            page.append("<ol class=\"findings\">\n");
            sentence.findings().forEach(this::finding);
            page.append("</ol>\n");
        }
        page.append("</section>\n");
    }

    private static String nearness(CheckedSentence sentence) {
        return sentence.evidence().isEmpty() || sentence.support() == Support.NO_STATEMENT
                ? ""
                : ", " + sentence.evidence().getFirst().nearness().label();
    }

    /** The sentence, the words of each finding underlined and numbered. */
    private void words(CheckedSentence sentence) {
        TreeSet<Integer> cuts =
                new TreeSet<>(List.of(sentence.span().start(), sentence.span().end()));
        for (Finding finding : sentence.findings()) {
            cuts.add(finding.brief().start());
            cuts.add(finding.brief().end());
        }
        List<Integer> borders = cuts.stream()
                .filter(cut ->
                        cut >= sentence.span().start() && cut <= sentence.span().end())
                .toList();
        for (int i = 0; i + 1 < borders.size(); i++) {
            Span run = new Span(borders.get(i), borders.get(i + 1));
            List<String> over = new ArrayList<>();
            List<String> ending = new ArrayList<>();
            for (int k = 0; k < sentence.findings().size(); k++) {
                Finding finding = sentence.findings().get(k);
                if (finding.brief().overlaps(run)) {
                    over.add(finding.code().contradicts() ? "wrong" : "loose");
                    if (finding.brief().end() == run.end()) {
                        ending.add(Integer.toString(k + 1));
                    }
                }
            }
            String words = Html.escaped(TextBrief.oneLine(run.of(brief)));
            if (over.isEmpty()) {
                page.append(words);
            } else {
                page.append("<mark class=\"")
                        .append(over.contains("wrong") ? "wrong" : "loose")
                        .append("\">")
                        .append(words)
                        .append("</mark>");
                if (!ending.isEmpty()) {
                    page.append("<sup>").append(String.join(", ", ending)).append("</sup>");
                }
            }
        }
    }

    private void finding(Finding finding) {
        page.append("<li><strong>")
                .append(Html.escaped(finding.code().label()))
                .append("</strong>: <q>")
                .append(Html.escaped(TextBrief.oneLine(finding.brief().of(brief))))
                .append("</q>. ")
                .append(Html.escaped(finding.why()));
        if (!finding.differences().isEmpty()) {
            page.append("<span class=\"diff\">")
                    .append(finding.differences().stream()
                            .map(HtmlVerdict::difference)
                            .collect(Collectors.joining(" ")))
                    .append("</span>");
        }
        finding.source()
                .ifPresent(place -> page.append(" <span class=\"where\">")
                        .append(Html.escaped(names.get(place.source())))
                        .append(", ")
                        .append(TextVerdict.position(
                                verdict.sources().get(place.source()).text(), place.span()))
                        .append("</span>"));
        page.append("</li>\n");
    }

    private static String difference(Difference difference) {
        String words = Html.escaped(difference.words());
        return switch (difference.kind()) {
            case KEPT -> words;
            case LEFT_OUT -> "<del>" + words + "</del>";
            case PUT_IN -> "<ins>" + words + "</ins>";
        };
    }

    private void sources() {
        page.append("<article class=\"report\" id=\"sources\" tabindex=\"0\">\n");
        for (int i = 0; i < verdict.sources().size(); i++) {
            Report report = verdict.sources().get(i);
            page.append("<p class=\"kicker\">Source ").append(i + 1).append("</p>\n<h2>");
            page.append(Html.escaped(report.title().orElse(names.get(i)))).append("</h2>\n");
            report.published()
                    .ifPresent(day -> page.append("<p class=\"credits\"><time datetime=\"")
                            .append(day)
                            .append("\">")
                            .append(DatelineWords.day(day))
                            .append("</time></p>\n"));
            for (Section section : report.sections()) {
                section.crosshead()
                        .ifPresent(head -> page.append("<h3>")
                                .append(Html.escaped(head.of(report.text())))
                                .append("</h3>\n"));
                for (Span paragraph : section.paragraphs()) {
                    page.append("<p>");
                    paragraph(i, report.text(), paragraph);
                    page.append("</p>\n");
                }
            }
        }
        page.append("</article>\n");
    }

    /** Evidence of a sentence of the brief, by the sentence's number. */
    private record Borne(Span span, int sentence) {}

    private void paragraph(int source, String text, Span paragraph) {
        List<Borne> borne = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (int i = 0; i < verdict.sentences().size(); i++) {
            for (Evidence evidence : verdict.sentences().get(i).evidence()) {
                Span span = evidence.place().span();
                if (evidence.place().source() == source && span.overlaps(paragraph)) {
                    borne.add(new Borne(span, i));
                    cuts.add(Math.max(paragraph.start(), span.start()));
                    cuts.add(Math.min(paragraph.end(), span.end()));
                }
            }
        }
        borne.sort(Comparator.comparing(Borne::span));
        List<Integer> borders = List.copyOf(cuts);
        for (int i = 0; i + 1 < borders.size(); i++) {
            Span run = new Span(borders.get(i), borders.get(i + 1));
            String classes = borne.stream()
                    .filter(one -> one.span.overlaps(run))
                    .map(one -> "e" + one.sentence)
                    .distinct()
                    .collect(Collectors.joining(" "));
            String words = Html.escaped(run.of(text));
            page.append(classes.isEmpty() ? words : "<span class=\"" + classes + "\">" + words + "</span>");
        }
    }

    private static String sign(Support support) {
        return switch (support) {
            case BORNE_OUT -> "\u2713";
            case PARTLY -> "\u25d0";
            case CONTRADICTED -> "\u2717";
            case NOT_FOUND -> "?";
            case NO_STATEMENT -> "\u2013";
        };
    }

    private static String word(Support support) {
        return support.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(HtmlVerdict.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
