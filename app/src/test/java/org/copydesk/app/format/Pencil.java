package org.copydesk.app.format;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.brief.BriefSentence;
import org.copydesk.brief.Edit;
import org.copydesk.brief.Reason;
import org.copydesk.text.Report;
import org.copydesk.text.Span;

/** Edits a report by hand: each call takes the next place where the words stand in it. */
final class Pencil {
    private final Report report;
    private final List<Edit> edits = new ArrayList<>();
    private int at;

    private Pencil(Report report, int at) {
        this.report = report;
        this.at = at;
    }

    static Pencil at(Report report, String words) {
        int start = report.text().indexOf(words);
        return new Pencil(report, start);
    }

    Pencil keep(String words) {
        edits.add(new Edit.Kept(take(words), words));
        return this;
    }

    Pencil cut(String words, Reason reason) {
        edits.add(new Edit.Cut(take(words), reason));
        return this;
    }

    Pencil replace(String words, String by, Reason reason) {
        edits.add(new Edit.Replaced(take(words), by, reason));
        return this;
    }

    Pencil add(String words, Reason reason) {
        edits.add(new Edit.Added(words, reason));
        return this;
    }

    Pencil move(String words, Reason reason) {
        int start = report.text().indexOf(words);
        edits.add(new Edit.Moved(new Span(start, start + words.length()), words, reason));
        return this;
    }

    BriefSentence sentence() {
        return BriefSentence.of(edits);
    }

    private Span take(String words) {
        int start = report.text().indexOf(words, at);
        if (start < 0) {
            throw new AssertionError("the report does not go on with: " + words);
        }
        at = start + words.length();
        return new Span(start, at);
    }
}
