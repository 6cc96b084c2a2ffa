package org.copydesk.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a cut does to a sentence. */
enum DamageKind {
    GOOD("none: the sentence is good"),
    VALENCY("a phrase that the verb needs is gone"),
    COMMA("a comma is lost or left"),
    QUOTE("a quotation is cut into or halved"),
    SCOPE("negation, hedge, condition, qualifier or attribution is gone"),
    LEFT("something is left hanging"),
    REFERENCE("a pronoun lacks what it stands for");

    private final String what;

    DamageKind(String what) {
        this.what = what;
    }

    String what() {
        return what;
    }

    /** The name as it stands in files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DamageKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
