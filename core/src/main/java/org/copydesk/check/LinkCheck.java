package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Causes and contrasts: links between two things that the source may not make. */
final class LinkCheck {

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

    /** Whether the evidence, or a sentence beside it, has a link of this sort. */
    private boolean isBacked(int first, int end, Set<String> strong, Set<String> loose, String sort) {
        boolean held = true;
        for (int i = first; i < end; i++) {
            int at = i;
            held &= trial.backing.chosen.stream().anyMatch(one -> one.to[at] >= 0 && one.strength[at] == Wordbook.SAME);
        }
        if (held) {
            return true;
        }
        List<Line> near = new ArrayList<>();
        for (Alignment one : trial.backing.chosen) {
            near.add(one.line);
            if (trial.backing.chosen.size() > 1 || trial.backing.share() < .8) {
                trial.material.before(one.line).ifPresent(near::add);
                trial.material.after(one.line).ifPresent(near::add);
            }
        }
        Set<String> phrases = trial.tools.book().lists.of(sort + "-phrase");
        for (Line line : near) {
            for (int j = 0; j < line.size(); j++) {
                boolean link = strong.contains(line.form(j))
                        || loose.contains(line.keys[j]) && !isSmall(line.keys[j])
                        || phrase(line, j, phrases) > j;
                if (link && isFree(line, j)) {
                    return true;
                }
            }
        }
        return false;
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
