package org.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.copydesk.app.format.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BriefCommandTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final String FLOOD = SAMPLES.resolve("flood-update.txt").toString();

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

    private static void refused(Run run, String... words) {
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("copydesk: ").contains(words).doesNotContain("\tat ");
    }

    @Test
    void aSampleComesOutShorterDatedAndHeaded() throws IOException {
        Run run = run("brief", FLOOD);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("2024");
        assertThat(run.out().length()).isLessThan((int) (0.8 * Files.size(Path.of(FLOOD))));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatIsWrittenToAFile(Format format) throws IOException {
        Path target = folder.resolve("brief." + format.extension());
        Run run = run("brief", "--format", format.toString(), "-o", target.toString(), FLOOD);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(target)).contains("Velmora");
    }

    @Test
    void standardInputIsReadAndOptionsOverride() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(FLOOD))));
            Run run = run("brief", "--published", "2019-02-03", "-");
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("3 February 2019");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void theGoodFilesAreDoneBesideABadOne() throws IOException {
        String bad = file("empty.txt", "");
        Run run = run("brief", FLOOD, bad, SAMPLES.resolve("earnings.txt").toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("empty.txt");
        assertThat(run.out()).contains("\n---\n");
    }

    @Test
    void aFolderGetsAFileForEachReport() throws IOException {
        Run run = run(
                "brief",
                "--format",
                "html",
                "-o",
                folder.toString(),
                FLOOD,
                SAMPLES.resolve("earnings.txt").toString());
        assertThat(run.code()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("flood-update.html", "earnings.html");
        }
    }

    @Test
    void bulletsAreSetAsPointsInEveryFormat() {
        assertThat(run("brief", "--style", "bullets", FLOOD).out()).contains("\n\u2022 ");
        assertThat(run("brief", "--style", "bullets", "--format", "markdown", FLOOD)
                        .out())
                .contains("\n- ");
        assertThat(run("brief", "--style", "bullets", "--format", "html", FLOOD).out())
                .contains("<ul class=\"points\">");
        assertThat(run("brief", "--style", "bullets", "--format", "json", FLOOD).out())
                .contains("\"style\" : \"bullets\"");
    }

    @Test
    void aLineIsOneDatedSentence() {
        Run run = run("brief", "--style", "line", FLOOD);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .contains("2024 \u2014 ")
                .endsWith(".");
    }

    @Test
    void explainTellsForEachReportWhatTheCheckerSentBack() {
        String earnings = SAMPLES.resolve("earnings.txt").toString();
        Run plain = run("brief", FLOOD, earnings);
        Run run = run("brief", "--explain", FLOOD, earnings);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(plain.out());
        assertThat(plain.err()).isEmpty();
        assertThat(run.err().lines())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(line -> line.startsWith("copydesk: "))
                .anyMatch(line -> line.contains("flood-update.txt: "))
                .anyMatch(line -> line.contains("earnings.txt: "))
                .allMatch(line -> line.endsWith("the checker sent nothing back") || line.endsWith(")"));
    }

    @Test
    void daysAndHeadlinesFollowTheHouse() throws IOException {
        String report = file(
                "bridge.txt",
                "Thieves took a silver crown from the museum of Brackwater on Friday, the police said.\n");
        assertThat(run("brief", "--published", "2023-04-03", report).out())
                .contains("on Friday, the police", "Thieves take silver crown");
        assertThat(run("brief", "--published", "2023-04-03", "--dates", "full", "--headline", "title", report)
                        .out())
                .contains("on Friday, March 31, the police", "Take Silver Crown");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refused(run("brief", file("empty.txt", "")), "empty.txt", "empty");
    }

    @Test
    void whiteSpaceAloneIsRefused() throws IOException {
        refused(run("brief", file("blank.txt", " \n\t\n")), "white space");
    }

    @Test
    void binaryIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("photo.txt"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 9, 8, 0, 0});
        refused(run("brief", file.toString()), "photo.txt", "binary");
    }

    @Test
    void aMissingFileIsRefused() {
        refused(run("brief", folder.resolve("nowhere.txt").toString()), "no such file");
    }

    @Test
    void aFolderIsRefused() {
        refused(run("brief", folder.toString()), "folder");
    }

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedWithoutReadingItWhole() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (var out = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(200L << 20);
        }
        refused(run("brief", file.toString()), "huge.txt");
    }

    @Test
    void aSentenceOfAMillionWordsIsRefused() throws IOException {
        refused(
                run("brief", file("endless.txt", "The mayor said that " + "the ".repeat(1_000_000) + "end.\n")),
                "endless.txt");
    }

    @Test
    void anotherLanguageIsNamed() throws IOException {
        String german = "Der Stadtrat von Velmora hat am Montag beschlossen, die alte Br\u00fccke zu sperren. "
                + "Das teilte die B\u00fcrgermeisterin am Abend mit. Die "
                + "Arbeiten sollen im Fr\u00fchjahr beginnen und rund zwei Jahre dauern.\n";
        refused(run("brief", file("de.txt", german)), "German");
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() throws IOException {
        refused(run("brief", file("broken.json", "{\"title\": \"A\", \"text\": ")), "broken.json", "line 1");
    }

    @Test
    void brokenFrontMatterIsRefusedWithItsLine() throws IOException {
        refused(
                run("brief", file("front.txt", "---\ntitle: A\npublisched: 2024-01-01\n---\nThe mayor said so.\n")),
                "line 3");
    }

    @Test
    void headlinesAloneAreNothingToBrief() throws IOException {
        refused(
                run("brief", file("ticker.txt", "Markets\n\nShares down\n\nGold up\n\nOil flat\n")),
                "nothing to brief");
    }

    @Test
    void anUnwritableTargetIsNamedAndNothingIsLeftBehind() throws IOException {
        Path target = folder.resolve("no").resolve("such").resolve("brief.txt");
        refused(run("brief", "-o", target.toString(), FLOOD), "cannot be written");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aWrongLengthIsAWordAboutTheLength() {
        Run run = run("brief", "--length", "long", FLOOD);
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("60%");
    }
}
