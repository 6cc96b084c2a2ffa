package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.Sentence;

/** What the source says nothing of: whole sentences, and clauses within them. */
final class AddedCheck {

    /** A sentence with less of its matter in the sources than this, and far from all in meaning, is not found there. */
    static final double LEAST_SHARE = .42;

    private static final double FAR = .55;
    private static final double LEAST_CLAUSE = .4;
    private static final int MOST_STRANGE = 3;
    private static final double LEAST_STRANGE = .12;

    private static final Set<String> CLAUSES =
            Set.of("advcl", "acl", "acl:relcl", "conj", "parataxis", "ccomp", "advcl:relcl", "appos");

    private AddedCheck() {}

    static void check(Case trial) {
        if (isNotFound(trial)) {
            trial.find(
                    Code.ADDED_STATEMENT,
                    0,
                    trial.line.size(),
                    trial.backing.best().map(one -> trial.material.place(one.line)),
                    "The sources say nothing of the kind.");
            return;
        }
        for (int i = 0; i < trial.line.size(); i++) {
            String relation = trial.line.token(i).relation();
            if (CLAUSES.contains(relation) && !trial.line.quoted[i]) {
                clause(trial, i);
            }
        }
        stretch(trial);
    }

    /** A run of words that no evidence holds, whatever it is in the tree. */
    private static void stretch(Case trial) {
        int first = -1;
        int last = -1;
        int count = 0;
        double weight = 0;
        for (int i = 0; i <= trial.line.size(); i++) {
            boolean end = i == trial.line.size();
            if (!end && (trial.backing.weight[i] == 0 || isDated(trial.line, i))) {
                continue;
            }
            boolean strange = !end && trial.backing.held[i] == 0 && !trial.backing.anywhere[i] && !trial.line.quoted[i];
            if (strange) {
                first = first < 0 ? i : first;
                last = i;
                count++;
                weight += trial.backing.weight[i];
                continue;
            }
            boolean long3 = count >= MOST_STRANGE && weight / trial.backing.total > LEAST_STRANGE;
            if (long3 && !trial.isFound(Code.ADDED_STATEMENT, trial.line.span(first, last + 1))) {
                trial.find(
                        Code.ADDED_STATEMENT,
                        first,
                        last + 1,
                        Optional.empty(),
                        "The source says nothing of the kind.");
            }
            first = -1;
            count = 0;
            weight = 0;
        }
    }

    /** What tells the day is looked at by itself. */
    private static boolean isDated(Line line, int i) {
        return line.times.stream()
                .anyMatch(time -> time.span().overlaps(line.token(i).span()));
    }

    static boolean isNotFound(Case trial) {
        double cosine = trial.backing.chosen.stream()
                .mapToDouble(one -> trial.backing.cosine[one.line.number])
                .max()
                .orElse(0);
        return trial.backing.share() < LEAST_SHARE && cosine < FAR;
    }

    private static void clause(Case trial, int head) {
        Line line = trial.line;
        Sentence sentence = line.sentence;
        List<Integer> words = new ArrayList<>();
        for (int i : sentence.subtree(head)) {
            if (trial.backing.weight[i] > 0 && !line.quoted[i] && !isDated(line, i)) {
                words.add(i);
            }
        }
        boolean verb = line.token(head).upos().equals("VERB");
        if (words.size() < 2 || overlapsAdded(trial, head)) {
            return;
        }
        double all = 0;
        double held = 0;
        for (int i : words) {
            all += trial.backing.weight[i];
            held += trial.backing.weight[i] * Math.max(trial.backing.held[i], trial.backing.anywhere[i] ? .5 : 0);
        }
        boolean empty = held / all < LEAST_CLAUSE;
        boolean unsaid = verb
                && line.content[head]
                && trial.backing.held[head] == 0
                && !trial.backing.anywhere[head]
                && (isOtherHolder(trial, words, head) || held / all < .6)
                && !line.token(head).is("ccomp");
        if (empty || unsaid) {
            List<Integer> tree = sentence.subtree(head);
            int first = trimmed(line, tree);
            trial.find(
                    Code.ADDED_STATEMENT,
                    first,
                    Math.max(first + 1, end(line, tree)),
                    Optional.empty(),
                    empty
                            ? "The source says nothing of the kind."
                            : "The words may stand in the source, but nothing there is said to \u201c"
                                    + line.token(head).lemma() + "\u201d.");
        }
    }

    /** Whether the rest of the clause is from another sentence of the source than what it hangs on. */
    private static boolean isOtherHolder(Case trial, List<Integer> words, int head) {
        int governor = trial.line.token(head).head();
        int home = -1;
        for (int at = governor; at >= 0 && home < 0; at = trial.line.token(at).head()) {
            home = trial.backing.holder[at];
        }
        for (int i : words) {
            if (trial.backing.holder[i] == home && i != head) {
                return false;
            }
        }
        return true;
    }

    private static boolean overlapsAdded(Case trial, int head) {
        return trial.isFound(Code.ADDED_STATEMENT, trial.line.token(head).span());
    }

    private static int trimmed(Line line, List<Integer> tree) {
        for (int i : tree) {
            if (line.isWord(i)) {
                return i;
            }
        }
        return tree.getFirst();
    }

    private static int end(Line line, List<Integer> tree) {
        for (int k = tree.size() - 1; k >= 0; k--) {
            if (line.isWord(tree.get(k))) {
                return tree.get(k) + 1;
            }
        }
        return tree.getLast() + 1;
    }
}
