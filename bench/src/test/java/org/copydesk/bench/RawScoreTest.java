package org.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class RawScoreTest {

    private static RawScore.Word word(int start, int end, int head, String relation) {
        return new RawScore.Word(new Span(start, end), "X", "XX", head, relation);
    }

    @Test
    void wordsAreTheSameWhereTheirCharactersAre() {
        // "Nobody cannot." with "can" and "not" read as one word, on which the rest hangs.
        var gold = List.of(
                word(0, 6, 1, "nsubj"), word(7, 10, -1, "root"), word(10, 13, 1, "advmod"), word(13, 14, 1, "punct"));
        var read = List.of(word(0, 6, 1, "nsubj"), word(7, 13, -1, "root"), word(13, 14, 1, "punct"));
        var score = new RawScore();
        score.addWords(gold, read);
        assertThat(score.words.f1()).isEqualTo(400.0 / 7);
        assertThat(score.xpos.f1()).isEqualTo(400.0 / 7);
        assertThat(score.uas.f1()).isZero();
    }

    @Test
    void subtypesDoNotCount() {
        var score = new RawScore();
        score.addWords(
                List.of(word(0, 1, 1, "nsubj:pass"), word(2, 3, -1, "root")),
                List.of(word(0, 1, 1, "nsubj"), word(2, 3, -1, "root")));
        assertThat(score.las.f1()).isEqualTo(100);
    }

    @Test
    void sentencesAreTheSameWhereBothTheirEndsAre() {
        var score = new RawScore();
        score.addSentences(
                List.of(new Span(0, 5), new Span(6, 9)), List.of(new Span(0, 5), new Span(6, 8), new Span(8, 9)));
        assertThat(score.sentences.f1()).isEqualTo(40);
    }

    @Test
    void namesCountWholeAndByKind() {
        var score = new NameScore();
        score.add(
                List.of("B-PER", "I-PER", "O", "B-ORG", "B-LOC", "O", "B-OTH"),
                List.of("B-PER", "I-PER", "O", "B-LOC", "B-LOC", "B-LOC", "B-MISC"));
        assertThat(score.names.precision()).isEqualTo(50);
        assertThat(score.names.recall()).isEqualTo(200.0 / 3);
    }
}
