package org.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.copydesk.app.UnusableInput;
import org.copydesk.reading.network.ReadWords;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class TreebankTest {

    /** Two sentences of one paragraph, with a multiword range and an empty node. */
    static final String TWO_SENTENCES = """
            # newpar
            # text = The dam didn't hold.
            1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
            2\tdam\tdam\tNOUN\tNN\t_\t5\tnsubj\t_\t_
            3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            3\tdid\tdo\tAUX\tVBD\t_\t5\taux\t_\t_
            4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
            5\thold\thold\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
            5.1\theld\thold\tVERB\tVBN\t_\t_\t_\t_\t_
            6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

            # text = Nobody died.
            1\tNobody\tnobody\tPRON\tNN\t_\t2\tnsubj\t_\t_
            2\tdied\tdie\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
            3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

            """;

    static Treebank treebank(String text) throws IOException {
        return Treebank.read(new BufferedReader(new StringReader(text)), "test");
    }

    @Test
    void rangesAndEmptyNodesArePassedOver() throws IOException {
        var sentence = treebank(TWO_SENTENCES).sentences().getFirst();
        assertThat(sentence.forms()).containsExactly("The", "dam", "did", "n't", "hold", ".");
        assertThat(sentence.words().get(3).start()).isEqualTo(11);
        assertThat(sentence.words().get(4).head()).isEqualTo(-1);
        assertThat(sentence.spaceAfter()).isTrue();
        assertThat(treebank(TWO_SENTENCES).sentences().get(1).opensParagraph()).isFalse();
    }

    @Test
    void paragraphsAreTheRunningText() throws IOException {
        var texts = RawText.paragraphs(treebank(TWO_SENTENCES));
        assertThat(texts).hasSize(1);
        assertThat(texts.getFirst().report().text()).isEqualTo("The dam didn't hold. Nobody died.\n");
        assertThat(texts.getFirst().sentences()).containsExactly(new Span(0, 20), new Span(21, 33));
        assertThat(texts.getFirst().words().get(7).span()).isEqualTo(new Span(28, 32));
        assertThat(texts.getFirst().words().get(6).head()).isEqualTo(7);
    }

    @Test
    void wrongLinesAreNamed() {
        assertThatThrownBy(() -> treebank("1\tword\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessage("test:1: has 2 columns; CoNLL-U has 10");
        assertThatThrownBy(() -> treebank("1\tThe\tthe\tDET\tDT\t_\t7\tdet\t_\t_\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("no word 7");
        assertThatThrownBy(() -> treebank("# text = nothing\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessage("test: holds no sentence");
    }

    @Test
    void treesAreScoredByWord() throws IOException {
        var gold = treebank(TWO_SENTENCES).sentences().get(1);
        var score = new TreeScore();
        score.add(
                gold,
                new ReadWords(
                        new String[] {"PRON", "VERB", "SYM"},
                        new String[] {"NN", "VBN", "."},
                        new int[] {1, -1, 0},
                        new String[] {"nsubj:pass", "root", "punct"},
                        new String[] {"O", "O", "O"},
                        new float[3],
                        new float[1]));
        assertThat(score.xpos.percent()).isEqualTo(200.0 / 3);
        assertThat(score.upos.percent()).isEqualTo(200.0 / 3);
        assertThat(score.uas.percent()).isEqualTo(200.0 / 3);
        assertThat(score.las.percent()).isEqualTo(100.0 / 3);
        assertThat(score.universalLas.percent()).isEqualTo(200.0 / 3);
    }
}
