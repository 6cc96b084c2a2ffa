package org.copydesk.brief;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence of a brief with its receipt.
 *
 * @param text the sentence as printed
 * @param receipt how it was made
 * @throws IllegalArgumentException where the receipt's words are not the text
 */
public record BriefSentence(String text, Receipt receipt) {

    public BriefSentence {
        String covered = receipt.edits().stream().map(Edit::words).collect(Collectors.joining());
        if (!covered.equals(text)) {
            throw new IllegalArgumentException(
                    "the receipt covers \u00ab" + covered + "\u00bb, not \u00ab" + text + "\u00bb");
        }
    }

    /** The sentence that these edits make. */
    public static BriefSentence of(List<Edit> edits) {
        return new BriefSentence(edits.stream().map(Edit::words).collect(Collectors.joining()), new Receipt(edits));
    }
}
