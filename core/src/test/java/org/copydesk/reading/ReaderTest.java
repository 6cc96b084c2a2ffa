package org.copydesk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.Samples;
import org.copydesk.text.Report;
import org.junit.jupiter.api.Test;

class ReaderTest {

    private static final String LEAD =
            "Anna Weiss, the harbour master, told the council of Velmora on Monday that the port would stay shut.";

    @Test
    void aSentenceIsReadTheSameWhateverStandsBesideIt() {
        Sentence alone = read(LEAD + "\n").getFirst();
        Sentence among = read(LEAD
                        + "\nNobody was hurt. The tanker, which had come from Karsk, burned for nine hours before "
                        + "crews from three towns could put out the fire, and 40,000 tonnes of oil were saved.\n")
                .getFirst();
        assertThat(among.tokens()).isEqualTo(alone.tokens());
        assertThat(among.names()).isEqualTo(alone.names());
    }

    @Test
    void theTreeOfASimpleSentenceIsRight() {
        Sentence sentence =
                read("The council closed the old bridge on Monday.\n").getFirst();
        Token root = sentence.token(sentence.root());
        assertThat(root.form()).isEqualTo("closed");
        assertThat(root.lemma()).isEqualTo("close");
        assertThat(root.xpos()).isEqualTo("VBD");
        assertThat(sentence.token(sentence.child(sentence.root(), "nsubj").orElseThrow())
                        .form())
                .isEqualTo("council");
        assertThat(sentence.token(sentence.child(sentence.root(), "obj").orElseThrow())
                        .form())
                .isEqualTo("bridge");
    }

    @Test
    void aDescriptionHangsOnTheNameBehindIt() {
        for (String described : List.of(
                "Harbour master Edda Orr has pleaded with the council.", "Karsk legend Edda Orr left on Monday.")) {
            Sentence sentence = read(described + "\n").getFirst();
            Token subject =
                    sentence.token(sentence.child(sentence.root(), "nsubj").orElseThrow());
            assertThat(subject.form()).as(described).isEqualTo("Edda");
        }
    }

    @Test
    void noTwoArcsCross() {
        for (var file : Samples.files()) {
            for (Sentence sentence : Samples.DESK.read(Samples.report(file)).sentences()) {
                for (int verb = 0; verb < sentence.size(); verb++) {
                    List<Integer> under = sentence.subtree(verb);
                    assertThat(under.getLast() - under.getFirst() + 1)
                            .as("words under %s", sentence.token(verb).form())
                            .isEqualTo(under.size());
                }
            }
        }
    }

    @Test
    void peopleAndPlacesAreNamed() {
        Sentence sentence = read("John Smith flew from London to Paris.\n").getFirst();
        assertThat(sentence.names())
                .containsExactly(
                        new Name(Name.Kind.PERSON, 0, 2),
                        new Name(Name.Kind.PLACE, 4, 5),
                        new Name(Name.Kind.PLACE, 6, 7));
    }

    @Test
    void everyTokenStandsWhereItsSpanSays() {
        for (var file : Samples.files()) {
            Report report = Samples.report(file);
            for (Sentence sentence : Samples.DESK.read(report).sentences()) {
                for (Token token : sentence.tokens()) {
                    assertThat(token.span().of(report.text()).replace("\u00ad", ""))
                            .isEqualTo(token.form());
                }
            }
        }
    }

    @Test
    void aSentenceTooLongForTheEncoderIsStillOneTree() {
        String words = "and the port of Velmora ".repeat(150);
        Sentence sentence =
                read("The council closed the bridge " + words + "on Monday.\n").getFirst();
        assertThat(sentence.size()).isGreaterThan(700);
        assertThat(sentence.tokens().stream().filter(token -> token.head() < 0)).hasSize(1);
        for (int i = 0; i < sentence.size(); i++) {
            assertThat(sentence.isUnder(i, sentence.root())).isTrue();
        }
    }

    @Test
    void sentencesThatMeanTheSameLieNearEachOther() {
        List<Sentence> sentences = read(
                "The fire destroyed the town hall.\nThe town hall burned down.\nShares in the bank rose by a tenth.\n");
        assertThat(sentences.get(0).embedding().cosine(sentences.get(1).embedding()))
                .isGreaterThan(
                        sentences.get(0).embedding().cosine(sentences.get(2).embedding()) + 0.2);
    }

    private static List<Sentence> read(String text) {
        return new ArrayList<>(Samples.DESK.read(Samples.report(text)).sentences());
    }
}
