package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.reading.Sentence;

/** Who did it, and whom it was done to: whether the two have changed places. Active and passive are alike here. */
final class PartsCheck {

    private PartsCheck() {}

    /**
     * The parts in an event.
     *
     * @param doer who does it, -1 if unsaid
     * @param others whom it is done to, and whom or what else it concerns
     */
    private record Parts(int doer, List<Integer> others) {}

    static void check(Case trial) {
        for (int i = 0; i < trial.line.size(); i++) {
            if (!trial.line.token(i).upos().equals("VERB") || trial.line.quoted[i]) {
                continue;
            }
            for (Alignment one : trial.backing.chosen) {
                int there = partner(trial, one, i);
                if (there >= 0 && swapped(trial, one, i, there)) {
                    return;
                }
            }
        }
    }

    /** Two names that changed sides of a verb which stayed in its place. */
    static void crossed(Case trial) {
        if (trial.isFound(Code.ROLES_SWAPPED, trial.line.sentence.span())) {
            return;
        }
        List<Mention> mentions = trial.line.mentions;
        for (int m = 0; m + 1 < mentions.size(); m++) {
            Mention one = mentions.get(m);
            Mention other = mentions.get(m + 1);
            for (Alignment alignment : trial.backing.chosen) {
                Optional<Mention> first = in(alignment.line, one);
                Optional<Mention> second = in(alignment.line, other);
                boolean turned = first.isPresent()
                        && second.isPresent()
                        && second.get().end() <= first.get().first();
                if (turned
                        && !one.isSame(other)
                        && verbStays(trial, alignment, one, other, first.get(), second.get())) {
                    trial.find(
                            Code.ROLES_SWAPPED,
                            one.first(),
                            other.end(),
                            Optional.of(trial.material.place(
                                    alignment.line,
                                    second.get().first(),
                                    first.get().end())),
                            "In the source the two names stand the other way round.");
                    return;
                }
            }
        }
    }

    /** The one place where a sentence has a name; a name that it has twice has no place. */
    private static Optional<Mention> in(Line line, Mention mention) {
        List<Mention> found = line.mentions.stream().filter(mention::isSame).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean verbStays(
            Case trial, Alignment alignment, Mention one, Mention other, Mention first, Mention second) {
        boolean verb = false;
        for (int i = one.end(); i < other.first(); i++) {
            int there = alignment.to[i];
            String upos = trial.line.token(i).upos();
            boolean between = there >= second.end() && there < first.first();
            if (upos.equals("VERB") && between) {
                verb = true;
            }
            boolean turns = trial.line.form(i).equals("by")
                    || trial.line.token(i).relation().equals("aux:pass");
            if (turns && !between || upos.equals("CCONJ") && !verb) {
                return false;
            }
        }
        for (int j = second.end(); j < first.first(); j++) {
            boolean turns = alignment.line.form(j).equals("by")
                    || alignment.line.token(j).relation().equals("aux:pass");
            if (turns && alignment.back[j] < 0) {
                return false;
            }
        }
        return verb;
    }

    /** The source's verb: the matched one, or else one of the same word. */
    private static int partner(Case trial, Alignment one, int i) {
        if (one.to[i] >= 0 && one.strength[i] >= Wordbook.SYNONYM) {
            return one.to[i];
        }
        for (int j = 0; j < one.line.size(); j++) {
            if (one.line.keys[j].equals(trial.line.keys[i])
                    && one.line.token(j).upos().equals("VERB")) {
                return j;
            }
        }
        return -1;
    }

    private static boolean swapped(Case trial, Alignment one, int i, int there) {
        if (!one.line.token(there).upos().equals("VERB")) {
            return false;
        }
        Parts mine = parts(trial.line.sentence, i);
        Parts theirs = parts(one.line.sentence, there);
        if (mine.doer < 0 || theirs.doer < 0) {
            return false;
        }
        for (int other : mine.others) {
            for (int victim : theirs.others) {
                boolean crossed = isSame(trial, one, mine.doer, victim) && isSame(trial, one, other, theirs.doer);
                boolean straight = isSame(trial, one, mine.doer, theirs.doer) || isSame(trial, one, other, victim);
                if (crossed && !straight) {
                    trial.find(
                            Code.ROLES_SWAPPED,
                            Math.min(mine.doer, Math.min(i, other)),
                            Math.max(mine.doer, Math.max(i, other)) + 1,
                            Optional.of(trial.material.place(
                                    one.line,
                                    Math.min(theirs.doer, Math.min(there, victim)),
                                    Math.max(theirs.doer, Math.max(there, victim)) + 1)),
                            "In the source it is \u201c" + phrase(one.line, theirs.doer) + "\u201d who did it to \u201c"
                                    + phrase(one.line, victim) + "\u201d.");
                    return true;
                }
            }
        }
        return false;
    }

    private static String phrase(Line line, int head) {
        return line.mention(head)
                .map(mention -> Case.words(line, mention.first(), mention.end()))
                .orElse(line.token(head).form());
    }

    /** Whether a word of the brief and one of the source name one thing. */
    private static boolean isSame(Case trial, Alignment one, int i, int j) {
        Optional<Mention> mine = trial.line.mention(i);
        Optional<Mention> theirs = one.line.mention(j);
        if (mine.isPresent() && theirs.isPresent()) {
            return mine.get().isSame(theirs.get());
        }
        return trial.line.keys[i].equals(one.line.keys[j]);
    }

    private static Parts parts(Sentence sentence, int verb) {
        int subject = -1;
        int agent = -1;
        boolean passive = false;
        List<Integer> others = new ArrayList<>();
        for (int child : sentence.children(verb)) {
            String relation = sentence.token(child).relation();
            switch (relation) {
                case "nsubj", "csubj" -> subject = child;
                case "nsubj:pass" -> {
                    subject = child;
                    passive = true;
                }
                case "obl:agent" -> agent = child;
                case "obj", "iobj" -> others.add(child);
                case "obl" -> {
                    boolean by = sentence.child(child, "case")
                            .filter(mark -> sentence.token(mark).isWord("by"))
                            .isPresent();
                    if (by && agent < 0) {
                        agent = child;
                    } else {
                        others.add(child);
                    }
                }
                // No other word below a verb does anything or has anything done to it.
                default -> {}
            }
        }
        // "Singer sued by painter": a headline's passive has no helper.
        boolean figure = agent >= 0
                && (sentence.token(agent).upos().equals("NUM")
                        || sentence.child(agent, "nummod").isPresent());
        passive |= agent >= 0 && !figure && sentence.child(verb, "obj").isEmpty();
        if (agent >= 0 && !passive) {
            others.add(agent);
        }
        if (subject < 0 && sentence.token(verb).relation().startsWith("conj")) {
            int head = sentence.token(verb).head();
            subject = sentence.child(head, "nsubj").orElse(-1);
        }
        if (subject < 0 && sentence.token(verb).relation().equals("acl:relcl")) {
            subject = sentence.token(verb).head();
        }
        if (passive) {
            if (subject >= 0) {
                others.add(subject);
            }
            return new Parts(agent, others);
        }
        return new Parts(subject, others);
    }
}
