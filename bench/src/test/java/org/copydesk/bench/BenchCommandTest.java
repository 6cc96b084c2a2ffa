package org.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.app.CopydeskCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return CopydeskCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String lastLine() {
        return out.toString().lines().reduce((first, second) -> second).orElseThrow();
    }

    @Test
    void readingScoresTreesAndNames() throws IOException {
        Path trees = Files.writeString(folder.resolve("two.conllu"), TreebankTest.TWO_SENTENCES);
        Path names = Files.writeString(folder.resolve("one.iob2"), """
                # text = Ida Cole lives in Norway.
                1\tIda\tB-PER\t-\t-
                2\tCole\tI-PER\t-\t-
                3\tlives\tO\t-\t-
                4\tin\tO\t-\t-
                5\tNorway\tB-LOC\t-\t-
                6\t.\tO\t-\t-
                """);
        assertThat(run("bench", "reading", "--data", trees.toString(), names.toString()))
                .as(err.toString())
                .isZero();
        assertThat(lastLine())
                .matches("\\{\"bench\":\"reading\",\"xpos\":[\\d.]+,\"upos\":[\\d.]+,\"uas\":[\\d.]+,\"las\":[\\d.]+,"
                        + "\"raw_las\":[\\d.]+,\"entity_p\":[\\d.]+,\"entity_r\":[\\d.]+,\"entity_f1\":[\\d.]+,"
                        + "\"tokens_per_second\":\\d+,\"load_ms\":\\d+}");
        assertThat(out.toString()).contains("two.conllu", "one.iob2");
    }

    @Test
    void readingRefusesWhatIsNeither() throws IOException {
        Path file = Files.writeString(folder.resolve("plain.txt"), "The dam broke.\n");
        assertThat(run("bench", "reading", "--data", file.toString())).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("copydesk: " + file + ":1: is neither a CoNLL-U nor an iob2 line\n");
    }

    @Test
    void speedTimesBriefsOfJsonLines() throws IOException {
        String sentence = "The council of Arden voted on Monday to close the old bridge for repairs until June. ";
        Path file = Files.writeString(folder.resolve("reports.jsonl"), "{\"text\": \"" + sentence.repeat(50) + "\"}\n");
        assertThat(run("bench", "speed", "--seconds", "1", "--data", file.toString()))
                .as(err.toString())
                .isZero();
        assertThat(lastLine())
                .matches("\\{\"bench\":\"speed\",\"reports_per_second_1\":[\\d.]+,\"reports_per_second_2\":[\\d.]+,"
                        + "\"peak_mb\":\\d+}");
    }

    @Test
    void speedRefusesTooLittleText() throws IOException {
        Path file = Files.writeString(folder.resolve("short.jsonl"), "{\"text\": \"The dam broke.\"}\n");
        assertThat(run("bench", "speed", "--data", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("fewer than 600 words");
    }
}
