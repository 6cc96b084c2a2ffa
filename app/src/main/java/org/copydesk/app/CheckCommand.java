package org.copydesk.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.Copydesk;
import org.copydesk.app.format.CopyFile;
import org.copydesk.app.format.CopyIntake;
import org.copydesk.app.format.ReportFile;
import org.copydesk.app.format.VerdictFormat;
import org.copydesk.check.Checker;
import org.copydesk.check.Copy;
import org.copydesk.check.Verdict;
import org.copydesk.reading.Reading;
import org.copydesk.text.Intake;
import org.copydesk.text.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk check}: what do the sources bear out of a brief? */
@Command(
        name = "check",
        description = {
            "Tells of any brief, sentence by sentence, what its sources bear out.",
            "Exit code 0: all of it; 1: there are findings; 2: the input cannot be used."
        },
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 4;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1",
            paramLabel = "BRIEF",
            description =
                    "The brief: plain text with dateline and headline, or the JSON of copydesk brief; - is standard input.")
    private String brief = "-";

    @Option(
            names = "--source",
            required = true,
            paramLabel = "REPORT",
            description = "A report that the brief was made of, as plain text or JSON. May be given several times.")
    private List<String> sources = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "The day the sources were published, such as 2023-04-03. Overrides what they say of themselves.")
    private @Nullable LocalDate published;

    @Option(
            names = "--brief-date",
            paramLabel = "DATE",
            description = "The day the brief stands under. Overrides its dateline.")
    private @Nullable LocalDate briefDate;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; text by default.")
    private VerdictFormat format = VerdictFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output by default.")
    private @Nullable Path output;

    @Override
    public Integer call() {
        CommandSpec console = spec;
        if (console == null) {
            throw new IllegalStateException("picocli did not give this command its specification");
        }
        if (brief.equals("-") && sources.contains("-")) {
            throw new UnusableInput("standard input can be the brief or a source, not both");
        }
        Copy copy = copy();
        List<Report> reports = sources.stream().map(this::report).toList();
        Verdict verdict = verdict(copy, reports);
        String text =
                format.write(verdict, sources.stream().map(InputFile::shown).toList());
        if (output == null) {
            PrintWriter out = console.commandLine().getOut();
            out.print(text);
            out.flush();
        } else {
            OutputFile.write(output, text);
        }
        return verdict.isClean() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private Verdict verdict(Copy copy, List<Report> reports) {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        try (Copydesk desk = Copydesk.open(threads)) {
            Reading reading = desk.read(copy.report());
            if (reading.sentences().size() > Checker.MOST_SENTENCES) {
                throw new UnusableInput(InputFile.shown(brief) + ": has more than " + Checker.MOST_SENTENCES
                        + " sentences, the most that are checked");
            }
            List<Reading> readings = new ArrayList<>();
            for (Report report : reports) {
                readings.add(desk.read(report));
            }
            return desk.check(copy, reading, readings);
        }
    }

    private Copy copy() {
        Copy copy = switch (CopyFile.read(InputFile.bytes(brief, "text"))) {
            case CopyIntake.Accepted accepted -> accepted.copy();
            case CopyIntake.Refused refused ->
                throw new UnusableInput(InputFile.shown(brief) + ": "
                        + refused.problem().sentence().replace("the report", "the brief"));
        };
        return briefDate == null ? copy : copy.withDate(briefDate);
    }

    private Report report(String file) {
        Report report = switch (ReportFile.read(InputFile.bytes(file, "text"))) {
            case Intake.Accepted accepted -> accepted.report();
            case Intake.Refused refused ->
                throw new UnusableInput(
                        InputFile.shown(file) + ": " + refused.problem().sentence());
        };
        return published == null ? report : report.withPublished(published);
    }
}
