package org.copydesk.reading.dates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;

/** Whether the verb that a word belongs to speaks of what was or of what will be. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** There is no verb to tell. */
    NONE;

    /** "Managed to win on Tuesday": these say that it was done. */
    private static final Set<String> DONE = Set.of(
            "manage",
            "fail",
            "begin",
            "start",
            "continue",
            "help",
            "come",
            "go",
            "have",
            "use",
            "force",
            "oblige",
            "proceed",
            "get",
            "seem",
            "appear",
            "cease",
            "choose",
            "dare",
            "happen",
            "tend",
            "prove",
            "lead",
            "allow",
            "enable",
            "cause");

    /** "A meeting scheduled for Tuesday" is still to come. */
    private static final Set<String> PLANNED = Set.of(
            "schedule",
            "expect",
            "plan",
            "set",
            "due",
            "slate",
            "intend",
            "propose",
            "bill",
            "book",
            "fix",
            "tip",
            "delay",
            "postpone",
            "reschedule",
            "timetable",
            "likely",
            "forecast",
            "ready",
            "poise",
            "unlikely");

    private static final Set<String> REPORTING = Set.of(
            "say",
            "tell",
            "announce",
            "add",
            "confirm",
            "report",
            "state",
            "warn",
            "claim",
            "insist",
            "declare",
            "reveal");

    private static final Set<String> SURE = Set.of("will", "wo", "shall", "'ll", "\u2019ll", "would", "'d", "\u2019d");

    /**
     * The tense that rules an expression.
     *
     * @param word the expression's head
     * @param first its first word
     */
    static Tense of(Sentence sentence, int word, int first) {
        if (isTold(sentence, first)) {
            return PAST;
        }
        int at = word;
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            if (at != word || !sentence.token(at).upos().equals("NUM")) {
                if (isPredicate(sentence, at)) {
                    return ofPredicate(sentence, at, 0);
                }
                if (PLANNED.contains(lemma(sentence.token(at)))) {
                    return FUTURE;
                }
            }
            at = sentence.token(at).head();
        }
        return NONE;
    }

    /** In "..., he warned on Sunday" the verb next to the day rules it, whatever the tree makes of the rest. */
    static boolean isTold(Sentence sentence, int first) {
        int at = first - 1;
        if (at > 0 && sentence.token(at).xpos().equals("IN")) {
            at--;
        }
        return at >= 0 && sentence.token(at).xpos().equals("VBD") && REPORTING.contains(lemma(sentence.token(at)));
    }

    private static boolean isPredicate(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.upos().equals("VERB")
                || token.upos().equals("AUX")
                || sentence.child(at, "cop").isPresent();
    }

    private static Tense ofPredicate(Sentence sentence, int verb, int depth) {
        if (depth > sentence.size()) {
            return NONE;
        }
        Token token = sentence.token(verb);
        List<Integer> children = sentence.children(verb);
        boolean past = token.xpos().equals("VBD");
        boolean have = false;
        boolean present = false;
        boolean modal = false;
        boolean sure = false;
        boolean to = false;
        for (int child : children) {
            Token word = sentence.token(child);
            boolean helps = word.is("aux") || word.is("cop");
            if (helps) {
                past |= word.xpos().equals("VBD");
                present |= word.xpos().equals("VBZ") || word.xpos().equals("VBP");
                have |= word.isWord("have", "has", "had", "'ve", "\u2019ve", "having");
                modal |= word.xpos().equals("MD");
                sure |= SURE.contains(word.form().toLowerCase(java.util.Locale.ROOT));
            }
            to |= word.xpos().equals("TO") && child < verb;
        }
        if (modal) {
            boolean would = children.stream().anyMatch(c -> sentence.token(c).isWord("would", "'d", "\u2019d"));
            return have && (!sure || would) ? PAST : FUTURE;
        }
        if (PLANNED.contains(lemma(token))
                && (token.xpos().equals("VBN") || token.upos().equals("ADJ"))) {
            return FUTURE;
        }
        if (to) {
            return ofInfinitive(sentence, verb, have, depth);
        }
        if (have) {
            return PAST;
        }
        if (token.xpos().equals("VBG") && past) {
            // "Said he was leaving on Tuesday" was "I am leaving on Tuesday".
            return isToldByAnother(sentence, verb) ? FUTURE : PAST;
        }
        if (past) {
            return PAST;
        }
        if (present) {
            return PRESENT;
        }
        return switch (token.xpos()) {
            case "VBZ", "VBP" -> PRESENT;
            case "VBN" -> token.is("advcl") ? ofGovernor(sentence, verb, PAST, depth) : PAST;
            case "VB" -> ofGovernor(sentence, verb, FUTURE, depth);
            default -> ofGovernor(sentence, verb, NONE, depth); // A participle has its governor's tense.
        };
    }

    private static Tense ofInfinitive(Sentence sentence, int verb, boolean have, int depth) {
        if (have) {
            return PAST;
        }
        int governor = sentence.token(verb).head();
        if (governor >= 0
                && DONE.contains(lemma(sentence.token(governor)))
                && sentence.token(verb).is("xcomp")) {
            return ofPredicate(sentence, governor, depth + 1);
        }
        return FUTURE;
    }

    private static Tense ofGovernor(Sentence sentence, int verb, Tense otherwise, int depth) {
        int at = sentence.token(verb).head();
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            if (isPredicate(sentence, at)) {
                return ofPredicate(sentence, at, depth + 1);
            }
            at = sentence.token(at).head();
        }
        return otherwise;
    }

    private static boolean isToldByAnother(Sentence sentence, int verb) {
        Optional<Integer> head = Optional.of(sentence.token(verb).head()).filter(h -> h >= 0);
        return sentence.token(verb).is("ccomp")
                && head.filter(h -> REPORTING.contains(lemma(sentence.token(h))))
                        .isPresent();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(java.util.Locale.ROOT);
    }
}
