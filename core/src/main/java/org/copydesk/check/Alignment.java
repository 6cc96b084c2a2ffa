package org.copydesk.check;

import java.util.Arrays;

/** Which word of a source's sentence each word of a brief's sentence comes from. */
final class Alignment {

    static final int NONE = -1;

    private static final double FUNCTION = .25;
    private static final double ADJACENT = .1;
    private static final int FAR = 40;

    final Line brief;
    final Line line;

    /** For each word of the brief, the word of the source, or {@link #NONE}. */
    final int[] to;

    /** How well it stands for it, 0 to 1. */
    final double[] strength;

    /** For each word of the source, the word of the brief, or {@link #NONE}. */
    final int[] back;

    /** Whether the word was matched in the source's order. */
    final boolean[] inOrder;

    Alignment(Line brief, Line line, Wordbook book) {
        this.brief = brief;
        this.line = line;
        to = new int[brief.size()];
        back = new int[line.size()];
        strength = new double[brief.size()];
        inOrder = new boolean[brief.size()];
        Arrays.fill(to, NONE);
        Arrays.fill(back, NONE);
        commonOrder();
        restOfSame();
        names();
        likes(book);
    }

    /** The weightiest common subsequence, runs of words preferred to scattered ones. */
    private void commonOrder() {
        int n = brief.size();
        int m = line.size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (isSame(i, j)) {
                    best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + gain(i, j));
                }
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (isSame(i, j) && best[i][j] <= best[i + 1][j + 1] + gain(i, j) + 1e-9) {
                match(i, j, Wordbook.SAME);
                inOrder[i] = true;
                i++;
                j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean isSame(int i, int j) {
        return brief.keys[i].equals(line.keys[j]) || brief.form(i).equals(line.form(j));
    }

    private double gain(int i, int j) {
        boolean run = i + 1 < brief.size() && j + 1 < line.size() && isSame(i + 1, j + 1)
                || i > 0 && j > 0 && isSame(i - 1, j - 1);
        double weight = !brief.isWord(i) ? FUNCTION / 5 : brief.content[i] ? 1 : FUNCTION;
        return weight + (run ? ADJACENT : 0);
    }

    private void match(int i, int j, double how) {
        to[i] = j;
        back[j] = i;
        strength[i] = how;
    }

    /** Words that were moved. */
    private void restOfSame() {
        for (int i = 0; i < to.length; i++) {
            if (to[i] == NONE && brief.isWord(i) && (brief.content[i] || runs(i))) {
                int at = nearest(i, j -> isSameWord(brief, line, j));
                if (at != NONE) {
                    match(i, at, Wordbook.SAME);
                }
            }
        }
    }

    private int current;

    private boolean isSameWord(Line one, Line other, int j) {
        return other.isWord(j)
                && (one.keys[current].equals(other.keys[j]) || one.form(current).equals(other.form(j)));
    }

    /** Whether a small word stands beside a matched one in both. */
    private boolean runs(int i) {
        return i > 0 && to[i - 1] != NONE && to[i - 1] + 1 < line.size() && isSame(i, to[i - 1] + 1);
    }

    private int nearest(int i, java.util.function.IntPredicate fits) {
        current = i;
        int expected = expected(i);
        int best = NONE;
        for (int j = 0; j < back.length; j++) {
            if (back[j] == NONE
                    && fits.test(j)
                    && (best == NONE || Math.abs(j - expected) < Math.abs(best - expected))) {
                best = j;
            }
        }
        return best;
    }

    /** Where in the source a word would stand if it went with the matched word nearest to it. */
    private int expected(int i) {
        for (int step = 1; step < FAR; step++) {
            if (i - step >= 0 && to[i - step] != NONE) {
                return to[i - step] + step;
            }
            if (i + step < to.length && to[i + step] != NONE) {
                return to[i + step] - step;
            }
        }
        return 0;
    }

    /** Names that are written in another way. */
    private void names() {
        for (Mention mention : brief.mentions) {
            boolean open = true;
            for (int i = mention.first(); i < mention.end(); i++) {
                open &= to[i] == NONE;
            }
            if (open) {
                for (Mention other : line.mentions) {
                    if (mention.isSame(other) && back[other.end() - 1] == NONE) {
                        match(mention.end() - 1, other.end() - 1, Wordbook.ROOT);
                        Arrays.fill(strength, mention.first(), mention.end(), Wordbook.ROOT);
                        break;
                    }
                }
            }
        }
    }

    private void likes(Wordbook book) {
        for (int i = 0; i < to.length; i++) {
            if (to[i] != NONE || !brief.content[i] || strength[i] > 0) {
                continue;
            }
            boolean named = brief.mention(i).isPresent();
            int expected = expected(i);
            int best = NONE;
            double most = 0;
            for (int j = 0; j < back.length; j++) {
                if (back[j] == NONE && (line.content[j] || line.token(j).upos().equals("PRON") && false)) {
                    double like = book.likeness(brief.keys[i], line.keys[j]);
                    if (named && like < Wordbook.ROOT) {
                        continue;
                    }
                    double near = like == 0 ? 0 : like - Math.min(FAR, Math.abs(j - expected)) * .001;
                    if (near > most) {
                        most = near;
                        best = j;
                    }
                }
            }
            if (best != NONE) {
                match(i, best, book.likeness(brief.keys[i], line.keys[best]));
            }
        }
    }

    /** Whether all words of the brief's sentence stand in the source's in this order, and how many of the source's are left. */
    boolean isRunOf() {
        for (int i = 0; i < to.length; i++) {
            if (brief.isWord(i) && (to[i] == NONE || !inOrder[i])) {
                return false;
            }
        }
        return true;
    }

    /** The share of the source's words that the brief has. */
    double taken() {
        int words = 0;
        int taken = 0;
        for (int j = 0; j < back.length; j++) {
            words += line.isWord(j) ? 1 : 0;
            taken += line.isWord(j) && back[j] != NONE ? 1 : 0;
        }
        return words == 0 ? 0 : taken / (double) words;
    }

    /** The source's words that stand where an unmatched stretch of the brief stands: between the same neighbours. */
    int[] facing(int first, int end) {
        int before = first - 1;
        while (before >= 0 && !inOrder[before]) {
            before--;
        }
        int after = end;
        while (after < to.length && !inOrder[after]) {
            after++;
        }
        int from = before < 0 ? 0 : to[before] + 1;
        int until = after >= to.length ? line.size() : to[after];
        return new int[] {from, Math.max(from, until)};
    }

    /** How far the nearest matched neighbours of a stretch of the brief stand from it, in words. */
    int reach(int first, int end) {
        int before = first - 1;
        while (before >= 0 && !inOrder[before]) {
            before--;
        }
        int after = end;
        while (after < to.length && !inOrder[after]) {
            after++;
        }
        return first - before + after - end;
    }
}
