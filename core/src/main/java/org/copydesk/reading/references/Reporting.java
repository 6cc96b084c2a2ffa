package org.copydesk.reading.references;

import java.util.Locale;
import java.util.Set;

/** Verbs that tell who says a thing. */
public final class Reporting {

    private static final Set<String> LEMMAS = Set.of(
            "say",
            "tell",
            "add",
            "claim",
            "announce",
            "report",
            "state",
            "note",
            "argue",
            "warn",
            "insist",
            "explain",
            "deny",
            "confirm",
            "admit",
            "believe",
            "think",
            "suggest",
            "predict",
            "estimate",
            "describe",
            "call",
            "write",
            "ask",
            "urge",
            "accuse",
            "allege",
            "assert",
            "declare",
            "demand",
            "emphasize",
            "emphasise",
            "stress",
            "concede",
            "acknowledge",
            "conclude",
            "reveal",
            "reply",
            "respond",
            "testify",
            "vow",
            "pledge",
            "promise",
            "maintain",
            "contend",
            "complain",
            "comment",
            "observe",
            "recall",
            "remark",
            "reiterate",
            "tweet",
            "post",
            "quote",
            "cite",
            "indicate",
            "caution",
            "hope",
            "fear",
            "expect",
            "agree",
            "disclose",
            "recount",
            "joke",
            "propose",
            "recommend",
            "boast",
            "counter",
            "continue",
            "stipulate",
            "proclaim",
            "assure",
            "advise",
            "hint",
            "speculate",
            "lament",
            "quip",
            "retort",
            "interject",
            "mention",
            "show",
            "find");

    /** Those whose subject is always the one who says the rest. */
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "tweet",
            "announce",
            "claim",
            "warn",
            "add",
            "report",
            "confirm",
            "admit",
            "insist",
            "argue",
            "show",
            "suggest",
            "find");

    private Reporting() {}

    /** Whether a verb does nothing but tell who says the rest. */
    public static boolean isSaying(String lemma) {
        return SAYING.contains(lemma.toLowerCase(Locale.ROOT));
    }

    public static boolean isVerb(String lemma) {
        return LEMMAS.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
