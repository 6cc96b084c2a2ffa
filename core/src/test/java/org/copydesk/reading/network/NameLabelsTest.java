package org.copydesk.reading.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameLabelsTest {

    private static final String[] LABELS = {"O", "B-PER", "I-PER", "B-LOC", "I-LOC"};

    private final NameLabels labels = new NameLabels(LABELS.clone(), new float[LABELS.length + 1][LABELS.length]);

    @Test
    void aWordThatOneSentenceKnowsSurelyIsKnownInAnotherThatDoubts() {
        List<float[][]> scores = new ArrayList<>(List.of(
                new float[][] {{-5, 9, 0, -5, -5}, {9, 0, 0, 0, 0}}, new float[][] {{0, 1, -5, 2, -5}}));
        assertThat(labels.best(scores.get(1))).containsExactly("B-LOC");
        labels.agree(List.of(List.of("Varrow", "fell"), List.of("Varrow")), scores);
        assertThat(labels.best(scores.get(0))).containsExactly("B-PER", "O");
        assertThat(labels.best(scores.get(1))).containsExactly("B-PER");
    }

    @Test
    void aSentenceThatIsSureOfAnotherKindKeepsIt() {
        List<float[][]> scores = List.of(new float[][] {{-5, 4, -5, 1, -5}}, new float[][] {{-9, -9, -9, 12, -9}});
        labels.agree(List.of(List.of("Lind"), List.of("Lind")), scores);
        assertThat(labels.best(scores.get(1))).containsExactly("B-LOC");
    }

    @Test
    void onlyTheKindIsSharedNotWhereANameBegins() {
        List<float[][]> scores =
                List.of(new float[][] {{-5, 9, 0, -5, -5}, {-5, 0, 9, -5, -5}}, new float[][] {{-5, 8, 1, -5, -5}});
        labels.agree(List.of(List.of("Mara", "Lind"), List.of("Lind")), scores);
        assertThat(labels.best(scores.get(0))).containsExactly("B-PER", "I-PER");
        assertThat(labels.best(scores.get(1))).containsExactly("B-PER");
    }

    @Test
    void smallWordsAndWordsThatStandOnceStayAsTheyAre() {
        List<float[][]> scores =
                List.of(new float[][] {{1, 9, 2, 3, 4}, {5, 6, 7, 8, 9}}, new float[][] {{9, 1, 1, 1, 1}});
        labels.agree(List.of(List.of("may", "Toll"), List.of("may")), scores);
        assertThat(scores.get(0)[0]).containsExactly(1, 9, 2, 3, 4);
        assertThat(scores.get(0)[1]).containsExactly(5, 6, 7, 8, 9);
        assertThat(scores.get(1)[0]).containsExactly(9, 1, 1, 1, 1);
    }

    @Test
    void aNameGoesOnOnlyAfterOneOfItsKind() {
        assertThat(labels.best(new float[][] {{0, 0, 9, 0, 0}})).doesNotContain("I-PER");
        assertThat(labels.best(new float[][] {{0, 5, 0, 4, 0}, {0, 0, 0, 0, 9}}))
                .containsExactly("B-LOC", "I-LOC");
    }
}
