package org.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopydeskCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesTheSubcommands() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("Usage: copydesk").contains("brief");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void versionComesFromTheBuild() {
        assertThat(run("--version")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).matches("copydesk \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--colour",
                "shorten",
                "brief",
                "brief --length 0w report.txt",
                "brief --length long report.txt",
                "brief --published yesterday report.txt",
                "brief --format pdf report.txt"
            })
    void wrongUsageIsOneLineAndExitCodeTwo(String line) {
        var arguments = line.isEmpty() ? new String[0] : line.split(" ");
        assertThat(run(arguments)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).matches("copydesk: .*--help\\)\\R");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return CopydeskCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
