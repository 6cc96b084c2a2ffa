package org.copydesk.check;

import java.util.Optional;
import java.util.Set;

/** Causes and contrasts: links between two things that the source may not make. */
final class LinkCheck {

    /** A link between two sentences stands among the first words of the second. */
    private static final int OPENING = 3;

    private final Case trial;

    private LinkCheck(Case trial) {
        this.trial = trial;
    }

    static void check(Case trial) {
        LinkCheck check = new LinkCheck(trial);
        check.links("cause", Code.CAUSE_ADDED, "The source does not say that one is the cause of the other.");
        check.links("contrast", Code.CONTRAST_ADDED, "The source does not set one against the other.");
    }

    private void links(String sort, Code code, String why) {
        Lists lists = trial.tools.book().lists;
        Set<String> strong = lists.of(sort + "-strong");
        Set<String> loose = lists.of(sort);
        for (int i = 0; i < trial.line.size(); i++) {
            int end = strong.contains(trial.line.form(i)) ? i + 1 : phrase(trial.line, i, lists.of(sort + "-phrase"));
            if (end > i && !trial.line.quoted[i] && !isPlain(i) && !isBacked(i, end, strong, loose, sort)) {
                trial.find(code, i, end, trial.backing.best().map(one -> trial.material.place(one.line)), why);
                return;
            }
        }
    }

    /** "The cause" as a thing, "but" for "only", "not so much ... but": no links between statements. */
    private boolean isPlain(int i) {
        String form = trial.line.form(i);
        boolean noun = form.equals("cause") && trial.line.token(i).upos().equals("NOUN");
        boolean except =
                form.equals("but") && (trial.line.form(i - 1).matches("nothing|all|no|anything|everything|none"));
        return noun || except;
    }

    private static int phrase(Line line, int at, Set<String> phrases) {
        for (String phrase : phrases) {
            String[] words = phrase.strip().split(" ");
            boolean all = at + words.length <= line.size();
            for (int k = 0; all && k < words.length; k++) {
                all = line.form(at + k).equals(words[k]);
            }
            if (all) {
                return at + words.length;
            }
        }
        return at;
    }

    /** Whether the evidence has a link of this sort: within one sentence, or where the next one begins. */
    private boolean isBacked(int first, int end, Set<String> strong, Set<String> loose, String sort) {
        Set<String> phrases = trial.tools.book().lists.of(sort + "-phrase");
        for (Alignment one : trial.backing.chosen) {
            boolean held = true;
            for (int i = first; i < end; i++) {
                held &= one.to[i] >= 0 && one.strength[i] == Wordbook.SAME && one.inOrder[i];
            }
            if (held) {
                return true;
            }
        }
        boolean parted = isParted(first, end);
        for (Alignment one : trial.backing.chosen) {
            Line line = one.line;
            for (int j = 0; j < line.size(); j++) {
                boolean link = strong.contains(line.form(j))
                        || loose.contains(line.keys[j]) && !isSmall(line.keys[j])
                        || phrase(line, j, phrases) > j;
                boolean placed = !parted || j < OPENING;
                if (link && placed && isFree(line, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether what stands before the link and what stands behind it come from two sentences of the source. */
    private boolean isParted(int first, int end) {
        if (first == 0) {
            return false;
        }
        double[] before = new double[trial.backing.chosen.size() + 1];
        double[] after = new double[trial.backing.chosen.size() + 1];
        for (int i = 0; i < trial.line.size(); i++) {
            if (trial.backing.weight[i] > 0 && (i < first || i >= end)) {
                (i < first ? before : after)[trial.backing.holder[i] + 1] += trial.backing.weight[i];
            }
        }
        return most(before) != most(after);
    }

    private static int most(double[] weights) {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return best;
    }

    /** Whether the source's link has not been used for the same word elsewhere in the brief's sentence. */
    private boolean isFree(Line line, int j) {
        Optional<Alignment> alignment =
                trial.backing.chosen.stream().filter(one -> one.line == line).findFirst();
        return alignment.isEmpty() || alignment.get().back[j] < 0;
    }

    /** Small words that can tell a cause and mostly do not. */
    private static boolean isSmall(String key) {
        return Set.of(
                        "as",
                        "by",
                        "for",
                        "over",
                        "after",
                        "amid",
                        "so",
                        "following",
                        "follow",
                        "yet",
                        "still",
                        "even",
                        "drive",
                        "force")
                .contains(key);
    }
}
