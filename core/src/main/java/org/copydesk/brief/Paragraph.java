package org.copydesk.brief;

import java.util.List;

/** The sentences on one topic. */
public record Paragraph(List<BriefSentence> sentences) {

    public Paragraph {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a paragraph has a sentence");
        }
    }
}
