package org.copydesk.reading.quotes;

import org.copydesk.reading.Token;
import org.copydesk.reading.loglinear.Features;
import org.copydesk.reading.loglinear.Weights;

/**
 * Which part each word of a sentence has for one cue. The tree is walked from the cue outwards, up and down; each word's part
 * depends on that of the word through which it is reached, so that whole branches go together, and the likeliest parts of all
 * words at once are found from the leaves back to the cue.
 */
final class Roles {

    static final int OUT = 0;
    static final int SOURCE = 1;
    static final int CUE = 2;
    static final int CONTENT = 3;
    static final int COUNT = 4;

    private static final String NAMES = "oscx";
    private static final int LONGEST_PATH = 4;

    private final Tree tree;
    private final int cue;

    /** The word through which each is reached from the cue; -1 for the cue. */
    private final int[] from;

    /** Words in the order in which they are reached. */
    private final int[] order;

    private final String[] path;
    private final int[] steps;

    Roles(Tree tree, int cue) {
        this.tree = tree;
        this.cue = cue;
        int n = tree.size();
        from = new int[n];
        order = new int[n];
        path = new String[n];
        steps = new int[n];
        from[cue] = -1;
        path[cue] = "";
        order[0] = cue;
        int reached = 1;
        for (int next = 0; next < reached; next++) {
            int at = order[next];
            int head = tree.head(at);
            if (head >= 0 && head != from[at]) {
                reached = reach(head, at, "<" + tree.token(at).relation(), reached);
            }
            for (int child : tree.children(at)) {
                if (child != from[at]) {
                    reached = reach(child, at, ">" + tree.token(child).relation(), reached);
                }
            }
        }
    }

    private int reach(int word, int through, String step, int reached) {
        from[word] = through;
        steps[word] = steps[through] + 1;
        path[word] = steps[word] > LONGEST_PATH ? path[through] : path[through] + step;
        order[reached] = word;
        return reached + 1;
    }

    int cue() {
        return cue;
    }

    int[] order() {
        return order;
    }

    int from(int word) {
        return from[word];
    }

    /** The likeliest parts; the cue's head is {@link #CUE}. */
    int[] likeliest(Weights weights) {
        int n = tree.size();
        double[][] below = new double[n][COUNT];
        int[][][] choice = new int[n][COUNT][];
        for (int k = n - 1; k >= 1; k--) {
            int word = order[k];
            choice[word] = new int[COUNT][1];
            for (int above = 0; above < COUNT; above++) {
                if (from[word] == cue && above != CUE) {
                    continue;
                }
                double[] logs = weights.logarithms(features(word, above));
                int best = 0;
                for (int part = 1; part < COUNT; part++) {
                    if (logs[part] + below[word][part] > logs[best] + below[word][best]) {
                        best = part;
                    }
                }
                choice[word][above][0] = best;
                below[from[word]][above] += logs[best] + below[word][best];
            }
        }
        int[] parts = new int[n];
        parts[cue] = CUE;
        for (int k = 1; k < n; k++) {
            int word = order[k];
            parts[word] = choice[word][parts[from[word]]][0];
        }
        return parts;
    }

    /** What speaks for a word's part where the word before it on the way from the cue has a given one. */
    Features features(int word, int above) {
        Token token = tree.token(word);
        Token head = tree.token(cue);
        int through = from[word];
        boolean up = tree.head(through) == word;
        String part = NAMES.substring(above, above + 1);
        String edge = part + (up ? "<" + tree.token(through).relation() : ">" + token.relation());
        String cueWord = tree.word(cue);
        String side = (word < cue ? "l" : "r") + (word < through ? "l" : "r");
        Features all = new Features();
        all.add("part", part);
        all.add("edge", edge);
        all.add("edge+side", edge, side);
        all.add("edge+upos", edge, token.upos(), side);
        all.add("edge+head", edge, tree.upos(through), token.upos());
        all.add("edge+cuexpos", edge, head.xpos(), head.relation());
        all.add("path", part, path[word], Integer.toString(Math.min(steps[word], LONGEST_PATH + 1)));
        all.add("path+side", part, path[word], side);
        all.add("path+cueupos", part, path[word], head.upos());
        all.add("path+cuerelation", part, path[word], head.relation());
        all.add("edge+word", edge, tree.word(word));
        if (steps[word] <= 2) {
            all.add("path+cue", part, path[word], cueWord);
            all.add("path+cuexpos+side", part, path[word], head.xpos(), side);
            all.add("path+subject", part, path[word], tree.child(cue, "nsubj") >= 0 ? "s" : "", clause());
        }
        String opener = tree.opener(word);
        if (!opener.isEmpty()) {
            all.add("edge+opener", edge, opener);
            if (steps[word] <= 2) {
                all.add("path+cue+opener", part, path[word], cueWord, opener);
                all.add("path+opener", part, path[word], opener);
            }
        }
        if (token.is("case") || token.is("mark")) {
            all.add("opens", edge, tree.token(through).relation(), tree.word(word), cueWord);
        }
        String kind = Cues.kind(tree, word);
        all.add("edge+kind", edge, kind);
        all.add("path+kind", part, path[word], kind);
        all.add("quoted", part, quotes(word, through), side);
        all.add("edge+quoted", edge, quotes(word, through));
        all.add("commas", edge, commas(word, through));
        all.add("path+commas", part, path[word], commas(word, cue));
        return all;
    }

    private String clause() {
        return tree.child(cue, "ccomp") >= 0
                ? "c"
                : tree.child(cue, "xcomp") >= 0 ? "x" : tree.child(cue, "obj") >= 0 ? "o" : "";
    }

    private String quotes(int word, int through) {
        return (tree.isQuoted(word) ? "q" : "-")
                + (tree.isQuoted(through) ? "q" : "-")
                + (tree.isQuoted(cue) ? "q" : "-")
                + (tree.quotation(word) == tree.quotation(through) ? "=" : "#");
    }

    private String commas(int one, int other) {
        int count = 0;
        for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
            String form = tree.token(i).form();
            count += form.equals(",") || form.equals(";") || form.equals(":") ? 1 : 0;
        }
        return count > 2 ? "3" : Integer.toString(count);
    }
}
