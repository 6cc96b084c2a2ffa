package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {
    private static final String LEAD = "The bridge at Velmora was closed on Monday after a barge struck it.";
    private static final String SECOND = "Nobody was hurt, the harbour master said.";
    private static final String THIRD = "Ferries will run every 20 minutes until the repairs are done.";

    @Test
    void everyLineIsAParagraphWhereLinesAreParagraphs() {
        assertThat(shape(LEAD + "\n" + SECOND + "\n" + THIRD)).containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void blankLinesBetweenParagraphsChangeNothing() {
        assertThat(shape(LEAD + "\n\n" + SECOND + "\n \n\n" + THIRD + "\n\n")).containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void wrappedLinesOfAParagraphBelongTogether() {
        var first = """
                The bridge at Velmora was closed on Monday after a barge struck one of
                its piers, and the harbour master, Ilse Brandt, said that it would stay
                closed for at least a week.""";
        var second = """
                Ferries will run every 20 minutes until the repairs are done. Tickets
                for the train will be taken on board, the county said in a statement.""";
        assertThat(shape(first + "\n\n" + second)).containsExactly(first, second);
    }

    @Test
    void wrappedParagraphsMayBeToldApartByIndentationOrShortLastLines() {
        var first = """
                The bridge at Velmora was closed on Monday after a barge struck one of
                its piers, and the harbour master said it would stay closed.""";
        var second = """
                Ferries will run every 20 minutes until the repairs are done. Tickets
                for the train will be taken on board, the county said in a
                statement.""";
        var third = """
                The owner of the barge, a company from Karsk, declined to comment when
                it was reached by telephone on Tuesday morning.""";
        assertThat(shape(first + "\n   " + second + "\n" + third)).containsExactly(first, second, third);
    }

    @Test
    void crossheadsInWrappedTextNeedNoBlankLine() {
        var below = """
                Ferries will run every 20 minutes until the repairs are done. Tickets
                for the train will be taken on board, the county said in a statement.""";
        assertThat(shape(below + "\n\nTrains and ferries\n" + below))
                .containsExactly(below, "# Trains and ferries", below);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferries to run all night",
                "FERRIES",
                "‘We will not leave’",
                "What happens next?",
                "By night and by day",
                "A 2-1 vote",
                "Analysis: a long winter",
                "Photographs found"
            })
    void shortLinesWithoutAnEndMarkAboveProseAreCrossheads(String line) {
        assertThat(shape(LEAD + "\n" + line + "\n" + SECOND)).containsExactly(LEAD, "# " + line, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* * *",
                "---",
                "By Jane Doe",
                "By Jane Doe, Harbour Correspondent",
                "BY JANE DOE",
                "VELMORA, Ostania",
                "VELMORA, Ostania (CWS) —",
                "3 April 2023",
                "Monday, April 3, 2023",
                "Published: 10:20",
                "Read more: how the bridge was built",
                "Advertisement",
                "Photo: J. Doe/CWS",
                "- Trains are not affected",
                "1. Trains",
                "They left.",
                "The mayor said:",
                "and nobody else",
                "“We heard a bang,”",
                "Did they?",
                "The harbour master and the three members of the bridge committee who were in town on Monday said nothing"
            })
    void otherShortLinesAreNone(String line) {
        assertThat(shape(LEAD + "\n" + line + "\n" + SECOND)).containsExactly(LEAD, line, SECOND);
    }

    @Test
    void aShortLineWithNothingBelowItIsNoCrosshead() {
        assertThat(shape(LEAD + "\n" + SECOND + "\nMore to follow")).containsExactly(LEAD, SECOND, "More to follow");
    }

    @Test
    void manyShortLinesInARowAreAList() {
        assertThat(shape(LEAD + "\nThe list\nVelmora\nKarsk\n" + SECOND))
                .containsExactly(LEAD, "The list", "Velmora", "Karsk", SECOND);
    }

    @Test
    void theFirstCrossheadAtTheTopIsTheTitleWhereNoOtherIsGiven() {
        assertThat(accepted("Barge strikes bridge at Velmora\n\n" + LEAD)
                        .report()
                        .title())
                .contains("Barge strikes bridge at Velmora");
        assertThat(accepted(LEAD + "\nFerries\n" + SECOND).report().title()).isEmpty();
        assertThat(accepted("---\ntitle: Bridge shut\n---\nBarge strikes bridge\n\n" + LEAD)
                        .report()
                        .title())
                .contains("Bridge shut");
    }

    @Test
    void sectionsHoldWhatStandsUnderTheirCrosshead() {
        var report = accepted(LEAD + "\nFerries\n" + SECOND + "\n" + THIRD).report();
        assertThat(report.sections()).hasSize(2);
        assertThat(report.sections().get(0).crosshead()).isEmpty();
        assertThat(report.sections().get(1).paragraphs()).hasSize(2);
    }

    @Test
    void typographyAndWhiteSpaceStayAsTheyAre() {
        var text =
                "\uFEFF\u00A0“We were\u00A0lucky,” she said…\u200B \r\n\r\n\t«Très» lucky\u00AD, said the co\u00ADoper\u00ADative.\u2028";
        var report = accepted(text).report();
        assertThat(report.text()).isEqualTo(text);
        assertThat(shape(text))
                .containsExactly(
                        "“We were\u00A0lucky,” she said…", "«Très» lucky\u00AD, said the co\u00ADoper\u00ADative.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085"})
    void everyKindOfLineEndEndsALine(String end) {
        assertThat(shape(LEAD + end + "Ferries" + end + SECOND)).containsExactly(LEAD, "# Ferries", SECOND);
    }

    @Test
    void frontMatterTellsWhatIsKnownOfTheReport() {
        var head = """
                ---
                title: "Bridge: closed"
                # a remark
                outlet: Courier Wire Service
                url: https://example.org/bridge?id=1

                byline: Jane Doe
                published: Mon, 3 Apr 2023 23:30:00 -0500
                ---
                """;
        var intake = accepted(head + LEAD);
        assertThat(intake.bodyOffset()).isEqualTo(head.length());
        assertThat(intake.report().text()).isEqualTo(LEAD);
        assertThat(intake.report().title()).contains("Bridge: closed");
        assertThat(intake.report().outlet()).contains("Courier Wire Service");
        assertThat(intake.report().url()).contains("https://example.org/bridge?id=1");
        assertThat(intake.report().byline()).contains("Jane Doe");
        assertThat(intake.report().published()).contains(LocalDate.of(2023, 4, 3));
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() {
        var text = "---\n\n" + LEAD + "\n---\n" + SECOND;
        assertThat(shape("---\n" + LEAD + "\n" + SECOND)).containsExactly("---", LEAD, SECOND);
        assertThat(accepted("--- " + text).report().text()).startsWith("--- ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "editor: Jane Doe | 2 | has the key 'editor', which is none of title, outlet, url, byline, published",
                "title: A~title: B | 3 | gives 'title' a second time",
                "title: A~nothing | 3 | is not of the form 'key: value'",
                "published: Monday | 2 | 'Monday' is not a date such as 2023-04-03",
                "published: 2023-02-30 | 2 | '2023-02-30' is not a date",
                "url: javascript:alert(1) | 2 | 'javascript:alert(1)' is not an address"
            })
    void brokenFrontMatterIsRefusedWithItsLine(String lines, int line, String fault) {
        var problem = refused("---\n" + lines.replace("~", "\n") + "\n---\n" + LEAD);
        assertThat(problem.kind()).isEqualTo(Problem.Kind.FRONT_MATTER);
        assertThat(problem.place()).contains(new Problem.Place.Line(line));
        assertThat(problem.sentence()).contains("line " + line).contains(fault);
    }

    @Test
    void frontMatterThatIsNotClosedIsRefused() {
        assertThat(refused("---\ntitle: A\n\n").sentence()).contains("not closed");
        assertThat(refused("---\ntitle: A\n---\n\n").sentence()).isEqualTo("there is no text after the front matter");
    }

    @Test
    void emptyTextsAreRefused() {
        assertThat(refused("").sentence()).isEqualTo("the report is empty");
        assertThat(refused(" \n\u00A0\u200B\uFEFF\n").kind()).isEqualTo(Problem.Kind.EMPTY);
        assertThat(refused("123 * * * 45").kind()).isEqualTo(Problem.Kind.NO_WORDS);
    }

    @Test
    void pagesAndDocumentsInTagsAreRefused() {
        assertThat(refused("\n<!DOCTYPE html>\n<html><body><p>Bridge</p></body></html>")
                        .sentence())
                .contains("web page");
        assertThat(refused("<?xml version=\"1.0\"?><rss></rss>").sentence()).contains("XML");
        assertThat(shape("<b>Bold</b> words open this report, and nobody minds."))
                .hasSize(1);
    }

    @Test
    void everyLimitIsNamedWhereItIsPassed() {
        var text = LEAD + "\n" + SECOND + "\n" + THIRD;
        assertThat(refused(text, Limits.DEFAULT.withCharacters(100)).sentence()).contains("100 characters");
        assertThat(refused(text, Limits.DEFAULT.withParagraphs(2)).sentence()).contains("2 paragraphs");
        assertThat(refused(text, Limits.DEFAULT.withSentences(2)).sentence()).contains("2 sentences");
        var problem = refused(text, Limits.DEFAULT.withWordsInSentence(12));
        assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE);
        assertThat(problem.sentence())
                .isEqualTo("paragraph 1 has a sentence of more than 12 words, the most that are read");
        assertThat(problem.place()).contains(new Problem.Place.Paragraph(1));
    }

    @Test
    void endlessInputIsRefusedQuickly() {
        assertThat(refused("the bridge ".repeat(150_000)).sentence()).contains("words");
        assertThat(refused("x".repeat(1_500_000)).sentence()).contains("a word of more than 2000 characters");
        assertThat(refused("Yes, it is.\n".repeat(100_000)).sentence()).contains("paragraphs");
        assertThat(refused("Yes, it is. ".repeat(100_000)).sentence()).contains("sentences");
        assertThat(refused("\n".repeat(1_900_000)).kind()).isEqualTo(Problem.Kind.EMPTY);
        assertThat(refused("a\n".repeat(900_000)).sentence()).contains("paragraphs");
        assertThat(refused("<".repeat(1_900_000)).kind()).isEqualTo(Problem.Kind.NO_WORDS);
        assertThat(refused("---\n" + "title: ".repeat(200_000)).kind()).isEqualTo(Problem.Kind.FRONT_MATTER);
        assertThat(refused("x".repeat(3_000_000)).sentence()).contains("2000000 characters");
    }

    private static List<String> shape(String text) {
        var report = accepted(text).report();
        var shape = new ArrayList<String>();
        for (var section : report.sections()) {
            section.crosshead().ifPresent(span -> shape.add("# " + span.of(report.text())));
            section.paragraphs().forEach(span -> shape.add(span.of(report.text())));
        }
        return shape;
    }

    private static Intake.Accepted accepted(String text) {
        return switch (Reports.read(text)) {
            case Intake.Accepted accepted -> accepted;
            case Intake.Refused refused -> throw new AssertionError(refused.problem());
        };
    }

    private static Problem refused(String text) {
        return refused(text, Limits.DEFAULT);
    }

    private static Problem refused(String text, Limits limits) {
        return switch (Reports.read(text, limits)) {
            case Intake.Accepted accepted -> throw new AssertionError(accepted);
            case Intake.Refused refused -> refused.problem();
        };
    }
}
