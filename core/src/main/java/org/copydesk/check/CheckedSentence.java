package org.copydesk.check;

import java.util.List;
import org.copydesk.text.Span;

/**
 * What the checker says of one sentence.
 *
 * @param span the sentence, in the brief's text
 * @param headline whether it is the brief's headline
 * @param support the verdict
 * @param score how likely a reader of the sources agrees with the sentence, 0 to 1, learned from people's judgements; the
 *     verdict does not rest on it
 * @param evidence the sentences of the sources that bear on it, the weightiest first
 * @param findings what is wrong with it, in the order of its words
 */
public record CheckedSentence(
        Span span, boolean headline, Support support, double score, List<Evidence> evidence, List<Finding> findings) {

    public CheckedSentence {
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    /** Whether the sentence may be printed as it stands: nothing is wrong with it. */
    public boolean passes() {
        return support.isGood() && findings.isEmpty();
    }
}
