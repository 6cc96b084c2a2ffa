package org.copydesk.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.reading.Reading;

/** Finds everything in a report that may be an attribution, with its parts. */
final class Finder {

    /** Below this not even what stands beside it can make a word a cue. */
    private static final double LEAST = 0.12;

    private Finder() {}

    static List<Tree> trees(Reading reading, Marks marks, Model model) {
        return reading.sentences().stream()
                .map(sentence -> new Tree(sentence, marks, model.vocabulary()))
                .toList();
    }

    /** All that may be an attribution in one sentence, by the place of its cue. */
    static List<Draft> possible(Tree tree, Model model) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (Cues.isPossible(tree, i)) {
                double likely = model.cues().probability(Cues.features(tree, i));
                if (likely >= LEAST) {
                    int[] branches = new Roles(tree, i).likeliest(model.roles());
                    int[] parts = new Borders(tree, i, branches).likeliest(model.borders());
                    drafts.add(new Draft(tree, i, parts, likely));
                }
            }
        }
        return drafts;
    }
}
