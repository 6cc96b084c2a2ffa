package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    private static final String BRIDGE = """
            The old bridge of Brackwater was closed on Monday after a storm tore a hole into its eastern arch.

            Engineers will need six weeks to mend the arch, the council said.

            The ferries will carry the people of Lowmere all summer, and the harbour master has hired two more boats.

            Shopkeepers on the northern bank fear for their trade in the weeks before the regatta.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Divers from the harbour have searched the river bed below the fallen stones of the arch since Monday night",
                "Reuters Divers searched the river bed below the arch on Monday night.",
                "Getty - Contributor The arch has stood for three hundred years.",
                "The arch is gone and so is my way to work pic.twitter.com/Vq81x — Edda Orr (@eddaorr) May 2, 2023",
                "Grey bars show the number of carts that crossed the bridge in each month.",
                "Mara Lind contributed to this story.",
                "Mara Lind reported from Brackwater.",
                "The northern bank of the river is seen from the tower of the town hall on Monday.",
                "Divers search the river bed below the arch on Monday, May 2, 2023. AP Photo/Mara Lind",
                "The Brackwater Courier first reported the closure on Sunday.",
                "MUST WATCH: divers find an old anchor under the bridge.",
                "Do you have a story for our newsroom?"
            })
    void captionsCreditsAndEmbedsAreNotPrinted(String line) {
        String printed = Briefs.text(Briefs.of(BRIDGE + "\n" + line + "\n"));
        assertThat(printed).contains("Engineers").doesNotContain(line.substring(line.length() / 2));
    }

    @Test
    void whatAPictureShowsIsNotPrintedOnAPageThatWasToldInThePast() {
        String scene = "A diver stands on the fallen stones of the arch below the northern bank.";
        String told = BRIDGE.replace("will carry", "carried").replace("fear", "feared");
        assertThat(Briefs.text(Briefs.of(told + "\nScroll down for video.\n\n" + scene + "\n")))
                .contains("Engineers")
                .doesNotContain("diver");
        assertThat(Briefs.text(Briefs.of(told + "\n" + scene + "\n")))
                .as("where there are no pictures it may be news")
                .contains("diver");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Lind is a writer and journalist in Karsk. Her new book on bridges is out in May.",
                "Anna Toll is senior editor of the Brackwater Courier."
            })
    void aNoteAboutTheAuthorIsNotPrinted(String note) {
        assertThat(Briefs.text(Briefs.of(BRIDGE + "\n" + note + "\n")))
                .contains("Engineers")
                .doesNotContain(note.substring(0, 9));
    }

    @Test
    void whatSeveralPeopleSignIsNotPrintedAsTheOutletsOwn() {
        String signed = """
                The old bridge of Brackwater fell on Monday, and three of those who saw it tell how.

                I stood on the northern bank when the arch fell. It is my bridge as much as theirs.

                Twitter: Edda Orr

                We have warned the council for years. Our letters are all in its cellar.

                Blog: Mara Lind

                I heard nothing at all, for I was out at sea with my brother.

                Twitter: Anna Toll

                """;
        assertThat(Briefs.text(Briefs.of(signed + BRIDGE)))
                .contains("Engineers")
                .doesNotContain("my bridge", "our letters", "at sea");
    }

    @Test
    void anEditorWhoIsInTheNewsIsNoAuthor() {
        assertThat(Briefs.text(Briefs.of("Anna Toll is the new editor of the Brackwater Courier.\n\n"
                        + BRIDGE.replace("the council said", "Toll wrote in her first column"))))
                .startsWith("Anna Toll is");
    }

    @Test
    void aReportWhoseLinesAllLackAnEndMarkIsStillRead() {
        assertThat(Briefs.of(BRIDGE.replace(".\n", "\n")).paragraphs()).isNotEmpty();
    }

    @Test
    void aPullQuoteThatTheReportTellsInFullIsPrintedOnce() {
        String printed =
                Briefs.text(Briefs.of("The ferries will carry the people of Lowmere all summer.\n\n" + BRIDGE));
        assertThat(printed).startsWith("The old bridge").containsOnlyOnce("people of Lowmere");
    }

    @Test
    void aStandfirstThatNamesItsSubjectByTheSurnameGivesWayToTheLead() {
        String printed = Briefs.text(Briefs.of("""
                Toll walked to the finish after her mast broke two miles out.

                Anna Toll of Karsk won the regatta of Brackwater on Sunday though her mast broke in the last hour.

                She had led the fleet from the start, her coach said.

                Two boats sank in the gale and their crews were saved by the harbour master.

                The town will hold the next regatta in June.
                """));
        assertThat(printed).startsWith("Anna Toll of Karsk won").doesNotContain("walked to the finish");
    }

    @Test
    void readersLettersAreNotTheOutletsReport() {
        assertThat(Samples.DESK.brief(Samples.report("""
                The bridge should never have been closed, and the council knows it.

                Anna Toll.

                Close it for good and build a new one, for the town has the money.

                Martin Orr.

                My children now need an hour to reach their school, and nobody asked us.

                Mara Lind.
                """), new Length.Share(1))).isEmpty();
    }

    @Test
    void aBoxInWhichSomebodyElseSpeaksIsLeftOut() {
        assertThat(Briefs.text(Briefs.of(BRIDGE + """

                Analysis: Edda Orr

                It is hard to see how the council will pay for all of it.
                """))).contains("regatta").doesNotContain("hard to see");
    }

    @Test
    void namesInAListOfPeopleAreNoSignatures() {
        assertThat(Briefs.of(BRIDGE + """

                Anna Toll.

                She kept the ferry for thirty years.

                Martin Orr.

                He taught three generations to swim.

                Mara Lind.

                She had come to paint the arch.
                """).paragraphs()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPA Administrator Anna Toll said the river below the bridge was clean.",
                "Bars show little of the trade that they had last summer, their owners say.",
                "Reuters news agency first told of the hole in the arch on Monday morning."
            })
    void whatOnlyLooksLikeACreditOrALegendIsPrinted(String line) {
        assertThat(Briefs.text(Briefs.of(BRIDGE + "\n" + line + "\n"))).contains(line.substring(line.length() / 2));
    }
}
