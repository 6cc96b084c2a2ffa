package org.copydesk.reading.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives quoted sentences that name no speaker of their own to the attribution beside which they stand: "A. B," she said. "C."
 */
final class Speech {

    private final List<Tree> trees;
    private final List<Quotation> quotations;
    private final Map<Integer, List<Draft>> drafts = new HashMap<>();

    Speech(List<Tree> trees, List<Quotation> quotations, List<Draft> drafts) {
        this.trees = trees;
        this.quotations = quotations;
        drafts.forEach(draft -> this.drafts
                .computeIfAbsent(draft.sentence(), s -> new ArrayList<>())
                .add(draft));
    }

    void extend() {
        boolean[] given = new boolean[trees.size()];
        for (int s = 0; s < trees.size(); s++) {
            speaking(s).ifPresent(draft -> {
                backward(draft);
                forward(draft, given);
            });
        }
    }

    /** The last attribution of a sentence whose cue stands outside of quotation marks and that has quoted words. */
    private Optional<Draft> speaking(int s) {
        @Nullable Draft found = null;
        for (Draft draft : drafts.getOrDefault(s, List.of())) {
            if (!draft.tree().isQuoted(draft.cue())) {
                boolean quoted = false;
                for (int i = 0; i < draft.tree().size(); i++) {
                    quoted |= draft.part(i) == Roles.CONTENT && draft.tree().isQuoted(i);
                }
                if (quoted && (found == null || draft.confidence() > found.confidence())) {
                    found = draft;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private void backward(Draft draft) {
        Tree tree = draft.tree();
        for (int i = 0; i < tree.size(); i++) {
            if (draft.part(i) == Roles.CONTENT && tree.isQuoted(i)) {
                Quotation quotation = quotations.get(tree.quotation(i));
                int start = tree.sentence().span().start();
                if (quotation.span().start() < start) {
                    draft.addBefore(new Span(quotation.span().start(), start));
                }
                return;
            }
        }
    }

    private void forward(Draft draft, boolean[] given) {
        int paragraph = draft.tree().sentence().paragraph();
        for (int s = draft.sentence() + 1; s < trees.size(); s++) {
            Tree next = trees.get(s);
            if (next.sentence().paragraph() != paragraph || !isSpeech(next) || given[s]) {
                return;
            }
            if (continued(s)) {
                return;
            }
            given[s] = true;
            draft.addAfter(next.sentence().span());
        }
    }

    /** Whether a sentence's quotation runs into a later sentence in which it is attributed. */
    private boolean continued(int s) {
        Tree tree = trees.get(s);
        int quotation = tree.quotation(tree.size() - 1);
        if (quotation < 0) {
            return false;
        }
        for (int next = s + 1; next < trees.size() && trees.get(next).quotation(0) == quotation; next++) {
            if (!isSpeech(trees.get(next))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words of a sentence stand in quotation marks. */
    private static boolean isSpeech(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            boolean endMark = i == tree.size() - 1 && tree.isMark(i);
            if (!tree.isQuoted(i) && !endMark) {
                return false;
            }
        }
        return true;
    }
}
