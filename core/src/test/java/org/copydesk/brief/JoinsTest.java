package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinsTest {

    private static final String ORR = "Ines Orr said the coast road near Brackwater was closed after the flood.\n";

    @Test
    void whatTheSameSpeakerSaysNextIsJoinedWithAParticiple() {
        assertThat(printed(ORR + "Orr warned that the bridge at Lowmere could be next.\n"))
                .isEqualTo("Ines Orr said the coast road near Brackwater was closed after the flood, "
                        + "warning that the bridge at Lowmere could be next.");
    }

    @Test
    void speechThatGoesOnBehindItsSpeakerIsAdded() {
        assertThat(printed("\u201cWe had ten minutes to leave the coast road,\u201d said Ines Orr of Brackwater. "
                        + "\u201cThen the water came.\u201d\n"))
                .isEqualTo(
                        "\u201cWe had ten minutes to leave the coast road,\u201d said Ines Orr of Brackwater, adding: "
                                + "\u201cThen the water came.\u201d");
    }

    @Test
    void sheIsTheSpeakerWhereNobodyElseIsNamed() {
        assertThat(printed(ORR + "She also said that the bridge at Lowmere would stay open.\n"))
                .contains("after the flood, adding that the bridge at Lowmere would stay open.")
                .doesNotContain("She");
    }

    @Test
    void aJoinedSentenceSaysSoOnItsReceipt() {
        Brief brief = Briefs.of(ORR + "Orr warned that the bridge at Lowmere could be next.\n");
        assertThat(brief.sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.receipt().edits())
                        .anyMatch(edit -> edit instanceof Edit.Added added && added.reason() == Reason.JOINED)
                        .anyMatch(edit -> edit instanceof Edit.Cut cut && cut.reason() == Reason.JOINED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Martin Dace warned that the bridge at Lowmere could be next.",
                "She denied that the bridge at Lowmere was unsafe.",
                "She did not say that the bridge at Lowmere was unsafe.",
                "She added: \"The bridge at Lowmere could be next.\"",
                "On Monday she warned that the bridge at Lowmere could be next."
            })
    void anotherSpeakerAndAnythingButMereTellingStaysASentenceOfItsOwn(String next) {
        assertThat(printed(ORR + next + "\n")).contains("after the flood. ").contains(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ines Orr told Martin Dace that the coast road near Brackwater was closed.",
                "Ines Orr said Martin Dace had closed the coast road near Brackwater."
            })
    void whereTwoAreNamedHeIsNotSurelyTheSpeaker(String first) {
        assertThat(printed(first + "\nHe added that the bridge at Lowmere could be next.\n"))
                .contains(first + " He added that");
    }

    private static String printed(String text) {
        return Briefs.text(Briefs.of(text)).replace('\n', ' ');
    }
}
