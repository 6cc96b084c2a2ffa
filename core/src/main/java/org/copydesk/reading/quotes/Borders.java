package org.copydesk.reading.quotes;

import java.util.Arrays;
import org.copydesk.reading.Token;
import org.copydesk.reading.loglinear.Features;
import org.copydesk.reading.loglinear.Weights;

/**
 * Where the parts that were found along the tree begin and end along the sentence: commas, quotation marks, and words that the
 * tree has hung on the wrong side.
 */
final class Borders {

    private static final String NAMES = "oscx";
    private static final int WINDOW = 2;

    private final Tree tree;
    private final int cue;
    private final int[] parts;

    /**
     * @param parts the parts along the tree
     */
    Borders(Tree tree, int cue, int[] parts) {
        this.tree = tree;
        this.cue = cue;
        this.parts = parts.clone();
    }

    /** The likeliest parts along the sentence. */
    int[] likeliest(Weights weights) {
        int n = tree.size();
        double[] score = {0, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        int[][] came = new int[n][Roles.COUNT];
        for (int i = 0; i < n; i++) {
            double[] next = new double[Roles.COUNT];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int before = 0; before < Roles.COUNT; before++) {
                if (score[before] == Double.NEGATIVE_INFINITY) {
                    continue;
                }
                double[] logs = weights.logarithms(features(i, before));
                for (int part = 0; part < Roles.COUNT; part++) {
                    if (i == cue && part != Roles.CUE) {
                        continue;
                    }
                    double sum = score[before] + logs[part];
                    if (sum > next[part]) {
                        next[part] = sum;
                        came[i][part] = before;
                    }
                }
            }
            score = next;
        }
        int best = 0;
        for (int part = 1; part < Roles.COUNT; part++) {
            best = score[part] > score[best] ? part : best;
        }
        int[] found = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            found[i] = best;
            best = came[i][best];
        }
        return found;
    }

    /** What speaks for a word's part where the word in front of it has a given one. */
    Features features(int i, int before) {
        Token token = tree.token(i);
        Features all = new Features();
        String last = NAMES.substring(before, before + 1);
        String own = part(i) + (i < cue ? "l" : "r");
        all.add("part", last, own);
        StringBuilder window = new StringBuilder();
        for (int k = -WINDOW; k <= WINDOW; k++) {
            window.append(part(i + k));
            all.add("at" + k, last, own, part(i + k));
        }
        all.add("window", last, window.toString());
        String form = tree.isMark(i) ? token.form() : token.upos();
        String marks = tree.isMark(i) ? token.form() : tree.word(i);
        all.add("form", last, own, form);
        all.add("word", last, own, marks);
        all.add("form+next", last, own, form, part(i + 1), next(i));
        all.add("form+before", last, form, i > 0 ? shape(i - 1) : "<", part(i - 1));
        all.add("form+window", form, last, part(i - 1) + own + part(i + 1));
        all.add("far", last, own, form, farPart(i, -1), farPart(i, 1));
        all.add("quoted", last, own, quote(i), quote(i - 1), quote(i + 1));
        all.add("quotedform", last, form, quote(i), quote(i + 1), part(i + 1), part(i - 1));
        all.add("relation", last, own, token.relation());
        all.add("relation+next", last, own, token.relation(), part(i + 1));
        all.add("cue", last, own, tree.word(cue), form);
        all.add("distance", last, own, Integer.toString(Math.max(-WINDOW - 1, Math.min(WINDOW + 1, i - cue))));
        all.add(
                "distance+word",
                last,
                own,
                Integer.toString(Math.max(-WINDOW - 1, Math.min(WINDOW + 1, i - cue))),
                marks);
        int head = tree.head(i);
        all.add("head", last, own, head < 0 ? "-" : part(head), form);
        return all;
    }

    private String part(int i) {
        return i < 0 ? "<" : i >= parts.length ? ">" : NAMES.substring(parts[i], parts[i] + 1);
    }

    /** The part of the next word on one side that is no mark. */
    private String farPart(int i, int step) {
        int at = i + step;
        while (at >= 0 && at < parts.length && tree.isMark(at)) {
            at += step;
        }
        return part(at);
    }

    private String quote(int i) {
        return i < 0 || i >= parts.length ? "-" : tree.isQuoted(i) ? "q" : "o";
    }

    private String next(int i) {
        return i + 1 < parts.length ? shape(i + 1) : ">";
    }

    private String shape(int i) {
        return tree.isMark(i) ? tree.token(i).form() : tree.upos(i);
    }
}
