package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    private static final String BRIDGE = """
            The old bridge of Brackwater was closed on Monday after a storm tore a hole into its eastern arch.
            Engineers will need six weeks to mend the arch, the council said.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brackwater bridge closes after storm",
                "Storm Tears Hole Into Old Bridge And Leaves Two Villages Without A Road To The Coast",
                "Storm closes old bridge of Brackwater."
            })
    void theOutletsOwnHeadlineInTheFirstLineIsNotPrinted(String title) {
        Brief brief = Briefs.of(title + "\n\n" + BRIDGE);
        assertThat(Briefs.text(brief))
                .startsWith("The old bridge of Brackwater was closed")
                .doesNotContain(title);
    }

    @Test
    void whatStandsAboveTheNameOfASectionIsNotPrinted() {
        assertThat(Briefs.text(Briefs.of("Brackwater mourned its bridge.\n\nLETTERS.\n\n" + BRIDGE)))
                .startsWith("The old bridge of Brackwater was closed");
    }

    @Test
    void aCrossheadWithCapitalsOnItsWordsIsNotPrintedWhateverItEndsWith() {
        assertThat(Briefs.text(Briefs.of(BRIDGE + "\nThe Mayor Describes Her Longest Night.\n\n"
                        + "The ferries will carry the people of Lowmere all summer.\n")))
                .doesNotContain("Longest Night");
    }

    @Test
    void aRunningTallyIsNotPrinted() {
        assertThat(Briefs.text(Briefs.of(BRIDGE + """

                Attempt saved. Ines Orr (Velm) shoots from the left side of the box and it is saved.

                Substitution, Velm. Anna Toll replaces Ines Orr.

                Attempt missed. Mara Lind (Karsk) heads it wide of the post.

                Foul by Ines Orr (Velm).

                Attempt blocked. Mara Lind (Karsk) shoots from the right and it is blocked.

                Corner, Karsk. Conceded by Anna Toll.
                """)))
                .contains("Engineers")
                .doesNotContain("shoots", "replaces", "Attempt");
    }

    @Test
    void whatAnUnnamedIOrWeTellsIsNotPrintedBesideAReport() {
        assertThat(Briefs.text(Briefs.of(BRIDGE + "I saw the arch fall into the river before us.\n"
                        + "The ferries will carry the people of Lowmere all summer.\n")))
                .contains("ferries")
                .doesNotContain("I saw");
    }

    @Test
    void theTurnsOfATranscriptAreNotPrinted() {
        String printed = Briefs.text(Briefs.of("""
                ANNA TOLL: The bridge is safe, and I cross it every morning with my children.

                MARTIN ORR: The bridge has a hole in it, and everybody in the town can see it.

                ANNA TOLL: That is a lie, and you know that it is a lie.

                The council of Brackwater voted on Monday to close the bridge for six weeks.
                """));
        assertThat(printed).startsWith("The council of Brackwater voted").doesNotContain("TOLL", "ORR", "lie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo: The bridge of Brackwater is seen from the harbour on Monday.",
                "Sign up for our newsletter and never miss a story about the bridge.",
                "Read more: The storm of the century has left its mark on Brackwater.",
                "All rights reserved by the Brackwater Courier and its owners.",
                "Image caption The bridge was built by hand.",
                "Ines Orr contributed to this report.",
                "The shipyard of Brackwater has been contacted for comment.",
                "The Courier reached out to the mayor for comment but did not hear back.",
                "Brackwater Tonight airs on Channel 5 weekdays at seven.",
                "JUST WATCHED Some people of Brackwater wait for the storm Replay More Videos ...",
                "Click here to see where the storm has closed roads."
            })
    void captionsAndWhatOutletsSayOfThemselvesAreNotPrinted(String line) {
        Brief brief =
                Briefs.of(BRIDGE + "\n" + line + "\n\nThe ferries will carry the people of Lowmere all summer.\n");
        assertThat(Briefs.text(brief))
                .contains("was closed", "The ferries will carry")
                .doesNotContain(line);
        assertThat(brief.omissions())
                .anyMatch(omission -> omission.reason() == Reason.NOT_PROSE
                        && omission.source().of(brief.report().text()).startsWith(line.substring(0, 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ines Tollard, Martin Orr, Peter Lund and Anna Vesk were elected to the council of Brackwater on Sunday.",
                "Mayor Ines Tollard of Brackwater met President Karel Vesk of Ostania and Prime Minister Anna Lund in Velmora."
            })
    void aLeadWithManyNamesIsNotTakenForAHeadline(String lead) {
        Brief brief = Briefs.of(lead + """


                They agreed on a treaty about the waters of the river Sel, the council said.
                The treaty will be signed in the spring by all towns on the river.
                """);
        assertThat(Briefs.text(brief)).startsWith(lead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peter Lund was elected mayor of Brackwater on Sunday.",
                "Brackwater has a new mayor.",
                "The council of Brackwater has closed the bridge."
            })
    void aShortLeadInAParagraphOfItsOwnIsNotTakenForAHeadline(String lead) {
        String printed = Briefs.text(Briefs.of(lead + """


                Lund, who won 61% of the votes, closed the bridge of Brackwater in his first hour as mayor.
                The council voted for a new bridge in the spring.
                """));
        assertThat(printed).startsWith(lead);
    }

    @Test
    void theNumbersOfAListThatIsNoneAnyMoreAreNotPrinted() {
        assertThat(Briefs.text(Briefs.of("""
                        Brackwater held its vote on Monday, and four people won seats on the council.

                        1. Anna Orr will sit on the council of Brackwater for four years.

                        2. Marten Dace will leave the council of Brackwater on Friday.
                        """)))
                .contains("Anna Orr will sit", "Marten Dace will leave")
                .doesNotContain("1.", "2.");
    }

    @Test
    void theTagBehindAQuestionIsNotPrintedAlone() {
        assertThat(Briefs.text(Briefs.of("""
                        The council of Brackwater met for six hours on Monday to talk about the bridge.

                        “Is it safe?” Dace pressed. The engineers of the council would not say.
                        """))).doesNotContain("Dace pressed.");
    }

    @Test
    void labelsWithAColonAreCaptions() {
        Brief brief = Briefs.of("""
                The old bridge of Brackwater was closed on Monday after a storm tore a hole into it.

                Out of use: The bridge has a hole in its eastern arch this week.

                The council will mend the bridge in the summer, the mayor said on Tuesday.

                No passengers: The ferryman of Brackwater has no work this week.

                The bridge was built in 1911 and has been mended twice since then.

                Old friends: The mayor and the ferryman meet at the quay this week.

                The work will cost two million crowns, half of which the state will pay.

                Ferries will cross the river every hour until the bridge is open again.

                The ferryman has asked for a second boat, which the council has promised him.
                """);
        assertThat(Briefs.text(brief)).doesNotContain("this week").contains("closed on Monday");
    }

    @Test
    void whatIsLeftOfATornSentenceIsNotPrinted() {
        assertThat(Briefs.text(Briefs.of("""
                        The old bridge of Brackwater was closed on Monday after a storm tore a hole into it.

                        is out of use until the spring, the council of the town said on Tuesday.

                        The council will mend the bridge in the summer.
                        """))).doesNotContain("ut of use");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor of Brackwater (left) crosses the bridge with her children in the spring.",
                "Pictured: the old bridge of Brackwater is seen from the harbour in the spring.",
                "The old bridge of Brackwater is seen from the harbour. (Photo: Courier Wire)"
            })
    void captionsAreNotPrinted(String caption) {
        Brief brief =
                Briefs.of("The old bridge of Brackwater was closed on Monday after a storm tore a hole into it.\n\n"
                        + caption + "\n\nThe council will mend the bridge in the summer.\n");
        assertThat(Briefs.text(brief)).doesNotContain("crosses", "is seen").contains("closed on Monday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vale Net is offering customers free telephone calls if they sign up to broadband in December.",
                "Laura Ashford is parting company with its chief executive Ainum Ohd-Saai."
            })
    void aLeadIsPrintedWhateverItsTreeOrItsWords(String lead) {
        String rest = "The offer was made public in Brackwater on Monday. It is meant for new customers alone.";
        assertThat(Briefs.text(Briefs.of(lead + "\n\n" + rest + "\n"))).startsWith(lead);
    }

    @Test
    void aDatelineThatStandsAgainBelowATeaserIsNotPrinted() {
        Brief brief = Briefs.of("""
                BRACKWATER, Ostania (AP) - The council of Brackwater has closed the stone bridge over the harbour until the ...

                BRACKWATER, Ostania (AP) - The council of Brackwater has closed the stone bridge over the harbour until the spring.

                The ferries will carry the people of Lowmere all summer.
                """);
        assertThat(Briefs.text(brief)).startsWith("The council of Brackwater").doesNotContain("(AP)");
    }

    @Test
    void aLeadThatTakesUpItsTitleStillOpensTheBrief() {
        assertThat(Briefs.text(Briefs.of("Three Polls See Mara Lind Ahead In Race.\n\n"
                        + "Though she has never held an office, Mara Lind leads the race for mayor, three polls showed on Monday.\n\n"
                        + BRIDGE)))
                .startsWith("Though she has never held an office, Mara Lind leads");
    }
}
