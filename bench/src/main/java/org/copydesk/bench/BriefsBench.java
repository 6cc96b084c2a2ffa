package org.copydesk.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.brief.Brief;
import org.copydesk.brief.BriefSentence;
import org.copydesk.brief.Length;
import org.copydesk.text.Intake;
import org.copydesk.text.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds briefs against those that people wrote, beside the lead, the first three sentences and TextRank. */
@Command(
        name = "briefs",
        description = {
            "Scores briefs by ROUGE F1 against people's, at the length of theirs.",
            "Files are JSON lines: {source, references, systems}, {article, summary} or {sources, brief}."
        })
final class BriefsBench implements Runnable {

    @Mixin
    private DataFiles data = new DataFiles();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    private final Rouge rouge = new Rouge();

    /** Sums of scores by system. */
    private static final class Sums {
        private final Map<String, Rouge.Score> sums = new LinkedHashMap<>();
        private final Map<String, Integer> counts = new LinkedHashMap<>();

        void add(String system, Rouge.Score score) {
            sums.merge(system, score, Rouge.Score::plus);
            counts.merge(system, 1, Integer::sum);
        }

        Rouge.Score mean(String system) {
            return sums.getOrDefault(system, Rouge.ZERO).times(1.0 / counts.getOrDefault(system, 1));
        }
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Sums all = new Sums();
        try (Copydesk desk = Copydesk.open()) {
            for (Path file : data.files()) {
                Sums sums = new Sums();
                for (BriefsFile.Item item : BriefsFile.read(file).items()) {
                    score(desk, item, sums);
                    score(desk, item, all);
                }
                print(file.getFileName().toString(), sums, out);
            }
        }
        Rouge.Score ours = all.mean("copydesk");
        Scores scores = new Scores("briefs")
                .fraction("rouge1", ours.one())
                .fraction("rouge2", ours.two())
                .fraction("rougeL", ours.longest());
        all.sums.keySet().stream()
                .filter(system -> !system.equals("copydesk"))
                .forEach(system -> scores.group(system, measures(all.mean(system))));
        scores.print(out);
    }

    private static Map<String, Double> measures(Rouge.Score score) {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("rouge1", score.one());
        measures.put("rouge2", score.two());
        measures.put("rougeL", score.longest());
        return measures;
    }

    private static void print(String name, Sums sums, PrintWriter out) {
        Table table = new Table(
                name + ": " + sums.counts.getOrDefault("copydesk", 0) + " reports", "ROUGE-1", "ROUGE-2", "ROUGE-L");
        sums.sums.keySet().forEach(system -> {
            Rouge.Score mean = sums.mean(system).times(100);
            table.row(system, mean.one(), mean.two(), mean.longest());
        });
        table.print(out);
    }

    private void score(Copydesk desk, BriefsFile.Item item, Sums sums) {
        List<List<String>> references =
                item.references().stream().map(Extracts::sentences).toList();
        int words = (int)
                item.references().stream().mapToInt(Extracts::words).average().orElse(60);
        List<String> sentences = Extracts.sentences(item.report());
        Optional<Brief> brief = brief(desk, item.report(), words);
        List<String> ours = brief.map(
                        b -> b.sentences().stream().map(BriefSentence::text).toList())
                .orElse(List.of());
        sums.add("copydesk", best(ours, references));
        sums.add("lead", best(Extracts.lead(sentences, words), references));
        sums.add("lead3", best(Extracts.leadThree(sentences), references));
        sums.add("textrank", best(Extracts.textRank(sentences, rouge, words), references));
        item.systems().forEach((system, text) -> sums.add(system, best(Extracts.sentences(text), references)));
        if (!item.headlines().isEmpty()) {
            List<List<String>> headlines =
                    item.headlines().stream().map(List::of).toList();
            sums.add(
                    "headline",
                    best(brief.map(b -> List.of(b.headline().text())).orElse(List.of()), headlines));
            sums.add("headline of the first 12 words", best(Extracts.lead(sentences, 12), headlines));
        }
    }

    private static Optional<Brief> brief(Copydesk desk, String text, int words) {
        return switch (Reports.read(text)) {
            case Intake.Accepted accepted -> desk.brief(accepted.report(), new Length.Words(Math.max(1, words)));
            case Intake.Refused refused -> Optional.empty();
        };
    }

    /** The best over the references, as with several references is usual. */
    private Rouge.Score best(List<String> system, List<List<String>> references) {
        List<Rouge.Score> scores = new ArrayList<>();
        references.forEach(reference -> scores.add(rouge.score(system, reference)));
        return new Rouge.Score(
                scores.stream().mapToDouble(Rouge.Score::one).max().orElse(0),
                scores.stream().mapToDouble(Rouge.Score::two).max().orElse(0),
                scores.stream().mapToDouble(Rouge.Score::longest).max().orElse(0));
    }
}
