package org.copydesk.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.check.Checker;
import org.copydesk.check.Copy;
import org.copydesk.check.Measures;
import org.copydesk.reading.Reading;
import org.copydesk.reading.reader.Reader;
import org.copydesk.text.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds the checker's score of summaries against people's judgements. */
@Command(
        name = "check",
        description = {
            "Scores the checker on summaries that people judged.",
            "JSON lines of source, summary and consistent (or errors: \"correct\"), or of source, sentence, yes, of. One threshold for",
            "all sets. balanced_accuracy and auc are means over the sets, in percent."
        })
final class CheckBench implements Runnable {

    /** What is likelier borne out than not is taken as borne out, in every set. */
    private static final double THRESHOLD = .5;

    /** Readings of sources kept, for a set judges many summaries of one source. */
    private static final int KEPT = 64;

    @Mixin
    private DataFiles data = new DataFiles();

    @Option(
            names = "--measures",
            paramLabel = "FILE",
            description = "Write what the scorer looks at, for model/check.py.")
    private @Nullable Path measures;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    private final Map<String, CheckSet> sets = new LinkedHashMap<>();
    private final MeasureLines lines = new MeasureLines();

    private final Map<String, Reading> readings = new LinkedHashMap<>(KEPT, .75F, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
            return size() > KEPT;
        }
    };

    @Override
    public void run() {
        Checker checker = new Checker();
        try (Reader reader = Reader.open()) {
            for (Path file : data.files()) {
                for (CheckSet.Row row : CheckSet.read(file)) {
                    judge(row, reader, checker);
                }
            }
        }
        if (measures != null) {
            lines.write(measures);
        }
        print();
    }

    private void judge(CheckSet.Row row, Reader reader, Checker checker) {
        Reading source = readings.computeIfAbsent(row.source(), text -> reader.read(ReportTexts.report(text)));
        Report report = ReportTexts.report(row.summary());
        List<Measures> found =
                checker.measures(new Copy(report, Optional.empty()), reader.read(report), List.of(source));
        sets.computeIfAbsent(row.set(), unused -> new CheckSet()).add(checker.score(found), row.consistent());
        lines.add(row.set(), row.source(), row.consistent(), found);
    }

    private void print() {
        PrintWriter out = spec.commandLine().getOut();
        Table table = new Table("check", "texts", "bad", "balanced accuracy", "AUC");
        Scores scores = new Scores("check");
        Map<String, Map<String, Double>> groups = new LinkedHashMap<>();
        double accuracy = 0;
        double area = 0;
        int counted = 0;
        for (Map.Entry<String, CheckSet> entry : sets.entrySet()) {
            CheckSet set = entry.getValue();
            double one = set.balancedAccuracy(THRESHOLD);
            double auc = set.auc();
            table.row(entry.getKey(), set.size(), set.bad(), one, auc);
            groups.put(entry.getKey(), Map.of("balanced_accuracy", one, "auc", auc));
            // A set whose texts are all good, or all bad, tells nothing.
            if (set.bad() > 0 && set.bad() < set.size()) {
                accuracy += one;
                area += auc;
                counted++;
            }
        }
        table.print(out);
        scores.add("balanced_accuracy", counted == 0 ? 0 : accuracy / counted)
                .add("auc", counted == 0 ? 0 : area / counted);
        groups.forEach(scores::group);
        scores.print(out);
    }
}
