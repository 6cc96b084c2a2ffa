package org.copydesk.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Intake;
import org.copydesk.text.Report;
import org.copydesk.text.Reports;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void curlyMarksArePaired() {
        assertThat(quoted("The mayor said: \u201cWe will rebuild the bridge.\u201d "
                        + "Then she left for the \u201cold town\u201d again."))
                .containsExactly("We will rebuild the bridge.", "old town");
    }

    @Test
    void straightMarksArePairedAndInchesAreNot() {
        assertThat(quoted("\"We saw nothing,\" said the guard, who stood by the door all night and did not move."))
                .containsExactly("We saw nothing,");
    }

    @Test
    void aTypewritersMarkMayBeClosedByAPrinters() {
        List<Quotation> all = Quotations.of(report("The guard said: \"We saw nothing at all that night.\u201d\n\n"
                + "\"Nobody came,\" she told the inquiry on Tuesday.\n"));
        assertThat(all).hasSize(2).allMatch(Quotation::closed).noneMatch(Quotation::continues);
    }

    @Test
    void singleMarksAreToldFromApostrophes() {
        assertThat(quoted("The farmers' leader said: \u2018It\u2019s the worst season "
                        + "we\u2019ve had.\u2019 The council\u2019s answer is due on Monday."))
                .containsExactly("It\u2019s the worst season we\u2019ve had.");
    }

    @Test
    void straightSingleMarksAreToldFromApostrophes() {
        assertThat(
                        quoted(
                                "The drivers' union called the plan 'a slap in the face' and said it wouldn't sign anything this week."))
                .containsExactly("a slap in the face");
    }

    @Test
    void guillemetsArePaired() {
        assertThat(
                        quoted(
                                "The minister spoke of \u00aba new beginning\u00bb and then he left the hall by the back door."))
                .containsExactly("a new beginning");
    }

    @Test
    void speechThatRunsThroughParagraphsOpensEachAndClosesTheLast() {
        List<Quotation> all = Quotations.of(report("\u201cWe came at dawn and there was nothing left to "
                + "save.\n\n\u201cThe rest you know,\u201d the captain told the inquiry on Tuesday.\n"));
        assertThat(all).hasSize(2);
        assertThat(all.get(0).closed()).isFalse();
        assertThat(all.get(1).continues()).isTrue();
    }

    @Test
    void aMarkThatOpensAgainInsideAParagraphGoesOnWithTheSpeech() {
        List<Quotation> all = Quotations.of(report(
                "The mayor said: \"We came at dawn. \"There was nothing left to save, and nobody knew why.\"\n"));
        assertThat(all).hasSize(2);
        assertThat(all.get(0).closed()).isFalse();
        assertThat(all.get(1).continues()).isTrue();
        assertThat(all.get(1).closed()).isTrue();
    }

    @Test
    void speechOpensBehindANoBreakSpaceToo() {
        List<Quotation> all =
                Quotations.of(report("Orr told the Courier:\u00a0'We came at dawn and there was nothing left.\n\n"
                        + "'The rest you know, and what came after it.' He left the room.\n"));
        assertThat(all).hasSize(2);
        assertThat(all.get(1).continues()).isTrue();
    }

    @Test
    void aForgottenMarkEndsWithItsParagraph() {
        List<Quotation> all = Quotations.of(
                report(
                        "He said \u201cthis was never closed by anyone.\n\nThe next paragraph has no quotation in it at all.\n"));
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().closed()).isFalse();
    }

    @Test
    void singleMarksThatStandApartAreTheTreebanks() {
        assertThat(quoted("The vote passed. ' I 'm very wary of that , ' he said . The mayor 's office would not say."))
                .containsExactly(" I 'm very wary of that , ");
    }

    @Test
    void doubledTicksAreMarksOfTwoCharacters() {
        assertThat(quoted("The captain was blunt . `` There was nothing left to save , '' she told the inquiry ."))
                .containsExactly(" There was nothing left to save , ");
    }

    @Test
    void speechInSingleMarksRunsThroughParagraphsToo() {
        List<Quotation> all =
                Quotations.of(report("The captain spoke first. \u2018We came at dawn and there was nothing "
                        + "to save.\n\n\u2018The rest you know,\u2019 she told the inquiry.\n"));
        assertThat(all).hasSize(2);
        assertThat(all.get(0).closed()).isFalse();
        assertThat(all.get(1).continues()).isTrue();
    }

    @Test
    void speechInTypewritersSingleMarksRunsThroughParagraphsToo() {
        List<Quotation> all = Quotations.of(report("'You can't go there and play. It's not about playing.\n\n"
                + "'For us it has to be a day of work,' said the coach of Velm on Monday.\n"));
        assertThat(all).hasSize(2);
        assertThat(all.get(0).closed()).isFalse();
        assertThat(all.get(1).continues()).isTrue();
        assertThat(all.get(1).closed()).isTrue();
    }

    @Test
    void aSingleMarkBehindAnSEndsAQuoteThatNothingElseEnds() {
        assertThat(quoted("The keeper called it 'a parade of lost hats' when she spoke of the night."))
                .containsExactly("a parade of lost hats");
        assertThat(quoted("She called it 'the sailors' worst night of all' when she spoke."))
                .containsExactly("the sailors' worst night of all");
        assertThat(quoted("It was 'a parade of hats' and then 'a quiet night' for the keeper."))
                .containsExactly("a parade of hats", "a quiet night");
    }

    @Test
    void aSingleMarkMayStandApartBeforeAFullStop() {
        assertThat(quoted("He said the dog held on 'for ages, not moving at all '. Nobody came to help it."))
                .containsExactly("for ages, not moving at all ");
    }

    private static List<String> quoted(String text) {
        Report report = report(text);
        return Quotations.of(report).stream()
                .map(q -> q.content().of(report.text()))
                .toList();
    }

    private static Report report(String text) {
        return ((Intake.Accepted) Reports.read(text)).report();
    }
}
