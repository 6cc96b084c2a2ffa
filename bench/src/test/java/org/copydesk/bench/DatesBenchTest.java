package org.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.app.UnusableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DatesBenchTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void spansAndValuesAreScoredOneByOne() throws IOException {
        // Four are marked and four found: two alike, one with another value, one with a shorter span.
        Path file = Files.writeString(folder.resolve("report.tml"), """
                <?xml version="1.0"?>
                <TimeML>
                <DCT><TIMEX3 tid="t0" value="2023-04-03" functionInDocument="CREATION_TIME">3 April</TIMEX3></DCT>
                <TEXT>
                The bridge at Oake was closed on <TIMEX3 tid="t1" type="DATE" value="2023-04-02">Sunday</TIMEX3>.

                It will open on <TIMEX3 tid="t2" type="DATE" value="2023-03-28">Tuesday</TIMEX3>, the mayor &amp; his
                deputy said <TIMEX3 tid="t3" type="DATE" value="2023-03">last month</TIMEX3>, after
                <TIMEX3 tid="t4" type="DURATION" value="P5Y">five years of repairs</TIMEX3>.
                </TEXT>
                </TimeML>
                """);
        assertThat(run(file)).isZero();
        assertThat(out.toString().strip())
                .endsWith("{\"bench\":\"dates\",\"strict\":0.75,\"relaxed\":1.0,\"value\":0.75}");
    }

    @Test
    void whatIsNoTimeMlIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("plain.tml"), "The dam broke.\n");
        assertThat(new CommandLine(new DatesBench())
                        .setExecutionExceptionHandler((e, command, parsed) -> {
                            assertThat(e)
                                    .isInstanceOf(UnusableInput.class)
                                    .hasMessageContaining("plain.tml: is no TimeML");
                            return 2;
                        })
                        .execute("--data", file.toString()))
                .isEqualTo(2);
    }

    private int run(Path file) {
        return new CommandLine(new DatesBench())
                .setOut(new PrintWriter(out, true))
                .execute("--data", file.toString());
    }
}
