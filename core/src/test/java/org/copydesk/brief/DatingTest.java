package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.copydesk.brief.HouseStyle.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatingTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 4, 3);

    private static final String BRIDGE = """
            The council of Brackwater will vote today on the new bridge, the mayor said.
            Workers will close the old ferry landing tomorrow.
            A storm tore the roof off the harbour office on Friday.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council of Brackwater will vote today on the new bridge. | will vote on Monday on the new bridge",
                "Workers will close the ferry landing of Brackwater tomorrow. | landing of Brackwater on Tuesday, April 4.",
                "A storm tore the roof off the harbour office yesterday. | harbour office on Sunday.",
                "Engineers will test the sluice gates of Brackwater tonight. | gates of Brackwater on Monday night.",
                "The ferry sank last night near the old pier of Brackwater. | sank on Sunday night near the old pier",
                "The mayor will speak this evening in the chapel of Oldhaven. | speak on Monday evening in the chapel",
                "The council of Brackwater will close the pier on Thursday morning. | on Thursday morning, April 6."
            })
    void wordsThatMeanADayByItsDistanceGetTheDay(String told, String printed) {
        assertThat(byDistance(told)).contains(printed);
    }

    @Test
    void aDayToComeGetsItsDateAndADayJustPastItsWeekdayAlone() {
        assertThat(byDistance("A hearing on the bridge of Brackwater will be held on Tuesday."))
                .contains("will be held on Tuesday, April 4.");
        assertThat(byDistance("The contract for the bridge was signed on Friday by both towns."))
                .contains("was signed on Friday by both towns");
    }

    @Test
    void aDateIsPrintedOnceAndLaterItsWeekdayIsEnough() {
        String printed = byDistance("""
                The vote on the bridge of Brackwater will be held on Tuesday.
                The ferries will not run on Tuesday, the harbour master said.
                The council told reporters that the school opens tomorrow.
                """);
        assertThat(printed)
                .containsOnlyOnce("April 4")
                .contains("held on Tuesday, April 4.", "not run on Tuesday, the harbour master", "opens on Tuesday.");
    }

    @Test
    void dayStandsBeforeMonthWhereTheReportWritesItSo() {
        String printed = byDistance("""
                The mine at Oldhaven was closed on 14 March 2019 after a fall of rock.
                The owners will meet the miners tomorrow in the chapel.
                The inspectors will come to Oldhaven on Thursday with new lamps.
                """);
        assertThat(printed)
                .contains("on 14 March 2019", "on Tuesday 4 April in the chapel", "on Thursday 6 April with new lamps")
                .doesNotContain("April 4", "April 6");
    }

    @Test
    void aDayOfAnotherYearIsToldWithItsYear() {
        Brief brief = Briefs.of(
                LocalDate.of(2023, 12, 29),
                "The council of Brackwater will vote on the new bridge on Tuesday, the mayor said.",
                Dates.BY_DISTANCE);
        assertThat(Briefs.text(brief)).contains("on Tuesday, January 2, 2024, the mayor said");
    }

    @Test
    void whatSomebodySaidWithinQuotationMarksStaysAsItWasSaid() {
        String printed = byDistance("""
                The mayor of Brackwater, Ines Tollard, said the bridge would be repaired.
                "We will open it tomorrow," Tollard told the council.
                "Nobody crosses it today," she added.
                """);
        assertThat(printed).contains("\"We will open it tomorrow,\"", "\"Nobody crosses it today,\"");
    }

    @Test
    void withoutADayOfItsOwnAReportKeepsItsWords() {
        assertThat(Briefs.text(Briefs.of(BRIDGE))).contains("will vote today", "landing tomorrow", "on Friday");
    }

    @Test
    void asWrittenKeepsTheWordsOfAReportWithADay() {
        assertThat(Briefs.text(Briefs.of(MONDAY, BRIDGE, Dates.AS_WRITTEN)))
                .contains("will vote today", "landing tomorrow", "on Friday")
                .doesNotContain("April", "March", "Monday");
    }

    @Test
    void fullTellsEveryDayWithItsDate() {
        assertThat(Briefs.text(Briefs.of(MONDAY, BRIDGE, Dates.FULL)))
                .contains("on Monday, April 3, on the new bridge", "on Tuesday, April 4.", "on Friday, March 31.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fair in Brackwater will be held on Saturday week, the council said.",
                "The council meets every Tuesday in the old chapel of Brackwater.",
                "The ferries of Brackwater do not run on Sundays.",
                "The bridge of Brackwater fell on Black Friday, the mayor said.",
                "The price of bread in Brackwater doubled between Friday and yesterday."
            })
    void whatIsNotOneDayByItselfStaysAsWritten(String told) {
        assertThat(byDistance(told)).isEqualTo(told);
    }

    @Test
    void theOwnerOfSomethingIsTheDayItself() {
        assertThat(byDistance("Today's meeting of the council of Brackwater was long, the mayor said."))
                .startsWith("Monday's meeting");
    }

    @Test
    void whatIsPrintedForADayIsOnTheReceipt() {
        Brief brief = Briefs.of(MONDAY, BRIDGE, Dates.BY_DISTANCE);
        assertThat(brief.sentences().get(1).receipt().edits())
                .filteredOn(edit -> edit instanceof Edit.Replaced replaced && replaced.reason() == Reason.DATE)
                .singleElement()
                .satisfies(edit -> assertThat(edit.words()).contains("Tuesday, April 4"));
    }

    private static String byDistance(String text) {
        return Briefs.text(Briefs.of(MONDAY, text, Dates.BY_DISTANCE));
    }
}
