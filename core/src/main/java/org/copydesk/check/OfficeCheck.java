package org.copydesk.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether somebody holds an office or held it: the "former" in front of a role that the brief has lost or put there. */
final class OfficeCheck {

    private static final Set<String> FORMER = Set.of("former", "ex", "one-time", "onetime", "erstwhile");

    /** What else tells that somebody is no longer what he or she was. */
    private static final Set<String> LEAVING = Set.of(
            "was",
            "were",
            "been",
            "served",
            "until",
            "resign",
            "retire",
            "quit",
            "step",
            "leave",
            "fire",
            "sack",
            "oust",
            "dismiss",
            "replace",
            "succeed",
            "lose",
            "once",
            "previously",
            "used",
            "formerly",
            "ended",
            "end",
            "old");

    /** A role and what tells that it is over stand so near. */
    private static final int NEAR = 4;

    private OfficeCheck() {}

    static void check(Case trial) {
        Set<String> titles = trial.tools.book().lists.of("title");
        for (int i = 0; i < trial.line.size(); i++) {
            boolean noun = trial.line.token(i).upos().equals("NOUN")
                    && (i + 1 == trial.line.size()
                            || !Set.of("NOUN", "PROPN")
                                    .contains(trial.line.token(i + 1).upos()));
            if ((noun || titles.contains(trial.line.keys[i])) && !trial.line.quoted[i]) {
                check(trial, i);
            }
        }
    }

    private static void check(Case trial, int role) {
        Optional<Alignment> evidence = trial.backing.chosen.stream()
                .filter(one -> one.to[role] >= 0)
                .findFirst()
                .filter(one -> isSameRole(one, role));
        if (evidence.isEmpty()) {
            return;
        }
        Line source = evidence.get().line;
        int there = evidence.get().to[role];
        boolean mine = isFormer(trial.line, role);
        if (isFormer(source, there) == mine || isElsewhere(trial, role, mine)) {
            return;
        }
        trial.find(
                Code.ROLE_WRONG,
                mine && role > 0 && FORMER.contains(trial.line.form(role - 1)) ? role - 1 : role,
                role + 1,
                Optional.of(trial.material.place(source, Math.max(0, there - 1), there + 1)),
                mine
                        ? "The source does not say that this role is a former one."
                        : "In the source this role is a former one.");
    }

    /** "The striker" may be another one than "the former Velm striker": a name or the word in front tells that it is the same role. */
    private static boolean isSameRole(Alignment one, int role) {
        int there = one.to[role];
        int before = role > 0 ? one.to[role - 1] : Alignment.NONE;
        boolean beside = before >= 0
                && (before == there - 1 || before == there - 2 && FORMER.contains(one.line.form(there - 1)));
        return one.line.keys[there].equals(one.brief.keys[role])
                && (beside || one.brief.isPerson(role + 1) || isFormer(one.brief, role));
    }

    /** Whether any sentence of the sources, or one of the brief before, has the role as this one has it. */
    private static boolean isElsewhere(Case trial, int role, boolean mine) {
        String key = trial.line.keys[role];
        return trial.material.with(key).stream().anyMatch(line -> has(line, key, mine))
                || !mine && trial.before.stream().anyMatch(line -> has(line, key, true))
                || mine && LEAVING.stream().anyMatch(trial.material::has);
    }

    private static boolean has(Line line, String key, boolean former) {
        return IntStream.range(0, line.size()).anyMatch(i -> line.keys[i].equals(key) && isFormer(line, i) == former);
    }

    private static boolean isFormer(Line line, int role) {
        if (line.form(role).startsWith("ex-")) {
            return true;
        }
        for (int i = role - 1; i >= 0 && role - i <= NEAR; i--) {
            String upos = line.token(i).upos();
            if (FORMER.contains(line.form(i)) || line.form(i).startsWith("ex-")) {
                return true;
            }
            if (!Set.of("NOUN", "PROPN", "ADJ").contains(upos) && !line.form(i).equals("-")) {
                return false;
            }
        }
        return false;
    }
}
