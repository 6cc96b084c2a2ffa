package org.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.app.UnusableInput;
import org.copydesk.brief.HeadlineTraining.Grade;
import org.copydesk.brief.HeadlineTraining.Judgement;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedHeadlinesTest {
    @TempDir
    private Path folder;

    @Test
    void aMarkTellsWhereTheSentenceBeginsWhatOfItStaysAndHowGoodThatIs() {
        assertThat(JudgedHeadlines.parse("613:0-17.22-40:T"))
                .isEqualTo(new Judgement(613, List.of(new Span(0, 17), new Span(22, 40)), Grade.T));
    }

    @Test
    void theFavouriteAmongTheJudgedHeadlinesOfAReportKeptBackIsCounted() throws IOException {
        String unjudged = "{}\n".repeat(4);
        Path data = Files.writeString(folder.resolve("town.jsonl"), unjudged + """
                {"text":"The town council of Karsk closed the old bridge on Monday after a storm tore a hole into it. Nobody was hurt."}
                """);
        Path judgements =
                Files.writeString(folder.resolve("headlines.tsv"), "town.jsonl\t5\t0:0-48:G 0:0-25.60-72:B\n");
        StringWriter printed = new StringWriter();
        new JudgedHeadlines(judgements, List.of(data)).score(new PrintWriter(printed, true));
        assertThat(printed.toString())
                .contains("judged headlines of 1 reports")
                .contains("\"good\":100")
                .contains("\"broken\":0");
    }

    @Test
    void aMarkWithoutAGradeIsRefusedByItsLine() throws IOException {
        Path judgements = Files.writeString(folder.resolve("headlines.tsv"), "town.jsonl\t5\t0:0-48\n");
        assertThatThrownBy(() -> new JudgedHeadlines(judgements, List.of()))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("line 1 is no judgement");
    }
}
