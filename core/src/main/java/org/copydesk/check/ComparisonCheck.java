package org.copydesk.check;

import java.util.Optional;

/** More for less, up for down, and the two sides of a comparison changed over. */
final class ComparisonCheck {

    private static final int FARTHEST = 7;

    private ComparisonCheck() {}

    /** The source's unmatched word that says the opposite in the same place; -1 if there is none. */
    static int opposite(Case trial, Alignment one, int i) {
        Wordbook book = trial.tools.book();
        int[] facing = one.facing(i, i + 1);
        boolean close = one.reach(i, i + 1) <= FARTHEST;
        for (int j = 0; j < one.line.size(); j++) {
            boolean placed = close && j >= facing[0] && j < facing[1] || isLinked(trial, one, i, j);
            if (placed && one.back[j] < 0 && isContrary(book, trial.line, i, one.line, j)) {
                return j;
            }
        }
        return -1;
    }

    private static boolean isContrary(Wordbook book, Line line, int i, Line other, int j) {
        if (book.isOpposite(line.keys[i], other.keys[j])) {
            return true;
        }
        return isDirection(book, line, i, other, j) && sameKind(line, i, other, j);
    }

    private static boolean sameKind(Line line, int i, Line other, int j) {
        return line.token(i).upos().equals(other.token(j).upos())
                || line.token(i).upos().matches("ADJ|ADV|ADP|NOUN|VERB")
                        && other.token(j).upos().matches("ADJ|ADV|ADP|NOUN|VERB");
    }

    static boolean isDirection(Wordbook book, Line line, int i, Line other, int j) {
        int mine = direction(book, line, i);
        return mine != 0 && mine == -direction(book, other, j);
    }

    private static int direction(Wordbook book, Line line, int i) {
        int direct = book.direction(line.keys[i]);
        return direct != 0 ? direct : book.direction(line.form(i));
    }

    /** Whether the two words hang together with words that are matched. */
    private static boolean isLinked(Case trial, Alignment one, int i, int j) {
        int head = trial.line.token(i).head();
        if (head >= 0 && one.to[head] >= 0 && one.to[head] == one.line.token(j).head() && trial.line.content[head]) {
            return true;
        }
        for (int child : trial.line.sentence.children(i)) {
            boolean argument = trial.line.token(child).is("nsubj");
            if (argument
                    && one.to[child] >= 0
                    && one.line.token(one.to[child]).head() == j
                    && one.line.token(one.to[child]).is("nsubj")) {
                return true;
            }
        }
        return false;
    }

    /** Looks whether what stands before "than" in the source stands behind it in the brief. */
    static void check(Case trial) {
        for (int i = 0; i < trial.line.size(); i++) {
            if (!trial.line.form(i).equals("than")) {
                continue;
            }
            for (Alignment one : trial.backing.chosen) {
                for (int j = 0; j < one.line.size(); j++) {
                    if (one.line.form(j).equals("than") && isCrossed(trial, one, i, j)) {
                        trial.find(
                                Code.COMPARISON_REVERSED,
                                i,
                                i + 1,
                                Optional.of(trial.material.place(one.line)),
                                "The source compares the other way round.");
                        return;
                    }
                }
            }
        }
    }

    /** Whether the nearest things on both sides of "than" have changed sides. */
    private static boolean isCrossed(Case trial, Alignment one, int than, int other) {
        int after = thing(trial.line, than + 1, Math.min(trial.line.size(), than + 6), 1);
        if (after < 0) {
            return false;
        }
        boolean afterWasBefore = false;
        boolean beforeWasAfter = false;
        String key = trial.line.keys[after];
        for (int j = 0; j < one.line.size(); j++) {
            afterWasBefore |= j < other && one.line.keys[j].equals(key);
            afterWasBefore &= !(j > other && one.line.keys[j].equals(key));
        }
        for (int i = 0; i < than; i++) {
            boolean thing = trial.line.content[i] && trial.line.token(i).upos().matches("NOUN|PROPN|NUM");
            if (thing) {
                String mine = trial.line.keys[i];
                boolean stoodAfter = false;
                for (int j = 0; j < one.line.size(); j++) {
                    stoodAfter |= j > other && j < other + 6 && one.line.keys[j].equals(mine);
                    stoodAfter &= !(j < other && one.line.keys[j].equals(mine));
                }
                beforeWasAfter |= stoodAfter;
            }
        }
        return afterWasBefore && beforeWasAfter;
    }

    private static int thing(Line line, int from, int end, int step) {
        for (int i = from; i < end; i += step) {
            if (line.content[i] && line.token(i).upos().matches("NOUN|PROPN|NUM")) {
                return i;
            }
        }
        return -1;
    }
}
