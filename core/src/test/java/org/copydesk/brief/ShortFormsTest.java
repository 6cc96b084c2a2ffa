package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The former harbour master of Brackwater has accused the council of selling its ferry to a rival operator. "
                        + "| Ex-harbour master of Brackwater accuses council of selling ferry to rival operator",
                "Rail fares in Ostania will rise by as much as 8 per cent in the spring. "
                        + "| Rail fares in Ostania to rise by up to 8% in spring",
                "The bank of Ostania will lend the town of Brackwater £40 million to build a wall against the sea. "
                        + "| Bank of Ostania to lend town of Brackwater £40m to build wall",
                "Doctors in Ostania do not believe the ministry has told the whole truth about the outbreak in Karsk. "
                        + "| Doctors don't believe ministry has told whole truth about outbreak in Karsk"
            })
    void aHeadlineAWordTooLongSaysTheSameShorter(String lead, String headline) {
        assertThat(headline(lead)).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The shipyard of Brackwater has lost in its bid to build a ferry for Karsk. | loses in its bid",
                "More than 300 people have signed a petition against selling the last ferry to Karsk. | More than 300 people",
                "The teachers' union has said it opposes the plan to close village schools. | says it opposes"
            })
    void aHeadlineShortEnoughIsLeftAsItIs(String lead, String words) {
        assertThat(headline(lead)).contains(words);
    }

    @Test
    void peopleWhomTheReportGoesOnToCallByTheirSurnamesDoSoAllOrNone() {
        assertThat(headline("""
                        Edda Marchetti beat Tom Aldous in the final and won the chess cup of Ostania for the third year.
                        Marchetti said she had been lucky. Aldous did not speak.""")).startsWith("Marchetti beats Aldous in final");
        assertThat(headline("""
                        Edda Marchetti beat Tom Aldous in the final and won the chess cup of Ostania for the third year.
                        Nobody had expected that.""")).startsWith("Edda Marchetti beats Tom Aldous");
    }

    @Test
    void whatSomebodyHasToDoHeOrSheMustDo() {
        assertThat(headline("""
                        Edda Marchetti will have to repay the harbour commission of Brackwater.
                        She said so on Monday.""")).startsWith("Edda Marchetti must repay");
    }

    @Test
    void whoIsSaidToOpposeAPlanOpposesIt() {
        assertThat(headline(
                        "The teachers' union of Ostania has said it opposes the plan to close all village schools."))
                .isEqualTo("Teachers' union of Ostania opposes plan to close all village schools");
        assertThat(headline(
                        "The teachers' union of Ostania has said she opposes the plan to close all village schools."))
                .contains("says she opposes");
    }

    @Test
    void halfAParenthesisPartsNoVerbFromWhatItDoes() {
        assertThat(headline("The council has managed to stop, at least for now, the sale of the last ferry to Karsk."))
                .doesNotContain("for now, sale", "stop, sale");
    }

    @Test
    void aDirectorGeneralIsNoGeneral() {
        assertThat(
                        headline(
                                "The radio’s new Director General Edda Orr starts her new job today, taking over from Mark Vale."))
                .doesNotStartWith("General");
    }

    private static String headline(String report) {
        return Briefs.of(report
                        + "\nThe talks had gone on for several weeks before any word of them was heard in the town.")
                .headline()
                .text();
    }
}
