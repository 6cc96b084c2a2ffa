package org.copydesk.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.text.Report;
import org.copydesk.text.Span;

/**
 * The proof of a sentence: the edits that make it out of the report, in the order of the brief's words.
 *
 * @param edits what was kept, cut, replaced, moved and added
 */
public record Receipt(List<Edit> edits) {

    public Receipt {
        edits = List.copyOf(edits);
    }

    /** The report's spans whose words stand in the sentence, in the sentence's order. */
    public List<Span> sources() {
        return edits.stream()
                .<Span>mapMulti((edit, sink) -> {
                    switch (edit) {
                        case Edit.Kept kept -> sink.accept(kept.source());
                        case Edit.Moved moved -> sink.accept(moved.source());
                        case Edit.Replaced replaced -> sink.accept(replaced.source());
                        case Edit.Cut cut -> {}
                        case Edit.Added added -> {}
                    }
                })
                .toList();
    }

    /** The sentence, made again from the report's text and this receipt alone. */
    public String rebuild(Report report) {
        return edits.stream()
                .map(edit -> switch (edit) {
                    case Edit.Kept kept -> kept.source().of(report.text());
                    case Edit.Moved moved -> moved.source().of(report.text());
                    case Edit.Replaced replaced -> replaced.words();
                    case Edit.Added added -> added.words();
                    case Edit.Cut cut -> "";
                })
                .collect(Collectors.joining());
    }
}
