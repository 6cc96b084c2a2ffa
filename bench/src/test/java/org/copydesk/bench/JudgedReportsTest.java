package org.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.app.UnusableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedReportsTest {
    @TempDir
    private Path folder;

    @Test
    void marksAreFoundByTheNameOfTheFileAndTheNumberOfTheLine() throws IOException {
        Path data = Files.writeString(folder.resolve("town.jsonl"), """
                {"text":"Nobody judged this one."}
                {"text":"The dam broke on Monday in the hills above Oake. It held for years. Photo by Orr."}
                """);
        Path judgements =
                Files.writeString(folder.resolve("context.tsv"), "town.jsonl\t2\t49:M:0 68:N\nother.jsonl\t1\t\n");
        assertThat(JudgedReports.read(judgements, List.of(data), ContextMark::parse))
                .singleElement()
                .satisfies(item -> assertThat(item.marks())
                        .containsExactly(
                                new ContextMark(49, ContextMark.Kind.M, List.of(0)),
                                new ContextMark(68, ContextMark.Kind.N, List.of())));
    }

    @Test
    void aLineThatIsNoJudgementIsRefusedByItsNumber() throws IOException {
        Path judgements =
                Files.writeString(folder.resolve("context.tsv"), "town.jsonl\t2\t49:M:0\ntown.jsonl\ttwo\t\n");
        assertThatThrownBy(() -> JudgedReports.read(judgements, List.of(), ContextMark::parse))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("line 2 is no judgement");
    }
}
