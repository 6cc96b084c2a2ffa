package org.copydesk.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;

/** An attribution while it is being found: the parts of one sentence's words for one cue, and what was added from beside it. */
final class Draft {

    private final Tree tree;
    private final int cue;
    private final int[] parts;
    private final double confidence;
    private final List<Span> before = new ArrayList<>();
    private final List<Span> after = new ArrayList<>();

    Draft(Tree tree, int cue, int[] parts, double confidence) {
        this.tree = tree;
        this.cue = cue;
        this.parts = parts.clone();
        this.confidence = confidence;
    }

    /** The number of its sentence. */
    int sentence() {
        return tree.sentence().index();
    }

    Tree tree() {
        return tree;
    }

    int cue() {
        return cue;
    }

    double confidence() {
        return confidence;
    }

    int part(int word) {
        return parts[word];
    }

    boolean has(int part) {
        for (int one : parts) {
            if (one == part) {
                return true;
            }
        }
        return false;
    }

    /** Adds speech that stands in other sentences. */
    void addBefore(Span span) {
        before.add(span);
    }

    void addAfter(Span span) {
        after.add(span);
    }

    List<Span> content(String text) {
        List<Span> all = new ArrayList<>(before);
        all.addAll(spans(Roles.CONTENT));
        all.addAll(after);
        all.sort(null);
        List<Span> joined = new ArrayList<>();
        for (Span span : all) {
            boolean beside = !joined.isEmpty()
                    && (span.start() <= joined.getLast().end()
                            || text.substring(joined.getLast().end(), span.start())
                                    .isBlank());
            if (beside) {
                joined.set(joined.size() - 1, joined.getLast().cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** The runs of words that have a part. */
    List<Span> spans(int part) {
        List<Span> spans = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= parts.length; i++) {
            boolean inside = i < parts.length && parts[i] == part;
            if (inside && first < 0) {
                first = i;
            } else if (!inside && first >= 0) {
                spans.add(tree.token(first).span().cover(tree.token(i - 1).span()));
                first = -1;
            }
        }
        return spans;
    }
}
