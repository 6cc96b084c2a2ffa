package org.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.copydesk.app.format.VerdictFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final String FLOOD =
            Path.of("..", "samples", "flood-update.txt").toString();

    private static final String REPORT = """
            The fire destroyed 42 houses in the valley, fire chief Erik Sand said on Monday.

            "We will rebuild every one of them," he told reporters <here> & there.
            """;

    @TempDir
    private Path folder;

    /** What a run printed and how it ended. */
    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CopydeskCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(code, out.toString(), err.toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aTrueBriefEndsWithZero() throws IOException {
        String brief =
                file("brief.txt", "The fire destroyed 42 houses in the valley, fire chief Erik Sand said on Monday.\n");
        Run run = run("check", brief, "--source", file("report.txt", REPORT));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("[borne out]").contains("All 1 sentences are borne out.");
    }

    @Test
    void aFindingEndsWithOneAndNamesBothPlaces() throws IOException {
        String brief =
                file("brief.txt", "The fire destroyed 57 houses in the valley, fire chief Erik Sand said on Monday.\n");
        Run run = run("check", brief, "--source", file("report.txt", REPORT));
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("[contradicted]")
                .contains("1:20 figure changed: \u201c57\u201d. The source has \u201c42\u201d.")
                .contains("report.txt:1:20");
    }

    @ParameterizedTest
    @EnumSource(VerdictFormat.class)
    void everyFormatHoldsTheFinding(VerdictFormat format) throws IOException {
        String brief =
                file("brief.txt", "The fire destroyed 57 houses in the <b>valley</b>, fire chief Erik Sand said.\n");
        Path target = folder.resolve("verdict");
        Run run = run(
                "check",
                brief,
                "--source",
                file("report.txt", REPORT),
                "--format",
                format.toString(),
                "-o",
                target.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(target)).contains("57").contains("42");
        if (format == VerdictFormat.HTML) {
            assertThat(Files.readString(target))
                    .doesNotContain("<b>")
                    .doesNotContain("<here>")
                    .doesNotContain("<script");
        }
    }

    @Test
    void theJsonIsAfterItsSchema() throws IOException {
        String brief = file(
                "brief.txt",
                "Tuesday, 31 October 2023\n\nFire destroys houses\n\nThe fire destroyed 57 houses on Monday. \"We may rebuild one of"
                        + " them,\" he told reporters.\n");
        Run run = run(
                "check",
                brief,
                "--source",
                file("report.txt", REPORT),
                "--published",
                "2023-04-04",
                "--format",
                "json");
        try (InputStream in = Objects.requireNonNull(VerdictFormat.class.getResourceAsStream("verdict.schema.json"))) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
        }
        assertThat(run.out())
                .contains("\"relative_day\"")
                .contains("\"quote_altered\"")
                .contains("\"differences\"");
    }

    @Test
    void theJsonOfABriefOfOurOwnIsTaken() throws IOException {
        Path brief = folder.resolve("brief.json");
        assertThat(run("brief", "--format", "json", "-o", brief.toString(), FLOOD)
                        .code())
                .isZero();
        Run run = run("check", brief.toString(), "--source", FLOOD);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isLessThan(ExitCode.UNUSABLE);
    }

    @Test
    void theSameFileTwiceIsSaidAndNoFault() {
        Run run = run("check", FLOOD, "--source", FLOOD, "--source", FLOOD);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("note: ").contains("the same");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n",
                "Das Feuer hat in dem Tal viele Häuser zerstört, und die Feuerwehr ist noch nicht fertig damit."
            })
    void whatCannotBeUsedIsOneLine(String text) throws IOException {
        String good = file("good.txt", REPORT);
        String bad = file("bad.txt", text);
        for (Run run : new Run[] {run("check", bad, "--source", good), run("check", good, "--source", bad)}) {
            assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).startsWith("copydesk: ").contains("bad.txt");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void aMissingFileIsOneLine() {
        Run run = run("check", "nowhere.txt", "--source", FLOOD);
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("there is no such file");
    }
}
