package org.copydesk.reading.references;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Samples;
import org.copydesk.reading.Reading;
import org.copydesk.text.Intake;
import org.copydesk.text.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DependencesTest {

    private static final String OPENING = "The council of Brannoch voted on Monday to close the swimming pool. "
            + "It will save 40,000 crowns a year. Swimmers had asked for one more summer. ";

    @Test
    void aDecisionIsToldByTheSentenceThatDecides() {
        Dependences.Need need = last("The council of Brannoch decided on Monday to close the swimming pool. "
                + "Prices at the market rose by a tenth. The decision pleased the growers.");
        assertThat(need.told()).containsExactly(0);
    }

    @Test
    void anEventThatNothingNamesPointsToTheSentenceBefore() {
        assertThat(
                        last("The wind rose over Brannoch on Monday. Masked men threw stones at the town hall until midnight. "
                                        + "The violence went on for an hour.")
                                .from())
                .isEqualTo(1);
    }

    @Test
    void aBodyIsToldByTheLastNameItMayStandFor() {
        assertThat(last("Marsh Rail sold its last steam engine on Monday. The weather was fine and many people came. "
                                + "The company will close its museum.")
                        .told())
                .containsExactly(0);
    }

    @Test
    void whatItsOwnWordsTellNeedsNothing() {
        assertThat(last(OPENING + "The decision of the council on the pool was made by nine votes to four.")
                        .told())
                .isEmpty();
        assertThat(last(OPENING + "The government has promised a new bridge.").isAlone())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By contrast, the town of Ulverly kept its pool open.",
                "The town of Ulverly, by contrast, kept its pool open.",
                "The town of Ulverly will open a pool this year, too.",
                "The town of Ulverly has closed its baths as well.",
                "But if that happens, the town of Ulverly will open its pool.",
                "For instance, a swimmer of 80 came every day.",
                "As a result, the bridge will be closed on Friday.",
                "The second was built in 1911.",
                "The mayor has campaigned there for a year.",
                "At the time, 4,000 people swam every day.",
                "At the market, however, nobody complained.",
                "A further survey asked 1,000 swimmers.",
                "Some 42% said they would swim in the river.",
                "Another 12 agreed with them.",
                "\u201cI never knew,\u201d said Ines Orr."
            })
    void openingsThatPointBackKeepTheSentenceBefore(String sentence) {
        assertThat(last(OPENING + sentence).from()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In response to the vote, swimmers marched to the town hall.",
                "For its part in the robbery, the gang was sentenced to ten years.",
                "In the harbour of Ulverly, a ferry sank on Tuesday."
            })
    void openingsThatSayWhatTheyPointToAreFree(String sentence) {
        assertThat(Openings.of(reading(OPENING + sentence).sentences().getLast()))
                .isEqualTo(Openings.Opening.FREE);
    }

    @Test
    void speechBehindAnIndirectSayingIsTheSameSpeakers() {
        Dependences.Need need = last("Marten Orr, the mayor of Brannoch, said the pool would close in May.\n\n"
                + "\u201cWe have looked at every other way and found none.\u201d");
        assertThat(need.possible()).isTrue();
        assertThat(need.from()).isZero();
    }

    @Test
    void speechThatNobodyIsNamedForCannotStand() {
        assertThat(last("The pool of Brannoch will close in May after 60 years.\n\n"
                                + "\u2018We have looked at every other way. We found none.\u2019")
                        .possible())
                .isFalse();
    }

    @Test
    void aSubjectTakesUpTheSubjectNotWhatElseWasSpokenOf() {
        Dependences.Need need = last("The wind rose over Brannoch on Monday. A ferry left the harbour at noon. "
                + "Passengers watched the lighthouse from the deck. It sank in the evening.");
        assertThat(need.from()).isEqualTo(1);
    }

    @Test
    void whatWasOnlyHopedKeepsTheSentenceThatTakesItBack() {
        Reading reading = reading("The council hoped to open the new bridge in May. But the money ran out in March.");
        assertThat(Dependences.of(reading).of(0).to()).isEqualTo(1);
    }

    @Test
    void aLeadThatTellsWhatHappenedStandsWithoutTheButBehindIt() {
        Reading reading = reading("The council opened the new bridge on Monday. But nobody came to the feast.");
        assertThat(Dependences.of(reading).of(0).to()).isZero();
    }

    @Test
    void whatIsSaidFartherDownKeepsTheButBehindIt() {
        Reading reading =
                reading("The pool of Brannoch will close in May.\n\nThe baths are old. But they were mended in April.");
        assertThat(Dependences.of(reading).of(1).to()).isEqualTo(2);
    }

    @Test
    void whatHappenedInAPastThatTheSentenceBeforeHasSetNeedsThatSentence() {
        Reading reading = reading("The mayor of Brannoch left on Monday. In 2008 the town bought a ferry from Karsk. "
                + "The engine failed within a week.");
        assertThat(Dependences.of(reading).of(2).from()).isEqualTo(1);
    }

    @Test
    void whatHasATimeOfItsOwnNeedsNoSentenceThatSetsOne() {
        Reading reading = reading("The mayor of Brannoch left on Monday. In 2008 the town bought a ferry from Karsk. "
                + "On Tuesday Edda Orr sold a ferry to Velm.");
        assertThat(Dependences.of(reading).of(2).from()).isEqualTo(2);
    }

    @Test
    void aThingOfWhichNothingWasSaidByThatWordIsToldByTheSentenceBefore() {
        Reading reading =
                reading("The mayor of Brannoch left on Monday. A band from Velm has sold three singles in Karsk. "
                        + "The hit songs topped the charts for a week.");
        assertThat(Dependences.of(reading).of(2).from()).isEqualTo(1);
    }

    @Test
    void theSameThingWasNamedBefore() {
        Reading reading = reading("The mayor of Brannoch spoke of fish on a conference call. A ferry sank in May.\n\n"
                + "Edda Orr, the owner of the harbour, wept on the same call.");
        assertThat(Dependences.of(reading).of(2).told()).containsExactly(0);
    }

    @Test
    void mostOfThatIsMostOfWhatTheSentenceBeforeHas() {
        Reading reading = reading("The council of Brannoch left on Monday. The town spent $2m on ferries.\n\n"
                + "An overwhelming majority of that was spent in May.");
        assertThat(Dependences.of(reading).of(2).from()).isEqualTo(1);
    }

    @Test
    void whatEndsWithAColonNeedsWhatFollows() {
        Reading reading = reading("The council of Brannoch met on Monday. The mayor gave two reasons:\n\n"
                + "The pool is old. The baths are cold.");
        assertThat(Dependences.of(reading).of(1).to()).isEqualTo(2);
    }

    @Test
    void whoSaysSoBehindAnExclamationNeedsIt() {
        Reading reading = reading("The council of Brannoch met on Monday.\n\n"
                + "\"Perpetual motion is everywhere!\" Rep. Edda Orr, R-Velm., said of the swirl of the debate.");
        assertThat(Dependences.of(reading).of(2).from()).isEqualTo(1);
        assertThat(Dependences.of(reading).of(1).to()).isEqualTo(2);
    }

    @Test
    void speechThatTurnsKeepsItsTurn() {
        Reading reading =
                reading("Marten Orr, the mayor of Brannoch, said: \u201cThe pool is dear to us all in this town. "
                        + "But nobody can pay for it.\u201d The council agreed.");
        assertThat(Dependences.of(reading).of(0).to()).isEqualTo(1);
    }

    @Test
    void whatLeadsUpToTheyIsNotWhatItStandsFor() {
        Reading reading = reading("The mayor of Brannoch asked people to bring in their flags. "
                + "\u201cIn high winds they can be dangerous,\u201d the mayor said.");
        assertThat(Dependences.of(reading).of(1).from()).isZero();
    }

    @Test
    void aSimilarConclusionFollowsAnother() {
        Reading reading = reading("The council of Brannoch met on Monday. One engineer found the bridge safe.\n\n"
                + "Edda Orr, a diver, came to a similar conclusion.");
        assertThat(Dependences.of(reading).of(2).from()).isEqualTo(1);
    }

    @Test
    void whatSomebodyWasAskedNeedsTheAnswer() {
        Reading reading = reading("The council of Brannoch met on Monday. Mayor Edda Orr was asked if she would go. "
                + "\u201cNever,\u201d said Orr.");
        assertThat(Dependences.of(reading).of(1).to()).isEqualTo(2);
    }

    @Test
    void aQuestionThatTheReportAnswersNeedsTheAnswer() {
        Reading reading =
                reading("The council of Brannoch met on Monday. Surely this was the time for the mayor to resign? No. "
                        + "Edda Orr spoke of her plans for the harbour instead.");
        assertThat(Dependences.of(reading).of(1).to()).isEqualTo(3);
    }

    @Test
    void whoseAgeItIsTheSentenceBeforeTells() {
        Reading reading = reading("The minister spoke of the flood. Painter Dominic Orran died in it. "
                + "The 27-year-old was holidaying on the island of Karsk with Eileen Lind, 24.");
        assertThat(Dependences.of(reading).of(2).from()).isEqualTo(1);
    }

    @Test
    void aNotionWasToldBefore() {
        Reading reading = reading("The council of Brannoch met on Monday. Edda Orr may stand for mayor in May.\n\n"
                + "The notion began when she fell out with the council.");
        assertThat(Dependences.of(reading).of(2).from()).isEqualTo(1);
    }

    @Test
    void theDutchCompanyIsTheOneNamedBefore() {
        Reading reading =
                reading("The pool of Brannoch will be rebuilt in May. Harbour Stone Ltd has won the contract.\n\n"
                        + "The Dutch company built the old pool as well.");
        assertThat(Dependences.of(reading).of(2).told()).contains(1);
    }

    @Test
    void whoeverSpeaksIsNotTheOneOfWhomHeSpeaks() {
        Reading reading = reading("Joss Weiss is at a meeting in Brannoch. Edda Orr wrote to the council on Monday.\n\n"
                + "He said some people were asleep. \u201cThe fact is that President Karel Vesk is there. "
                + "He is there to stay,\u201d he argued.");
        assertThat(Dependences.of(reading).of(4).from()).isLessThanOrEqualTo(2);
    }

    @Test
    void theRussianWasNamedBefore() {
        Reading reading =
                reading("Joss Orr won in Brannoch on Monday. Marat Weiss beat Karel Vesk in the second match.\n\n"
                        + "The Russian turned his ankle in the third game.");
        assertThat(Dependences.of(reading).of(2).from()).isEqualTo(1);
    }

    @Test
    void whatIsAbleToDoSomethingWasNamedBefore() {
        Reading reading =
                reading("The pool of Brannoch opened on Monday. Harbour Stone plans to sell tickets for it.\n\n"
                        + "It will be able to sell a thousand a day.");
        assertThat(Dependences.of(reading).of(2).from()).isEqualTo(1);
    }

    @Test
    void whatSheHadNotDoneStandsBefore() {
        Reading reading =
                reading("The council of Brannoch met on Monday. Edda Orr said she had seen a whale in the harbour.\n\n"
                        + "Edda Orr hadn't.");
        assertThat(Dependences.of(reading).of(2).from()).isEqualTo(1);
    }

    @Test
    void anExceptionNeedsItsRule() {
        Reading reading =
                reading("The council of Brannoch met on Monday. Most of its pages say nothing of the flood.\n\n"
                        + "One exception is a page on ferries.");
        assertThat(Dependences.of(reading).of(2).from()).isLessThanOrEqualTo(1);
    }

    @Test
    void whoeverAgreesAgreesWithSomebody() {
        Reading reading =
                reading("The council of Brannoch met on Monday. Edda Orr called the plan a gift to the town.\n\n"
                        + "Joss Weiss agreed, but left the room.");
        assertThat(Dependences.of(reading).of(2).from()).isEqualTo(1);
    }

    @Test
    void whatThereWasWasThereWhereTheSentenceBeforeIs() {
        Reading reading = reading("The council of Brannoch met on Monday. Edda Orr spoke of the bridge for an hour.\n\n"
                + "There was real passion.");
        assertThat(Dependences.of(reading).of(2).told()).contains(1);
    }

    @Test
    void whatWasSaidInitiallyNeedsWhatIsSaidNow() {
        Reading reading =
                reading("The council of Brannoch met on Monday. Edda Orr initially said that nobody was hurt. "
                        + "On Tuesday she spoke of three people.");
        assertThat(Dependences.of(reading).of(1).to()).isEqualTo(2);
    }

    private static Dependences.Need last(String text) {
        Reading reading = reading(text);
        return Dependences.of(reading).of(reading.sentences().size() - 1);
    }

    private static Reading reading(String text) {
        return Samples.DESK.read(((Intake.Accepted) Reports.read(text)).report());
    }
}
