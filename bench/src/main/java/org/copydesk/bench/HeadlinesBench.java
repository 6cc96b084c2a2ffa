package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.app.UnusableInput;
import org.copydesk.brief.Brief;
import org.copydesk.brief.Valency;
import org.copydesk.reading.reader.Reader;
import org.copydesk.text.Intake;
import org.copydesk.text.Report;
import org.copydesk.text.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds our headlines against those that the outlets gave their reports, which the editor does not see here. */
@Command(
        name = "headlines",
        description = {
            "Scores headlines by ROUGE F1 against the outlets' own, which the editor is not shown.",
            "Files are JSON lines {title, text}."
        })
final class HeadlinesBench implements Runnable {

    /** What a headline may have. */
    private static final int MOST_WORDS = 12;

    private static final JsonMapper JSON = new JsonMapper();

    @Mixin
    private DataFiles data = new DataFiles();

    @Option(
            names = "--reports",
            paramLabel = "N",
            defaultValue = "2147483647",
            description = "Scores so many reports of each file, evenly spread over it.")
    private int reports;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "0",
            description = "Prints so many headlines of each file.")
    private int show;

    @Option(
            names = "--count",
            paramLabel = "FILE",
            hidden = true,
            description = "Counts what words have behind them and writes the table there, and scores nothing.")
    private Optional<Path> count = Optional.empty();

    @Option(
            names = "--judgements",
            paramLabel = "FILE",
            description = "Tells which of the judged headlines the editor likes best instead; see model/README.md.")
    private Optional<Path> judgements = Optional.empty();

    @Option(
            names = "--learn",
            paramLabel = "FILE",
            hidden = true,
            description =
                    "Learns from four fifths of the judged reports which headlines are good, and writes that there.")
    private Optional<Path> learn = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    private final Rouge rouge = new Rouge();

    private record Titled(Report report, String title) {}

    @Override
    public void run() {
        if (count.isPresent()) {
            count(count.get());
        } else if (judgements.isPresent()) {
            JudgedHeadlines judged = new JudgedHeadlines(judgements.get(), data.files());
            learn.ifPresentOrElse(
                    judged::learn, () -> judged.score(spec.commandLine().getOut()));
        } else {
            score();
        }
    }

    private void score() {
        PrintWriter out = spec.commandLine().getOut();
        Rouge.Score ours = Rouge.ZERO;
        Rouge.Score lead = Rouge.ZERO;
        int all = 0;
        int shortEnough = 0;
        try (Copydesk desk = Copydesk.open()) {
            for (Path file : data.files()) {
                List<Titled> items = read(file);
                int step = Math.max(1, items.size() / Math.max(1, reports));
                for (int i = 0; i < items.size(); i += step) {
                    Titled item = items.get(i);
                    Optional<Brief> brief = desk.brief(item.report);
                    if (brief.isEmpty()) {
                        continue;
                    }
                    String headline = brief.get().headline().text();
                    if (i / step < show) {
                        out.println(headline);
                    }
                    List<String> title = List.of(item.title);
                    ours = ours.plus(rouge.score(List.of(headline), title));
                    lead = lead.plus(
                            rouge.score(Extracts.lead(Extracts.sentences(item.report.text()), MOST_WORDS), title));
                    all++;
                    shortEnough += headline.split("\\s+").length <= MOST_WORDS ? 1 : 0;
                }
            }
        }
        if (all == 0) {
            throw new UnusableInput("the files hold no report with a title that can be briefed");
        }
        Table table = new Table("headlines: " + all + " reports", "ROUGE-1", "ROUGE-2", "ROUGE-L");
        Rouge.Score mean = ours.times(100.0 / all);
        Rouge.Score first = lead.times(100.0 / all);
        table.row("copydesk", mean.one(), mean.two(), mean.longest());
        table.row("first 12 words", first.one(), first.two(), first.longest());
        table.print(out);
        out.printf("%.1f in 100 have %d words or fewer.%n", 100.0 * shortEnough / all, MOST_WORDS);
        new Scores("headlines")
                .fraction("rouge1", mean.one() / 100)
                .fraction("rouge2", mean.two() / 100)
                .fraction("rougeL", mean.longest() / 100)
                .fraction("short", (double) shortEnough / all)
                .print(out);
    }

    private void count(Path to) {
        Valency table = new Valency();
        try (Reader reader = Reader.open();
                Writer out = DataFiles.create(to)) {
            for (Path file : data.files()) {
                for (Report report : ReportTexts.read(file)) {
                    reader.read(report).sentences().forEach(table::count);
                }
            }
            table.write(out);
        } catch (IOException e) {
            throw new UnusableInput(to + ": cannot be written: " + e.getMessage(), e);
        }
    }

    private static List<Titled> read(Path file) {
        List<Titled> items = new ArrayList<>();
        int number = 0;
        try (BufferedReader in = DataFiles.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                JsonNode item = JSON.readTree(line);
                String title = item.path("title").asString("");
                if (!title.isBlank() && Reports.read(item.path("text").asString("")) instanceof Intake.Accepted read) {
                    items.add(new Titled(read.report(), title));
                }
            }
        } catch (JacksonException e) {
            throw new UnusableInput(file + ", line " + number + ": broken JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
        }
        return items;
    }
}
