package org.copydesk.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.copydesk.text.Intake;
import org.copydesk.text.Limits;
import org.copydesk.text.Problem;
import org.copydesk.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJsonTest {
    @Test
    void everyFieldIsRead() {
        var report = accepted("""
                {"title": "Bridge closed", "outlet": "CWS", "url": "https://example.org/b", "byline": " Jane Doe ",
                 "published": "2023-04-03T22:00:00-05:00", "text": "The bridge is closed.\\nNobody was hurt."}""");
        assertThat(report.title()).contains("Bridge closed");
        assertThat(report.outlet()).contains("CWS");
        assertThat(report.url()).contains("https://example.org/b");
        assertThat(report.byline()).contains("Jane Doe");
        assertThat(report.published()).contains(LocalDate.of(2023, 4, 3));
        assertThat(report.text()).isEqualTo("The bridge is closed.\nNobody was hurt.");
        assertThat(report.sections().getFirst().paragraphs()).hasSize(2);
    }

    @Test
    void whatIsNullOrEmptyIsNotKnown() {
        var report = accepted("{\"text\": \"The bridge is closed.\", \"outlet\": null, \"published\": \"\"}");
        assertThat(report.outlet()).isEmpty();
        assertThat(report.published()).isEmpty();
    }

    @Test
    void theTextMayBeginLikeAFrontMatterAndIsNone() {
        assertThat(accepted("{\"text\": \"---\\ntitle: x\\n---\\nThe bridge is closed.\"}")
                        .text())
                .startsWith("---");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | 1 | 2 | broken",
                "{\"text\": \"a\" | 1 | 13 | broken",
                "{\"text\": tru} | 1 | 10 | broken",
                "{} | 1 | 3 | no \"text\"",
                "{\"title\": \"x\"} | 1 | 15 | no \"text\"",
                "{\"text\": \"a\",~ \"editor\": 1} | 2 | 2 | the field \"editor\" is none of title, outlet, url, byline, published, text",
                "{\"text\": 1} | 1 | 10 | \"text\" is not a string",
                "{\"text\": null} | 1 | 10 | \"text\" is not a string",
                "{\"text\": \"a\", \"title\": {}} | 1 | 24 | \"title\" is not a string",
                "{\"text\": \"a\", \"text\": \"b\"} | 1 | 15 | \"text\" stands there twice",
                "{\"text\": \"a\",~~ \"published\": \"soon\"} | 3 | 15 | \"soon\" is not a date such as",
                "{\"text\": \"a\", \"url\": \"javascript:x\"} | 1 | 22 | not an address",
                "{\"text\": \"a\"} {} | 1 | 14 | something follows the report"
            })
    void complaintsNameLineAndColumn(String json, int line, int column, String fault) {
        var problem = refused(json.replace("~", "\n"));
        assertThat(problem.kind()).isEqualTo(Problem.Kind.JSON);
        assertThat(problem.sentence()).contains(fault).doesNotContain("\n");
        assertThat(problem.place()).contains(new Problem.Place.Column(line, column));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200, 900, 100_000})
    void deepNestingIsRefused(int depth) {
        assertThat(refused("{\"text\": " + "[".repeat(depth)).kind()).isEqualTo(Problem.Kind.JSON);
    }

    @Test
    void theTextIsHeldToTheSameRulesAsPlainText() {
        assertThat(refused("{\"text\": \" \\n\"}").kind()).isEqualTo(Problem.Kind.EMPTY);
        assertThat(refused("{\"text\": \"a\\u0000b\"}").kind()).isEqualTo(Problem.Kind.BINARY);
        assertThat(refused("{\"text\": \"Die Brücke ist gesperrt, und niemand ist zu der Stadt gefahren.\"}")
                        .kind())
                .isEqualTo(Problem.Kind.LANGUAGE);
    }

    @Test
    void theFileItselfTellsWhetherItIsJson() {
        assertThat(kind("\uFEFF \n{\"text\": 1}")).isEqualTo(Problem.Kind.JSON);
        assertThat(kind("{")).isEqualTo(Problem.Kind.JSON);
        assertThat(ReportFile.read("{A} is how the report begins, and it is no JSON.".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Intake.Accepted.class);
        assertThat(ReportFile.read(new byte[11], Limits.DEFAULT.withBytes(10)))
                .isInstanceOfSatisfying(
                        Intake.Refused.class,
                        refused -> assertThat(refused.problem().sentence())
                                .isEqualTo("the file is larger than 10 bytes, the most that is read"));
    }

    @Test
    void everySampleIsAReport() {
        assertThat(Samples.all()).hasSizeGreaterThanOrEqualTo(12);
        for (var sample : Samples.all()) {
            var report = Samples.report(sample.getFileName().toString());
            assertThat(report.text().split("\\s+")).as("%s", sample).hasSizeBetween(250, 1_200);
        }
    }

    private static Problem.Kind kind(String file) {
        return switch (ReportFile.read(file.getBytes(StandardCharsets.UTF_8))) {
            case Intake.Accepted accepted -> throw new AssertionError(accepted);
            case Intake.Refused refused -> refused.problem().kind();
        };
    }

    private static Report accepted(String json) {
        return switch (ReportJson.read(json)) {
            case Intake.Accepted accepted -> accepted.report();
            case Intake.Refused refused -> throw new AssertionError(refused.problem());
        };
    }

    private static Problem refused(String json) {
        return switch (ReportJson.read(json)) {
            case Intake.Accepted accepted -> throw new AssertionError(accepted);
            case Intake.Refused refused -> refused.problem();
        };
    }
}
