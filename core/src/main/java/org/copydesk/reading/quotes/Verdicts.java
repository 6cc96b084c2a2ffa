package org.copydesk.reading.quotes;

import java.util.List;
import org.copydesk.reading.loglinear.Features;

/**
 * What speaks for and against a possible attribution once its parts are known: whether it has a source and a content, and whether
 * it stands inside what another one says.
 */
final class Verdicts {

    private static final int STEPS = 10;
    private static final int LONG = 5;

    private Verdicts() {}

    /**
     * @param rivals all possible attributions of the sentence
     */
    static Features features(Draft draft, List<Draft> rivals) {
        Tree tree = draft.tree();
        int cue = draft.cue();
        int[] sizes = new int[Roles.COUNT];
        int source = -1;
        int quoted = 0;
        for (int i = 0; i < tree.size(); i++) {
            int part = draft.part(i);
            sizes[part]++;
            quoted += part == Roles.CONTENT && tree.isQuoted(i) ? 1 : 0;
            boolean higher = source < 0 || tree.depth(i) < tree.depth(source);
            source = part == Roles.SOURCE && higher ? i : source;
        }
        double holder = 0;
        double held = 0;
        double sharing = 0;
        for (Draft rival : rivals) {
            if (rival != draft) {
                boolean inside = rival.part(cue) == Roles.CONTENT;
                boolean around = draft.part(rival.cue()) == Roles.CONTENT;
                holder = inside ? Math.max(holder, rival.confidence()) : holder;
                held = around ? Math.max(held, rival.confidence()) : held;
                boolean same = rival.part(cue) == Roles.CUE || draft.part(rival.cue()) == Roles.CUE;
                sharing = same ? Math.max(sharing, rival.confidence()) : sharing;
            }
        }
        String own = step(draft.confidence());
        String contentSize = Integer.toString(Math.min(LONG, sizes[Roles.CONTENT]));
        String sourceKind = source < 0 ? "none" : Cues.kind(tree, source);
        String context = tree.isQuoted(cue) ? "q" : "p";
        Features all = new Features();
        all.add("bias");
        all.add("own", own);
        all.add("own+context", own, context);
        all.add("holder", step(holder));
        all.add("holder+own", step(holder), own);
        all.add("held", step(held), own);
        all.add("sharing", step(sharing), own);
        all.add("content", contentSize, own);
        all.add("content+upos", contentSize, tree.upos(cue));
        all.add("source", sourceKind, tree.upos(cue));
        all.add("source+own", source < 0 ? "none" : "some", own);
        all.add("source+content", sourceKind, contentSize);
        all.add("quoted", quoted == 0 ? "none" : quoted == sizes[Roles.CONTENT] ? "all" : "some", own);
        all.add("word", tree.word(cue));
        all.add("word+source", tree.word(cue), source < 0 ? "none" : "some");
        all.add("sourceword", source < 0 ? "none" : tree.word(source));
        return all;
    }

    private static String step(double likely) {
        return Integer.toString((int) (likely * STEPS));
    }
}
