package org.copydesk.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copydesk.Copydesk;
import org.copydesk.Proofread;
import org.copydesk.app.format.Format;
import org.copydesk.app.format.ReportFile;
import org.copydesk.brief.Brief;
import org.copydesk.brief.HouseStyle;
import org.copydesk.brief.HouseStyle.Dates;
import org.copydesk.brief.HouseStyle.HeadlineCase;
import org.copydesk.brief.HouseStyle.Layout;
import org.copydesk.brief.Length;
import org.copydesk.text.Intake;
import org.copydesk.text.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk brief}: full reports in, short dated briefs out. */
@Command(name = "brief", description = "Makes a short dated brief of each report.", sortOptions = false)
final class BriefCommand implements Callable<Integer> {
    /** A report gains nothing from more cores than its batches can fill. */
    private static final int MOST_THREADS = 4;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Reports as plain text or JSON; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "The day the report was published, such as 2023-04-03. Overrides what the report says of itself.")
    private @Nullable LocalDate published;

    @Option(
            names = "--title",
            paramLabel = "WORDS",
            description = "The outlet's own headline, overriding the report's.")
    private @Nullable String title;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it, overriding the report.")
    private @Nullable String outlet;

    @Option(names = "--url", paramLabel = "URL", description = "Where it was published, overriding the report.")
    private @Nullable String url;

    @Option(names = "--byline", paramLabel = "NAME", description = "Who wrote it, overriding the report.")
    private @Nullable String byline;

    @Option(
            names = "--length",
            paramLabel = "LENGTH",
            converter = LengthConverter.class,
            description = "How long the brief may be: 60%% of the report, 120w (words) or 5s (sentences)."
                    + " Without it, as long as the matter deserves.")
    private Length length = Length.NATURAL;

    @Option(names = "--style", paramLabel = "STYLE", description = "One of ${COMPLETION-CANDIDATES}; prose by default.")
    private Layout layout = Layout.PROSE;

    @Option(
            names = "--dates",
            paramLabel = "DATES",
            description =
                    "How days are told: by_distance (\"on Monday\" for days just past, else \"on Tuesday, April 4\"),"
                            + " as_written or full; by_distance by default.")
    private Dates dates = Dates.BY_DISTANCE;

    @Option(
            names = "--headline",
            paramLabel = "CASE",
            description = "The capitals of the headline: ${COMPLETION-CANDIDATES}; sentence by default.")
    private HeadlineCase headlineCase = HeadlineCase.SENTENCE;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; text by default.")
    private Format format = Format.TEXT;

    @Option(
            names = "--explain",
            description = "Tell on standard error what the checker sent back to the editor, and what became of it.")
    private boolean explain;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output by default. A folder gets a file for each report.")
    private @Nullable Path output;

    /** A brief made, and the name of the file it came from. */
    private record Made(String name, Brief brief) {}

    @Override
    public Integer call() {
        boolean folder = output != null && Files.isDirectory(output);
        if (format == Format.HTML && files.size() > 1 && !folder) {
            throw new UnusableInput("several reports make several pages: name an existing folder with -o");
        }
        PrintWriter err = console().commandLine().getErr();
        List<Made> made = new ArrayList<>();
        boolean allGood = true;
        try (Copydesk desk =
                Copydesk.open(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()))) {
            for (String file : files) {
                try {
                    made.add(new Made(nameOf(file), brief(desk, file)));
                } catch (UnusableInput e) {
                    err.println("copydesk: " + e.getMessage());
                    allGood = false;
                }
            }
        }
        write(made, folder);
        return allGood ? ExitCode.OK : ExitCode.UNUSABLE;
    }

    private CommandSpec console() {
        if (spec == null) {
            throw new IllegalStateException("picocli did not give this command its specification");
        }
        return spec;
    }

    private Brief brief(Copydesk desk, String file) {
        String shown = InputFile.shown(file);
        Report report = switch (ReportFile.read(InputFile.bytes(file, "report"))) {
            case Intake.Accepted accepted -> overridden(accepted.report());
            case Intake.Refused refused ->
                throw new UnusableInput(shown + ": " + refused.problem().sentence());
        };
        Proofread proofread = desk.proofread(desk.read(report), length, new HouseStyle(layout, dates, headlineCase))
                .orElseThrow(
                        () -> new UnusableInput(shown + ": nothing to brief: no sentence in it can stand in a brief"));
        if (explain) {
            PrintWriter err = console().commandLine().getErr();
            proofread
                    .returned()
                    .forEach(one -> err.println("copydesk: " + shown + ": "
                            + one.remedy().words() + ": \u201c" + one.sentence() + "\u201d (" + one.why() + ")"));
            if (proofread.returned().isEmpty()) {
                err.println("copydesk: " + shown + ": the checker sent nothing back");
            }
        }
        return proofread.brief();
    }

    private Report overridden(Report report) {
        return new Report(
                report.text(),
                report.sections(),
                Optional.ofNullable(title).or(report::title),
                Optional.ofNullable(outlet).or(report::outlet),
                Optional.ofNullable(url).or(report::url),
                Optional.ofNullable(byline).or(report::byline),
                Optional.ofNullable(published).or(report::published));
    }

    private void write(List<Made> made, boolean folder) {
        if (made.isEmpty()) {
            return;
        }
        Path target = output;
        if (target == null) {
            console().commandLine().getOut().print(together(made));
            console().commandLine().getOut().flush();
        } else if (folder) {
            Map<String, Integer> used = new HashMap<>();
            for (Made one : made) {
                int number = used.merge(one.name(), 1, Integer::sum);
                String name = one.name() + (number > 1 ? "-" + number : "") + "." + format.extension();
                OutputFile.write(target.resolve(name), format.write(one.brief()));
            }
        } else {
            OutputFile.write(target, together(made));
        }
    }

    /** Several briefs in one stream: JSON as an array, all else one after the other with a rule between. */
    private String together(List<Made> made) {
        List<String> texts = made.stream().map(one -> format.write(one.brief())).toList();
        if (texts.size() == 1) {
            return texts.getFirst();
        }
        return switch (format) {
            case JSON ->
                "[\n"
                        + String.join(
                                ",\n", texts.stream().map(String::stripTrailing).toList()) + "\n]\n";
            case TEXT, MARKDOWN, HTML -> String.join("\n---\n\n", texts);
        };
    }

    private static String nameOf(String file) {
        if (file.equals("-")) {
            return "brief";
        }
        String name = String.valueOf(Path.of(file).getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
