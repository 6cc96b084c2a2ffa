package org.copydesk.reading;

import org.copydesk.text.Span;

/**
 * A word or a mark in its sentence's tree, after Universal Dependencies.
 *
 * @param span where it stands
 * @param form its letters, without soft hyphens
 * @param lemma its dictionary form in small letters, proper nouns as they are
 * @param upos the universal tag, such as {@code VERB}
 * @param xpos the Penn tag, such as {@code VBD}
 * @param head index in the sentence of the word it hangs on, -1 for the root
 * @param relation its relation to that word, such as {@code nsubj:pass}
 * @param keep how much a short version of the sentence needs it, 0 to 1, learned from cut sentences
 */
public record Token(
        Span span, String form, String lemma, String upos, String xpos, int head, String relation, float keep) {

    /** Whether the relation is this one or a subtype of it: {@code is("nsubj")} holds for {@code nsubj:pass}. */
    public boolean is(String universal) {
        return relation.equals(universal)
                || relation.startsWith(universal) && relation.charAt(universal.length()) == ':';
    }

    /** Whether the form is one of these, capitals aside. */
    public boolean isWord(String... forms) {
        for (String other : forms) {
            if (form.equalsIgnoreCase(other)) {
                return true;
            }
        }
        return false;
    }
}
