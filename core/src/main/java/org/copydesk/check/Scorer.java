package org.copydesk.check;

import java.util.List;

/**
 * Tells how likely a sentence, or a whole text, is borne out: boosted trees over {@link Measures}, trained on people's judgements
 * by {@code model/check.py}.
 */
final class Scorer {

    private static final int LEAF = -1;

    private final List<String> names;
    private final int[] roots;

    /** For each node the measure that it asks for, or {@link #LEAF}. */
    private final int[] asked;

    /** For each node the most that goes left, or what a leaf adds. */
    private final double[] most;

    private final int[] left;
    private final int[] right;

    private Scorer(List<String> names, int[] roots, int nodes) {
        this.names = names;
        this.roots = roots;
        asked = new int[nodes];
        most = new double[nodes];
        left = new int[nodes];
        right = new int[nodes];
    }

    static Scorer open() {
        List<String> lines = Lists.lines("scorer.txt");
        String[] roots = lines.get(1).split(" ");
        int[] at = new int[roots.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = Integer.parseInt(roots[i]);
        }
        Scorer scorer = new Scorer(List.of(lines.getFirst().split("\t")), at, lines.size() - 2);
        for (int i = 2; i < lines.size(); i++) {
            String[] fields = lines.get(i).split(" ");
            boolean leaf = fields[0].equals("leaf");
            scorer.asked[i - 2] = leaf ? LEAF : Integer.parseInt(fields[0]);
            scorer.most[i - 2] = Double.parseDouble(fields[1]);
            scorer.left[i - 2] = leaf ? 0 : Integer.parseInt(fields[2]);
            scorer.right[i - 2] = leaf ? 0 : Integer.parseInt(fields[3]);
        }
        return scorer;
    }

    /** How likely all sentences together are borne out, 0 to 1; 1 where there is none. */
    double score(List<Measures> sentences) {
        if (sentences.isEmpty()) {
            return 1;
        }
        List<String> measured = sentences.getFirst().names();
        double[] all = new double[names.size()];
        for (int i = 0; i < all.length; i++) {
            String name = names.get(i);
            int space = name.indexOf(' ');
            int at = measured.indexOf(name.substring(space + 1));
            if (at < 0) {
                throw new IllegalStateException("nothing measures what the scorer asks for: " + name);
            }
            all[i] = summary(sentences, at, name.startsWith("mean "));
        }
        double margin = 0;
        for (int root : roots) {
            int at = root;
            while (asked[at] != LEAF) {
                at = all[asked[at]] <= most[at] ? left[at] : right[at];
            }
            margin += most[at];
        }
        return 1 / (1 + Math.exp(-margin));
    }

    /** The mean of a measure over all sentences, or the least of it. */
    private static double summary(List<Measures> sentences, int at, boolean mean) {
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        for (Measures one : sentences) {
            sum += one.values()[at];
            least = Math.min(least, one.values()[at]);
        }
        return mean ? sum / sentences.size() : least;
    }
}
