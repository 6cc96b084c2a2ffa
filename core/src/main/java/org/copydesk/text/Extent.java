package org.copydesk.text;

import java.util.List;
import java.util.Optional;

/** Measures a report's words and sentences roughly, in one pass, before anything costly looks at it. */
final class Extent {
    private Extent() {}

    static Optional<Problem> fault(String text, List<Block> blocks, Limits limits) {
        if (blocks.size() > limits.paragraphs()) {
            return tooLarge(limits.paragraphs() + 1, "the report has more than " + limits.paragraphs() + " paragraphs");
        }
        int sentences = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int number = i + 1;
            int words = 0;
            var block = blocks.get(i).span();
            for (var word = word(text, block.start(), block); !word.isEmpty(); word = word(text, word.end(), block)) {
                words++;
                if (word.length() > limits.charactersInWord()) {
                    return tooLarge(number, "has a word of more than " + limits.charactersInWord() + " characters");
                }
                if (words > limits.wordsInSentence()) {
                    return tooLarge(number, "has a sentence of more than " + limits.wordsInSentence() + " words");
                }
                if (EndMark.sentence(text, word)) {
                    words = 0;
                    sentences++;
                }
            }
            sentences += words > 0 ? 1 : 0;
            if (sentences > limits.sentences()) {
                return tooLarge(number, "the report has more than " + limits.sentences() + " sentences");
            }
        }
        return Optional.empty();
    }

    /** The next word at or after {@code from}, empty where the block has no more. */
    private static Span word(String text, int from, Span block) {
        int start = from;
        while (start < block.end() && Blank.is(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < block.end() && !Blank.is(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static Optional<Problem> tooLarge(int paragraph, String what) {
        return Optional.of(Problem.at(
                new Problem.Place.Paragraph(paragraph),
                Problem.Kind.TOO_LARGE,
                (what.startsWith("has") ? "paragraph " + paragraph + " " : "") + what + ", the most that are read"));
    }
}
