package org.copydesk.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk brief}: full reports in, short dated briefs out. */
@Command(name = "brief", description = "Makes a short dated brief of each report.", sortOptions = false)
final class BriefCommand implements Callable<Integer> {
    /** How a brief is printed. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Reports as plain text or JSON; - is standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "The day the report was published, such as 2023-04-03. Words such as 'Tuesday' are dated by it.")
    private @Nullable LocalDate published;

    @Option(
            names = "--length",
            paramLabel = "LENGTH",
            converter = Length.Converter.class,
            description = "How long the brief may be: 60%% of the report, 120w (words) or 5s (sentences)."
                    + " Without it, as long as the matter deserves.")
    private @Nullable Length length;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; text by default.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output by default.")
    private @Nullable Path output;

    @Override
    public Integer call() {
        throw new UnusableInput("this version reads the options of brief, but cannot make one yet");
    }
}
