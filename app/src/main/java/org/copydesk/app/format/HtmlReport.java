package org.copydesk.app.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.brief.Brief;
import org.copydesk.text.Report;
import org.copydesk.text.Section;
import org.copydesk.text.Span;

/**
 * Writes the report into the page, each run of words with the classes of the sentences that it went into.
 *
 * <p>Words are never moved or left out here: what the reader sees is the report.
 */
final class HtmlReport {
    private final Report report;
    private final List<Mark> marks;
    private final StringBuilder page;
    private final Set<Integer> anchored = new HashSet<>();
    private final List<Mark> active = new ArrayList<>();
    private int next;

    private HtmlReport(Brief brief, StringBuilder page) {
        this.report = brief.report();
        this.marks = Mark.of(brief).stream()
                .filter(mark -> !mark.source().isEmpty())
                .sorted(Comparator.comparing(Mark::source))
                .toList();
        this.page = page;
    }

    static void write(Brief brief, StringBuilder page) {
        new HtmlReport(brief, page).write();
    }

    private void write() {
        for (var section : report.sections()) {
            write(section);
        }
    }

    private void write(Section section) {
        section.crosshead().ifPresent(span -> {
            page.append("<h3>");
            words(span);
            page.append("</h3>\n");
        });
        for (var paragraph : section.paragraphs()) {
            page.append("<p>");
            words(paragraph);
            page.append("</p>\n");
        }
    }

    /** One sweep over all marks: blocks come in the text's order, and so do marks. */
    private void words(Span block) {
        active.removeIf(mark -> mark.source().end() <= block.start());
        int start = block.start();
        while (start < block.end()) {
            while (next < marks.size() && marks.get(next).source().start() <= start) {
                var mark = marks.get(next);
                next++;
                if (mark.source().end() > start) {
                    active.add(mark);
                }
            }
            int end = next < marks.size()
                    ? Math.min(block.end(), marks.get(next).source().start())
                    : block.end();
            for (var mark : active) {
                end = Math.min(end, mark.source().end());
            }
            run(new Span(start, end), active);
            int reached = end;
            active.removeIf(mark -> mark.source().end() <= reached);
            start = end;
        }
    }

    private void run(Span run, List<Mark> over) {
        var words = Html.escaped(run.of(report.text()));
        for (var mark : over) {
            if (mark.kind() == Mark.Kind.KEPT && anchored.add(mark.sentence())) {
                page.append("<a class=\"anchor\" id=\"r")
                        .append(mark.sentence())
                        .append("\"></a>");
            }
        }
        var classes = over.stream().map(Mark::styleClass).distinct().collect(Collectors.joining(" "));
        boolean out = over.stream().noneMatch(Mark::isPrinted);
        var all = out ? (classes + " out").strip() : classes;
        page.append("<span class=\"").append(all).append("\">").append(words).append("</span>");
    }
}
