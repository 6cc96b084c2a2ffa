package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                clause(trial, i, trial.line.sentence.subtree(i));
            }
        }
        participles(trial);
        stretch(trial);
    }

    /** A run of words that no evidence holds, whatever it is in the tree. */
    private static void stretch(Case trial) {
        int first = -1;
        int last = -1;
        int count = 0;
        int unheard = 0;
        double weight = 0;
        for (int i = 0; i <= trial.line.size(); i++) {
            boolean end = i == trial.line.size();
            if (!end && (trial.backing.weight[i] == 0 || isOwn(trial.line, i))) {
                continue;
            }
            boolean strange = !end && trial.backing.held[i] == 0 && !trial.line.quoted[i];
            if (strange) {
                unheard += trial.backing.anywhere[i] ? 0 : 1;
                first = first < 0 ? i : first;
                last = i;
                count++;
                weight += trial.backing.weight[i];
                continue;
            }
            boolean added = (count >= MOST_STRANGE && unheard >= 2 || count == 2 && unheard == 2)
                    && weight / trial.backing.total > LEAST_STRANGE;
            if (added && !trial.isFound(Code.ADDED_STATEMENT, trial.line.span(first, last + 1))) {
                trial.find(
                        Code.ADDED_STATEMENT,
                        first,
                        last + 1,
                        Optional.empty(),
                        "The source says nothing of the kind.");
            }
            first = -1;
            count = 0;
            unheard = 0;
            weight = 0;
        }
    }

    /** Days, figures and names are looked at by themselves. */
    private static boolean isOwn(Line line, int i) {
        return line.times.stream()
                        .anyMatch(time -> time.span().overlaps(line.token(i).span()))
                || line.quantities.stream().anyMatch(quantity -> quantity.first() <= i && i < quantity.end())
                || line.mention(i).isPresent();
    }

    static boolean isNotFound(Case trial) {
        double cosine = trial.backing.chosen.stream()
                .mapToDouble(one -> trial.backing.cosine[one.line.number])
                .max()
                .orElse(0);
        return trial.backing.share() < LEAST_SHARE && cosine < FAR;
    }

    /** "..., refuting what he said": what follows a comma and an -ing form up to the next mark, whatever the tree makes of it. */
    private static void participles(Case trial) {
        Line line = trial.line;
        for (int i = 1; i < line.size(); i++) {
            boolean opens =
                    line.token(i).xpos().equals("VBG") && line.form(i - 1).equals(",");
            if (opens && !line.quoted[i] && !overlapsAdded(trial, i)) {
                List<Integer> words = new ArrayList<>();
                for (int k = i;
                        k < line.size() && (line.isWord(k) || line.form(k).startsWith("'"));
                        k++) {
                    words.add(k);
                }
                clause(trial, i, words);
            }
        }
    }

    private static void clause(Case trial, int head, List<Integer> tree) {
        Line line = trial.line;
        List<Integer> words = new ArrayList<>();
        for (int i : tree) {
            if (trial.backing.weight[i] > 0 && !line.quoted[i] && !isOwn(line, i)) {
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
                && (isOtherHolder(trial, tree, words, head) || held / all < .6)
                && !line.token(head).is("ccomp");
        if (empty || unsaid) {
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

    /** Whether the rest of the clause is from another sentence of the source than what is outside it. */
    private static boolean isOtherHolder(Case trial, List<Integer> tree, List<Integer> words, int head) {
        double[] outside = new double[trial.backing.chosen.size() + 1];
        for (int i = 0; i < trial.line.size(); i++) {
            if (!tree.contains(i)) {
                outside[trial.backing.holder[i] + 1] += trial.backing.weight[i];
            }
        }
        int home = 0;
        for (int i = 1; i < outside.length; i++) {
            home = outside[i] > outside[home + 1] ? i - 1 : home;
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
