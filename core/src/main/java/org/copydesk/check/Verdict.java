package org.copydesk.check;

import java.util.List;
import java.util.Optional;
import org.copydesk.text.Report;

/**
 * What the checker says of a brief.
 *
 * @param copy what was checked
 * @param sources what it was held against
 * @param sentences the headline, where there is one, and all sentences, in order
 * @param remarks what makes the whole check doubtful, in plain words; mostly empty
 */
public record Verdict(Copy copy, List<Report> sources, List<CheckedSentence> sentences, List<String> remarks) {

    public Verdict {
        sources = List.copyOf(sources);
        sentences = List.copyOf(sentences);
        remarks = List.copyOf(remarks);
    }

    /** Whether the sources bear out every sentence. */
    public boolean isClean() {
        return sentences.stream().allMatch(CheckedSentence::passes);
    }

    /** The lowest score of a sentence: a brief is as good as its worst one. Empty where nothing is stated. */
    public Optional<Double> score() {
        return sentences.stream()
                .filter(sentence -> sentence.support() != Support.NO_STATEMENT)
                .map(CheckedSentence::score)
                .min(Double::compare);
    }

    /** How many sentences have this verdict. */
    public int count(Support support) {
        return (int) sentences.stream()
                .filter(sentence -> sentence.support() == support)
                .count();
    }
}
