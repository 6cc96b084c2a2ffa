package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.Sentence;

/** Yes for no, and "is" for "may be": how surely, and whether at all, each thing is said to be so. */
final class ToneCheck {

    private static final int FARTHEST = 6;

    private final Case trial;
    private final Set<String> negative;
    private final Set<String> undoing;
    private final Set<String> hedge;
    private final Set<String> hedging;
    private final Set<String> conditional;

    private ToneCheck(Case trial) {
        this.trial = trial;
        Lists lists = trial.tools.book().lists;
        negative = lists.of("negative");
        undoing = lists.of("undoing");
        hedge = lists.of("hedge");
        hedging = lists.of("hedging");
        conditional = lists.of("conditional");
    }

    static void check(Case trial) {
        ToneCheck check = new ToneCheck(trial);
        for (int i = 0; i < trial.line.size(); i++) {
            int at = i;
            Optional<Alignment> one = trial.backing.of(i);
            if (one.isEmpty()) {
                // Small verbs such as "go" are held by no evidence; the best one may have them.
                one = trial.backing.best().filter(best -> best.to[at] >= 0 && best.inOrder[at]);
            }
            if (one.isEmpty() || !trial.line.isWord(i)) {
                continue;
            }
            if (one.get().strength[i] >= Wordbook.SYNONYM) {
                if (check.isPredicate(trial.line, i) || check.isPredicate(one.get().line, one.get().to[i])) {
                    check.negation(i, one.get());
                }
                if (!trial.line.quoted[i]) {
                    check.modality(i, one.get());
                }
            }
        }
        check.plainly();
        check.opposites();
    }

    /** A "not" between two words that stand side by side on the other side. */
    private void plainly() {
        if (trial.isFound(Code.NEGATION, trial.line.sentence.span())) {
            return;
        }
        for (Alignment one : trial.backing.chosen) {
            for (int i = 1; i + 1 < one.to.length; i++) {
                boolean between = one.inOrder[i - 1] && one.inOrder[i + 1] && one.to[i - 1] + 1 == one.to[i + 1];
                if (between && one.to[i] < 0 && !trial.line.quoted[i] && isNot(trial.line, i)) {
                    trial.find(
                            Code.NEGATION,
                            i,
                            i + 2,
                            Optional.of(trial.material.place(one.line, one.to[i - 1], one.to[i + 1] + 1)),
                            "The source does not deny this.");
                    return;
                }
            }
            for (int j = 1; j + 1 < one.back.length; j++) {
                int before = one.back[j - 1];
                boolean between = before >= 0 && one.back[j + 1] == before + 1 && one.inOrder[before];
                if (between && one.back[j] < 0 && !trial.line.quoted[before] && isNot(one.line, j)) {
                    trial.find(
                            Code.NEGATION,
                            before,
                            before + 2,
                            Optional.of(trial.material.place(one.line, j - 1, j + 2)),
                            "The source says \u201c" + Case.words(one.line, j - 1, j + 2) + "\u201d.");
                    return;
                }
            }
        }
    }

    private static boolean isNot(Line line, int i) {
        return line.keys[i].equals("not") || line.keys[i].equals("never");
    }

    private boolean isPredicate(Line line, int i) {
        String upos = line.token(i).upos();
        return upos.equals("VERB")
                || line.sentence.child(i, "cop").isPresent()
                || line.token(i).is("xcomp")
                || line.sentence.child(i, "aux").isPresent();
    }

    private void negation(int i, Alignment one) {
        Optional<Integer> mine = negator(trial.line, i);
        Optional<Integer> theirs = negator(one.line, one.to[i]);
        boolean spoken = trial.line.quoted[i]
                && (mine.isEmpty() || trial.line.quoted[mine.get()])
                && (theirs.isEmpty() || one.line.quoted[theirs.get()]);
        if (spoken
                || mine.isPresent() == theirs.isPresent()
                || trial.isFound(Code.NEGATION, trial.line.sentence.span())) {
            return;
        }
        int there = one.to[i];
        if (mine.isPresent()) {
            // The source may deny it with other words near by.
            boolean denied = one.strength[i] < Wordbook.ROOT || deniesNear(one.line, there, one.back);
            if (!denied && one.to[mine.get()] < 0) {
                trial.find(
                        Code.NEGATION,
                        Math.min(mine.get(), i),
                        Math.max(mine.get(), i) + 1,
                        Optional.of(trial.material.place(one.line, there, there + 1)),
                        "The source does not deny this.");
            }
        } else {
            boolean denied = one.strength[i] < Wordbook.ROOT || deniesNear(trial.line, i, one.to);
            int not = theirs.orElse(there);
            if (!denied && one.back[not] < 0) {
                trial.find(
                        Code.NEGATION,
                        i,
                        i + 1,
                        Optional.of(trial.material.place(one.line, Math.min(not, there), Math.max(not, there) + 1)),
                        "The source says \u201c" + Case.words(one.line, Math.min(not, there), Math.max(not, there) + 1)
                                + "\u201d.");
            }
        }
    }

    /** Whether a word of denying that the other side does not have stands close by, whatever the tree makes of it. */
    private boolean deniesNear(Line line, int i, int[] partner) {
        for (int k = Math.max(0, i - FARTHEST); k < Math.min(line.size(), i + FARTHEST); k++) {
            if (partner[k] < 0 && (negative.contains(line.keys[k]) || undoing.contains(line.keys[k]))) {
                return true;
            }
        }
        return false;
    }

    /** The word that denies a predicate. */
    private Optional<Integer> negator(Line line, int i) {
        Sentence sentence = line.sentence;
        for (int child : sentence.children(i)) {
            if (negative.contains(line.keys[child]) && !line.token(child).is("conj")) {
                return Optional.of(child);
            }
            boolean argument =
                    line.token(child).is("nsubj") || line.token(child).is("obj");
            if (argument) {
                for (int grandchild : sentence.children(child)) {
                    if (line.token(grandchild).is("det") && line.keys[grandchild].equals("no")) {
                        return Optional.of(grandchild);
                    }
                }
            }
            if (line.token(child).is("mark") && line.keys[child].equals("without")) {
                return Optional.of(child);
            }
        }
        int head = line.token(i).head();
        boolean governed = line.token(i).is("xcomp") || line.token(i).is("ccomp");
        if (head >= 0 && governed) {
            if (undoing.contains(line.keys[head])) {
                return Optional.of(head);
            }
            if (line.token(i).is("xcomp")) {
                return negator(line, head);
            }
        }
        return Optional.empty();
    }

    private void modality(int i, Alignment one) {
        int there = one.to[i];
        Optional<Integer> lost = hedges(one.line, there).stream()
                .filter(hedge -> one.back[hedge] < 0)
                .findFirst();
        if (lost.isEmpty() || trial.isFound(Code.MODALITY_STRENGTHENED, trial.line.sentence.span())) {
            return;
        }
        // Another word of doubt may stand for the one that is gone; one that the source has as well may not.
        boolean hedged = hedges(trial.line, i).stream().anyMatch(hedge -> one.to[hedge] < 0) || hedgesNear(one, i);
        boolean attributed = trial.speeches.stream()
                .anyMatch(speech -> speech.claim() && speech.holds(i) && one.to[speech.cue()] < 0);
        int word = lost.get();
        // "Plans to build" in the source and "the plan" in the brief are alike uncertain.
        boolean carried = false;
        for (int k = 0; k < trial.line.size(); k++) {
            carried |= trial.line.content[k]
                    && trial.tools.book().likeness(trial.line.keys[k], one.line.keys[word]) >= Wordbook.SYNONYM
                    && one.to[k] < 0;
        }
        if (!hedged && !attributed && !carried) {
            trial.find(
                    Code.MODALITY_STRENGTHENED,
                    i,
                    i + 1,
                    Optional.of(trial.material.place(one.line, Math.min(word, there), Math.max(word, there) + 1)),
                    "The source says \u201c" + Case.words(one.line, word, word + 1)
                            + "\u201d; the brief has it as certain.");
        }
    }

    /** Whether a word of doubt that the source does not have stands near. */
    private boolean hedgesNear(Alignment one, int i) {
        for (int k = Math.max(0, i - FARTHEST); k < Math.min(trial.line.size(), i + 2); k++) {
            boolean doubt = hedge.contains(trial.line.keys[k]) || hedging.contains(trial.line.keys[k]);
            if (k != i && doubt && one.to[k] < 0) {
                return true;
            }
        }
        return false;
    }

    /** The words that make a predicate, or whatever else they hang on, less than sure. */
    private List<Integer> hedges(Line line, int i) {
        Sentence sentence = line.sentence;
        List<Integer> found = new ArrayList<>();
        int at = i;
        for (int step = 0; step < 3 && at >= 0; step++) {
            for (int child : sentence.children(at)) {
                String key = line.keys[child];
                boolean adverb =
                        line.token(child).is("aux") || line.token(child).is("advmod");
                boolean mark = line.token(child).is("mark") && conditional.contains(key) && step == 0;
                if (adverb && (hedge.contains(key) || hedge.contains(line.form(child))) || mark) {
                    found.add(child);
                }
            }
            int head = line.token(at).head();
            boolean open = line.token(at).is("xcomp") || line.token(at).is("ccomp") && step == 0;
            if (head >= 0 && open && hedging.contains(line.keys[head]) && !isSaid(line, at, head)) {
                found.add(head);
            }
            if (!line.token(at).is("xcomp")) {
                break;
            }
            at = head;
        }
        return found;
    }

    /** What somebody is said to claim is an attribution, which is looked at by itself. */
    private static boolean isSaid(Line line, int content, int head) {
        return line.token(content).is("ccomp")
                && line.sentence.child(head, "nsubj").isPresent()
                && !line.sentence.child(head, "nsubj:pass").isPresent();
    }

    /** Words that the source has the opposite of in the same place. */
    private void opposites() {
        List<Alignment> chosen = trial.backing.chosen;
        Wordbook book = trial.tools.book();
        for (int i = 0; i < trial.line.size(); i++) {
            if (trial.line.quoted[i] || !trial.line.isWord(i)) {
                continue;
            }
            for (Alignment one : chosen) {
                if (one.to[i] >= 0 || trial.line.content[i] && trial.backing.held[i] > 0) {
                    continue;
                }
                int j = ComparisonCheck.opposite(trial, one, i);
                if (j >= 0 && !trial.isFound(Code.NEGATION, trial.line.token(i).span())) {
                    boolean direction = ComparisonCheck.isDirection(book, trial.line, i, one.line, j);
                    boolean negated = negator(trial.line, i).isPresent()
                            != negator(one.line, j).isPresent();
                    if (!negated) {
                        trial.find(
                                direction ? Code.COMPARISON_REVERSED : Code.NEGATION,
                                i,
                                i + 1,
                                Optional.of(trial.material.place(one.line, j, j + 1)),
                                "The source says the opposite: \u201c" + Case.words(one.line, j, j + 1) + "\u201d.");
                    }
                    break;
                }
            }
        }
    }
}
