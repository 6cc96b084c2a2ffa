package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Samples;
import org.copydesk.reading.Reading;
import org.copydesk.reading.reader.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More than 400 people were brought to safety from the island of Karsk after the only ferry ran aground near "
                        + "the lighthouse on Sunday night, the coastguard said.",
                "A court in Velmora sentenced the former director of the state bank, Karel Vesk, to nine years in prison on "
                        + "Monday for stealing gold worth $40m.",
                "Thieves broke into the museum of Brackwater on Sunday night and took paintings, coins and a silver crown "
                        + "worth about $3m, the police said.",
                "Doctors in Ostania have for the first time grown a working kidney from the cells of a patient and put it "
                        + "into her body, according to a study published on Monday.",
                "The bank raised its main rate to 4% on Monday and warned that prices would go on rising for at least two "
                        + "years.",
                "The old bridge of Brackwater was closed on Monday after a storm tore a hole into its eastern arch, the "
                        + "council said."
            })
    void aHeadlineHasFiveToTwelveWordsAndEndsOnOneThatCanEndIt(String lead) {
        String headline = headline(lead);
        assertThat(headline.split("\\s+")).hasSizeBetween(5, Headlines.MOST_WORDS);
        assertThat(headline)
                .doesNotMatch(
                        "(?i).*\\b(?:and|or|but|worth|of|to|for|from|with|the|a|an|that|which|after|by|in|on|at)$")
                .doesNotMatch(".*[.,;:]$")
                .doesNotContain("  ", " ,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old bridge of Brackwater was closed on Monday after a storm, the council said. | Council: | bridge",
                "The dam will hold until the spring, according to a study by two engineers from Velm. | Study | dam",
                "Thieves took a silver crown from the museum of Brackwater, the police said on Monday. | Police: | crown"
            })
    void whoSaysSoStandsInFront(String lead, String source, String claim) {
        assertThat(headline(lead)).startsWith(source).contains(": ").containsIgnoringCase(claim);
    }

    @Test
    void whatIsNotSoIsNeverHeadedAsIfItWere() {
        assertThat(headline("The government of Ostania will not sell its share of the railway before the election, "
                        + "the finance minister said on Monday."))
                .containsPattern("(?: not|won't) sell");
    }

    @Test
    void theOutletsOwnTitleIsNotCopied() {
        Brief brief = Briefs.of("""
                ---
                title: Nothing left of the old crossing
                ---
                The old bridge of Brackwater was closed on Monday after a storm tore a hole into its eastern arch.
                Engineers will need six weeks to mend the arch, the council said.
                """);
        assertThat(brief.headline().text()).contains("ridge of Brackwater").doesNotContain("Nothing", "crossing");
    }

    @Test
    void whatTheReporterTellsHasNoSpeakerInFront() {
        assertThat(headline("A storm tore the roof off the harbour office of Brackwater on Sunday night."))
                .startsWith("Storm tears roof off")
                .doesNotContain(":");
    }

    @Test
    void whatHappenedMonthsAgoDoesNotHeadTheNews() {
        assertThat(headline("The fate of the shipyard of Brackwater will be decided on Thursday, its owners said.\n"
                        + "The shipyard of Brackwater dismissed 200 welders last year after a strike."))
                .containsIgnoringCase("fate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry to Karsk will be sold in the spring unless the council of Velmora pays its debts. | unless",
                "The mayor of Brackwater will call on President Karel Vesk to open the border in May. | on President Karel Vesk",
                "Three ferries owned by a firm in Velmora have been sold to the council of Karsk. | sold to council",
                "The council of Brackwater spent two years building a new harbour for the ferry to Karsk. | building new harbour",
                "The owner of the yard described the strike of its welders on Monday as one of the worst in fifty years. | as one of worst",
                "The mayor of Brackwater said that the war minister had lied when he took the country to war in May. | to war",
                "Three founders of the harbour company of Velmora have been ruled out of the race for its chair. | ruled out of",
                "Prices of fish in Ostania fell on Monday for the first time in three years. | in three years",
                "The tram that killed seven people in Velmora was going too fast when it left the rails in May. | too fast",
                "The council of Velmora is preparing for the possibility that anger may spill into its streets. | that anger may"
            })
    void halfOfWhatBelongsTogetherIsNotLeftOut(String lead, String kept) {
        assertThat(headline(lead)).contains(kept).doesNotContain("owned sold");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine ferries will be sold in an effort to save money, the harbour office has announced. | "
                        + "Harbour office: Nine ferries to be sold to save money",
                "Long-serving harbour master Edda Orr has pleaded with the council to reject any offers from Velmora. | "
                        + "Edda Orr pleads with council to reject any offers from Velmora",
                "Mayor Edda Orr promised her deputy that she would stand down, a new book about the council claims. | "
                        + "New book: Mayor Edda Orr promised her deputy she would stand down",
                "Edda Orr, who lives on the northern bank of Brackwater, has won the harbour race. | Edda Orr wins harbour race",
                "The harbour company of Velmora is to pay a fine to the council. | Harbour company of Velmora to pay fine to council"
            })
    void whatNoHeadlineNeedsGoesFirst(String lead, String headline) {
        assertThat(headline(lead)).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karsk face a home tie against the holders Velmora in the second round if they win their replay on Monday. | if",
                "The road to Karsk will not be made any safer by the new bridge. | by new bridge",
                "The children of the 1970s will remember the wooden boats that their fathers built. | 1970s",
                "Four times more boats with two masts will be built in Karsk next year than in Velmora. | with two masts",
                "The daughter of the harbour master Edda Orr has been arrested after a fire in Karsk. | Daughter of",
                "Some of the companies that built the harbour of Velmora have asked for their money. | Some of the companies"
            })
    void whatLimitsAClaimStays(String lead, String kept) {
        assertThat(headline(lead)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The police are investigating a fire at the harbour of Velmora. | Police investigating fire at harbour of Velmora",
                "The judges have ruled against the harbour company of Velmora. | Judges rule against harbour company of Velmora",
                "The number of ferries to Karsk rose by one-and-a-half per cent in May. | "
                        + "Number of ferries to Karsk rises by one-and-a-half per cent",
                "Ministers of six countries met in The Hague on Monday to talk about fish. | "
                        + "Ministers of six countries meet in The Hague to talk about fish"
            })
    void auxiliariesGoAndVerbsAgree(String lead, String headline) {
        assertThat(headline(lead)).isEqualTo(headline);
    }

    @Test
    void whatOthersReportIsNotHeadedAsAFact() {
        assertThat(
                        headline(
                                "The chief engineer Edda Orr has gone missing in Velmora, according to Vostravian news reports."))
                .containsIgnoringCase("reports");
    }

    @Test
    void whatHappensAtTheSameTimeIsToldInTheSameTense() {
        assertThat(headline("A family of four from Velm drowned when a ferry sank off Karsk."))
                .isEqualTo("Family of four from Velm drowns when ferry sinks off Karsk");
    }

    @Test
    void whatANameDescribesIsNotPutBesideAnother() {
        assertThat(headline(
                        "A close associate of the former harbour boss Edda Orr told the court of Velmora that the charges "
                                + "against him were false."))
                .doesNotContain("associate Edda");
    }

    @Test
    void aRelativeClauseKeepsItsVerb() {
        assertThat(
                        headline(
                                "Edda Orr, the cartographer whose hand-drawn maps of the valleys that were flooded for the great dams "
                                        + "of Ostania became a record of a lost country, died on Saturday at her home in Karsk."))
                .doesNotContain("valleys, dies");
    }

    @Test
    void whoIsToldSomethingDoesNotHeadTheClaim() {
        assertThat(headline("The harbour master of Karsk has warned captain Edda Orr she may have to leave the ship."))
                .doesNotContain(": ");
    }

    @Test
    void aHeadlineThatCameBackIsReplacedByAnotherOfTheSameSentence() {
        try (Reader reader = Reader.open()) {
            Reading reading =
                    reader.read(Samples.report("The old bridge of Brackwater was closed on Monday after a storm "
                            + "tore a hole into its eastern arch, the council said.\nIt was built in 1911.\n"));
            String first = head(reader, reading, Corrections.NONE);
            String second = head(reader, reading, Corrections.NONE.without(first, 0));
            assertThat(second).isNotEqualTo(first).contains("ridge of Brackwater");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The farmers of Velm failed to hold on to the old mill in 1974 after the council sold it to a brewer. | failed to",
                "Singer Edda Orr has become the first artist to have three songs in the list of Ostania in the same week. | in list",
                "The council of Velm may raise the fee for the harbour by as much as 30% next spring, the mayor said. | as much as 30%",
                "Two councillors were caught in a factory for forged votes in Velm, a court has heard. | ourt ",
                "The Centre for Maps has lost the oldest of its globes to a thief in Karsk on Monday. | for Maps",
                "Mud thrown at the statue of Mayor Karel Vesk has led to a quarrel about the past all over Ostania. | thrown",
                "Captain Edda Orr, sailed into the harbour of Karsk on Monday with two whales behind her ship. | Orr sails"
            })
    void whatTheClaimNeedsStays(String lead, String needed) {
        assertThat(headline(lead)).contains(needed);
    }

    @Test
    void aVerbThatSharesAnObjectKeepsIt() {
        assertThat(headline(
                        "Hundreds of fishermen met in the square of Karsk on Monday to mourn and to honour the sailors of the "
                                + "ferry who drowned in the storm of last week off the lighthouse."))
                .doesNotMatch(".*mourn$");
    }

    @Test
    void whatTheReportTreatsAsManyIsMany() {
        assertThat(Briefs.of(
                                "Velm Rovers took the cup of Ostania on Monday after two hours of play in the rain.\n"
                                        + "Velm Rovers have never won it before. Velm Rovers were the last club of the list in May.\n")
                        .headline()
                        .text())
                .startsWith("Velm Rovers take ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Raiders struck at the customs house in the old town of Karsk late on Thursday night, killing at least two people "
                        + "and wounding at least ninety, harbour officials said. | : Raiders strike",
                "The head of the council said it was unlikely to keep its good relations with the town of Velm. | said it was",
                "Eight keepers of the lighthouse wrote a letter to the council of Karsk on Monday. | keepers of lighthouse write",
                "The council of Velm cracked down on the owners of loud dogs in all parks of the town on Monday. | down on owners"
            })
    void whatIsPrintedReadsAsItWasMeant(String lead, String words) {
        assertThat(headline(lead)).contains(words);
    }

    @Test
    void whatIsOnlyReportedlySaidIsNotHeadedAsSaid() {
        assertThat(headline("Divers reportedly claim that the wreck off Karsk holds the lost silver of Velm."))
                .containsIgnoringCase("reportedly");
    }

    @Test
    void aMillionIsNotMillions() {
        assertThat(headline("Over a million people have signed a petition against the new bridge of Karsk on Monday."))
                .startsWith("Over a million people");
    }

    @Test
    void soMuchABarrelKeepsItsArticle() {
        assertThat(headline("The price of oil from Ostania has fallen below the $47 a barrel mark on Monday."))
                .contains("$47 a barrel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council of Velm temporarily closed the old bridge to all lorries of more than seven tonnes on Monday after a crack "
                        + "was found in its third pier. | temporarily closes",
                "The council of Karsk is being sued over the flood of last winter by the owners of forty houses. | being sued",
                "There is a fragile peace between the fishermen of Velm and the owners of the ferries of Karsk. | a fragile peace",
                "Columnist George Will reignited his feud with mayor Edda Orr on Monday over the bridge of Karsk. | Will reignited",
                "Mayor Edda Orr declared the flood was a threat to the valley of Karsk, her strongest words so far. | declared flood was"
            })
    void whatLimitsOrCarriesAClaimStaysAsItIs(String lead, String words) {
        assertThat(headline(lead)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Orin Vale and House Speaker Ena Tarn pledged to work together despite their differences. | Tarn pledge to",
                "Comedian Sara Vale was booed and shouted down by supporters of the mayor on Monday. | booed and shouted down"
            })
    void joinedSubjectsAndPassivesAgree(String lead, String words) {
        assertThat(headline(lead)).contains(words);
    }

    @Test
    void ofTheDeadNothingIsToldInThePresent() {
        assertThat(headline("Edda Marchetti led the campaign against the dam in the valley of the river Sel.\n"
                        + "Edda Marchetti died at her home in Karsk on Monday, her family said."))
                .doesNotContain("leads");
    }

    @Test
    void nobodyIsInSearchOfNothing() {
        assertThat(
                        headline(
                                "Sailors from Velm have left the harbour of Karsk in search of the ferry that was lost on Monday night."))
                .doesNotMatch(".*in search")
                .startsWith("Sailors from Velm leave harbour");
    }

    @Test
    void marksOfTwoKindsAroundAQuotationArePairedOnce() {
        assertThat(headline(
                        "The report accuses the council of “closing the only bridge in the valley\" without a vote."))
                .doesNotContain("vote\"", "vote”");
    }

    @Test
    void aSourceIsNobodysFamily() {
        assertThat(headline(
                        "The keeper of the lighthouse of Karsk drowned in the storm of Monday night, her family said."))
                .doesNotContainIgnoringCase("her family:");
    }

    private static String head(Reader reader, Reading reading, Corrections corrections) {
        return new Editor(reader)
                .edit(reading, new Length.Share(1), HouseStyle.USUAL, corrections)
                .orElseThrow()
                .headline()
                .text();
    }

    private static String headline(String lead) {
        return Briefs.of(lead + "\n").headline().text();
    }
}
