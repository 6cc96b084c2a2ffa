package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.brief.HouseStyle.Dates;
import org.copydesk.brief.HouseStyle.HeadlineCase;
import org.copydesk.brief.HouseStyle.Layout;
import org.junit.jupiter.api.Test;

class HouseStyleTest {

    private static final String SALE = """
            The council of Harrowby voted on Monday to sell the town hall to a brewer from Velm.
            Martin Oakes criticised the sale of the hall in a speech to the council on Monday evening.
            He wants the hall to become a library for the children of the eastern quarter.

            Trains to the coast were running two hours late on Monday evening after a landslide near Oake.
            The railway has asked its passengers to take the bus until the end of the week.
            """;

    @Test
    void bulletsAreAPointAStatementAndHeStaysWithHisName() {
        Brief brief = Briefs.of(SALE, style(Layout.BULLETS));
        assertThat(brief.layout()).isEqualTo(Layout.BULLETS);
        assertThat(brief.paragraphs()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(brief.paragraphs().getFirst().sentences()).hasSize(1);
        assertThat(brief.paragraphs())
                .noneMatch(point -> point.sentences().getFirst().text().startsWith("He "));
    }

    @Test
    void proseHasFewerParagraphsThanBulletsHavePoints() {
        assertThat(Briefs.of(SALE, style(Layout.PROSE)).paragraphs())
                .hasSizeLessThan(
                        Briefs.of(SALE, style(Layout.BULLETS)).paragraphs().size());
    }

    @Test
    void aLineIsOneSentence() {
        Brief brief = Briefs.of(SALE, style(Layout.LINE));
        assertThat(brief.layout()).isEqualTo(Layout.LINE);
        assertThat(brief.sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.text())
                        .startsWith("The council of Harrowby voted")
                        .endsWith("."));
    }

    @Test
    void inTitleCaseAllWordsButTheSmallOnesHaveACapital() {
        assertThat(headline(
                        "Thieves took a silver crown from the museum of Brackwater on Sunday night.",
                        HeadlineCase.TITLE))
                .contains("Thieves Take Silver Crown")
                .contains(" of Brackwater");
    }

    @Test
    void inSentenceCaseOnlyTheFirstWordAndNamesHaveACapital() {
        assertThat(headline(
                        "Thieves took a silver crown from the museum of Brackwater on Sunday night.",
                        HeadlineCase.SENTENCE))
                .contains("Thieves take silver crown")
                .contains("Brackwater");
    }

    @Test
    void titleCaseLeavesQuotedWordsAsTheyWereSaid() {
        assertThat(headline(
                        "The mayor of Brackwater called the new bridge \"a gift to the poor of the town\" in a speech on Monday.",
                        HeadlineCase.TITLE))
                .contains("Calls New Bridge", "\"a gift to the poor of the town\"");
    }

    private static HouseStyle style(Layout layout) {
        return new HouseStyle(layout, Dates.BY_DISTANCE, HeadlineCase.SENTENCE);
    }

    private static String headline(String lead, HeadlineCase headlineCase) {
        return Briefs.of(lead + "\n", new HouseStyle(Layout.PROSE, Dates.BY_DISTANCE, headlineCase))
                .headline()
                .text();
    }
}
