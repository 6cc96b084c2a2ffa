package org.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class QuotesScoreTest {

    private static final List<Span> TWO_HALVES = List.of(new Span(0, 10), new Span(20, 30));

    @Test
    void contentOnBothSidesOfItsCueCountsOnce() {
        QuotesScore score = new QuotesScore();
        score.add(List.of(TWO_HALVES), List.of(TWO_HALVES));
        assertThat(score.wanted()).isEqualTo(1);
        assertThat(score.exact()).isEqualTo(1);
    }

    @Test
    void halfOfAContentOverlapsButIsNotExact() {
        QuotesScore score = new QuotesScore();
        score.add(List.of(TWO_HALVES), List.of(List.of(new Span(0, 10))));
        assertThat(score.overlap()).isEqualTo(1);
        assertThat(score.exact()).isZero();
        assertThat(score.characters()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void oneThatAnswersForTwoIsPairedWithOne() {
        QuotesScore score = new QuotesScore();
        score.add(List.of(List.of(new Span(0, 10)), List.of(new Span(20, 30))), List.of(List.of(new Span(0, 30))));
        assertThat(score.overlap()).isEqualTo(1);
        assertThat(score.paired()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void sourceSharedByTwoAttributionsCountsTwice() {
        QuotesScore score = new QuotesScore();
        List<Span> source = List.of(new Span(0, 5));
        score.add(List.of(source, source), List.of(source));
        assertThat(score.exact()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void attributionWithoutASourceIsNotCounted() {
        QuotesScore score = new QuotesScore();
        score.add(List.of(List.of()), List.of(List.of()));
        assertThat(score.wanted() + score.found()).isZero();
    }
}
