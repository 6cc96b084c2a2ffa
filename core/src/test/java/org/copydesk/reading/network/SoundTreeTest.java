package org.copydesk.reading.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SoundTreeTest {

    @Test
    void aPredicateHasOneSubject() {
        Scores legend = new Scores("legend NOUN NN", "Orr PROPN NNP", "left VERB VBD")
                .arc(1, 3, 5, "nsubj")
                .arc(1, 2, 4, "nmod:desc")
                .arc(2, 3, 6, "nsubj")
                .arc(3, 0, 9, "root");
        assertThat(legend.heads()).containsExactly(0, 2, 3, 0);
    }

    @Test
    void twoSubjectsStayWhereNothingElseIsNearlyAsLikely() {
        Scores unlike = new Scores("legend NOUN NN", "Orr PROPN NNP", "left VERB VBD")
                .arc(1, 3, 50, "nsubj")
                .arc(1, 2, 4, "nmod:desc")
                .arc(2, 3, 60, "nsubj")
                .arc(3, 0, 90, "root");
        assertThat(unlike.heads()).containsExactly(0, 3, 3, 0);
    }

    @Test
    void theNounInFrontOfAFiniteClauseWithoutASubjectIsItsSubject() {
        Scores fell = new Scores("Prices NOUN NNS", "fell VERB VBD", "as SCONJ IN", "doubts NOUN NNS", "grew VERB VBD")
                .arc(1, 2, 9, "nsubj")
                .arc(2, 0, 9, "root")
                .arc(3, 4, 6, "case")
                .arc(3, 5, 5, "mark")
                .arc(4, 2, 5, "obl")
                .arc(4, 5, 4, "nsubj")
                .arc(5, 2, 9, "advcl");
        assertThat(fell.heads()).containsExactly(0, 2, 0, 5, 5, 2);
    }

    /** Arc scores of a sentence; arcs that nobody names score nothing and are "dep". */
    private static final class Scores implements SoundTree.Labels {
        private final List<String[]> words;
        private final float[][] scores;
        private final Map<List<Integer>, String> relations = new HashMap<>();

        Scores(String... words) {
            this.words = List.of(words).stream().map(word -> word.split(" ")).toList();
            this.scores = new float[words.length + 1][words.length + 1];
        }

        Scores arc(int word, int head, float score, String relation) {
            scores[word][head] = score;
            relations.put(List.of(word, head), relation);
            return this;
        }

        int[] heads() {
            return SoundTree.heads(scores, this);
        }

        @Override
        public String upos(int word) {
            return words.get(word - 1)[1];
        }

        @Override
        public String xpos(int word) {
            return words.get(word - 1)[2];
        }

        @Override
        public String relation(int word, int head) {
            return relations.getOrDefault(List.of(word, head), "dep");
        }
    }
}
