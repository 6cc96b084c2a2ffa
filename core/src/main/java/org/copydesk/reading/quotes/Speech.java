package org.copydesk.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives quoted sentences that name no speaker of their own to the attribution beside which they stand: "A. B," she said. "C."
 */
final class Speech {

    private final List<Tree> trees;
    private final Marks marks;
    private final List<List<Draft>> drafts = new ArrayList<>();

    /** Whether all of a sentence stands in quotation marks. */
    private final boolean[] quoted;

    /** Whether a quotation that began in an earlier sentence ends in one that says whose words it holds. */
    private final boolean[] attributed;

    /** Whether a quoted sentence has found its attribution. */
    private final boolean[] given;

    Speech(List<Tree> trees, Marks marks, List<Draft> all) {
        this.trees = trees;
        this.marks = marks;
        quoted = new boolean[trees.size()];
        attributed = new boolean[marks.size()];
        given = new boolean[trees.size()];
        for (int s = 0; s < quoted.length; s++) {
            drafts.add(new ArrayList<>());
            quoted[s] = isQuoted(trees.get(s));
            int first = trees.get(s).quotation(0);
            if (!quoted[s] && first >= 0) {
                attributed[first] = true;
            }
        }
        all.forEach(draft -> drafts.get(draft.sentence()).add(draft));
    }

    private static boolean isQuoted(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            boolean endMark = i == tree.size() - 1 && tree.isMark(i);
            if (!tree.isQuoted(i) && !endMark) {
                return false;
            }
        }
        return true;
    }

    void extend() {
        for (int s = 0; s < quoted.length; s++) {
            Optional<Draft> speaking = speaking(s);
            if (speaking.isPresent()) {
                backward(speaking.get());
                forward(speaking.get(), false);
            } else {
                silent(s).ifPresent(this::adopt);
            }
        }
    }

    /** The paragraphs of speech that no sentence attributes, from their first sentence to their last. */
    List<List<Tree>> orphans() {
        List<List<Tree>> found = new ArrayList<>();
        for (int s = 0; s < quoted.length; s++) {
            int end = s;
            int paragraph = trees.get(s).sentence().paragraph();
            boolean all = s == 0 || trees.get(s - 1).sentence().paragraph() != paragraph;
            while (all && end < quoted.length && trees.get(end).sentence().paragraph() == paragraph) {
                all = quoted[end] && !given[end];
                end++;
            }
            if (all && end > s) {
                found.add(trees.subList(s, end));
            }
        }
        return found;
    }

    /** The likeliest attribution of a sentence whose cue stands outside of quotation marks and that has quoted words. */
    private Optional<Draft> speaking(int s) {
        @Nullable Draft found = null;
        for (Draft draft : drafts.get(s)) {
            if (!draft.tree().isQuoted(draft.cue())) {
                boolean speaks = false;
                for (int i = 0; i < draft.tree().size(); i++) {
                    speaks |= draft.part(i) == Roles.CONTENT && draft.tree().isQuoted(i);
                }
                if (speaks && (found == null || draft.confidence() > found.confidence())) {
                    found = draft;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The likeliest attribution of a sentence that does not hold what is said. */
    private Optional<Draft> silent(int s) {
        @Nullable Draft found = null;
        for (Draft draft : drafts.get(s)) {
            boolean silent = !draft.has(Roles.CONTENT) && !draft.tree().isQuoted(draft.cue());
            if (silent && (found == null || draft.confidence() > found.confidence())) {
                found = draft;
            }
        }
        return Optional.ofNullable(found);
    }

    /** "Did it?" she asked - which may be two sentences - and: He wrote: "It did." */
    private void adopt(Draft draft) {
        int s = draft.sentence();
        Tree tree = draft.tree();
        if (tree.token(tree.size() - 1).form().equals(":")) {
            forward(draft, true);
        } else if (s > 0 && isSameParagraph(s - 1, s) && quoted[s - 1] && !given[s - 1]) {
            int first = s - 1;
            while (first > 0 && isSameParagraph(first - 1, s) && quoted[first - 1] && !given[first - 1]) {
                first--;
            }
            for (int k = first; k < s; k++) {
                given[k] = true;
                draft.addBefore(trees.get(k).sentence().span());
            }
            forward(draft, false);
        }
    }

    private boolean isSameParagraph(int s, int other) {
        return trees.get(s).sentence().paragraph()
                == trees.get(other).sentence().paragraph();
    }

    private void backward(Draft draft) {
        Tree tree = draft.tree();
        for (int i = 0; i < tree.size(); i++) {
            if (draft.part(i) == Roles.CONTENT && tree.isQuoted(i)) {
                int start = marks.quotation(tree.quotation(i)).span().start();
                int end = tree.sentence().span().start();
                if (start < end) {
                    draft.addBefore(new Span(start, end));
                    for (int s = draft.sentence() - 1;
                            s >= 0 && trees.get(s).sentence().span().end() > start;
                            s--) {
                        given[s] = quoted[s];
                    }
                }
                return;
            }
        }
    }

    /**
     * @param anywhere whether the first sentence may stand in the next paragraph
     */
    private void forward(Draft draft, boolean anywhere) {
        boolean first = anywhere;
        for (int s = draft.sentence() + 1; s < quoted.length; s++) {
            Tree next = trees.get(s);
            int last = next.quotation(next.size() - 1);
            boolean follows = first || isSameParagraph(s - 1, s) || isLeftOpen(s);
            if (!quoted[s] || given[s] || !follows || last >= 0 && attributed[last]) {
                return;
            }
            given[s] = true;
            draft.addAfter(next.sentence().span());
            first = false;
        }
    }

    /** Whether a sentence goes on with speech that the paragraph before left open. */
    private boolean isLeftOpen(int s) {
        int quotation = trees.get(s).quotation(0);
        return quotation >= 0 && marks.quotation(quotation).continues();
    }
}
