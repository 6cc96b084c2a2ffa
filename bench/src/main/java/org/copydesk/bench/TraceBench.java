package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.app.UnusableInput;
import org.copydesk.check.Checker;
import org.copydesk.check.Copy;
import org.copydesk.check.Place;
import org.copydesk.check.Trace;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.reader.Reader;
import org.copydesk.text.Report;
import org.copydesk.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the evidence that the checker names for each sentence of a summary against people's alignments. */
@Command(
        name = "trace",
        description = {
            "Scores the source sentences named for each summary sentence.",
            "JSON lines of documents[file, text], summary, alignments[file, docSpans, summarySentence]. Pairs of a summary sentence",
            "and a source sentence are counted; nearest: the one source sentence that is likest by embedding or by ROUGE-L."
        })
final class TraceBench implements Runnable {

    private static final JsonMapper JSON = new JsonMapper();

    @Mixin
    private DataFiles data = new DataFiles();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    private final Agreement ours = new Agreement();
    private final Agreement byEmbedding = new Agreement();
    private final Agreement byRouge = new Agreement();
    private final Rouge rouge = new Rouge();

    @Override
    public void run() {
        Checker checker = new Checker();
        try (Reader reader = Reader.open()) {
            for (Path file : data.files()) {
                topics(file).forEach(topic -> score(topic, reader, checker));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        Table table = new Table("trace", "precision", "recall", "F1");
        table.row("Copydesk", ours.precision(), ours.recall(), ours.f1());
        table.row("nearest by embedding", byEmbedding.precision(), byEmbedding.recall(), byEmbedding.f1());
        table.row("nearest by ROUGE-L", byRouge.precision(), byRouge.recall(), byRouge.f1());
        table.print(out);
        new Scores("trace")
                .add("precision", ours.precision())
                .add("recall", ours.recall())
                .add("f1", ours.f1())
                .add("nearest_f1", Math.max(byEmbedding.f1(), byRouge.f1()))
                .print(out);
    }

    private void score(JsonNode topic, Reader reader, Checker checker) {
        List<Reading> sources = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (JsonNode document : topic.path("documents")) {
            numbers.put(document.path("file").asString(""), sources.size());
            sources.add(reader.read(ReportTexts.report(document.path("text").asString(""))));
        }
        String summary = topic.path("summary").asString("");
        Report report = ReportTexts.report(summary);
        Reading reading = reader.read(report);
        List<Set<Place>> gold = gold(topic, summary, reading, sources, numbers);
        List<Trace> traces = checker.trace(new Copy(report, Optional.empty()), reading, sources);
        for (Trace trace : traces) {
            Set<Place> wanted = gold.get(trace.sentence());
            if (wanted.isEmpty()) {
                // Nobody found where it is from.
                continue;
            }
            Sentence sentence = reading.sentences().get(trace.sentence());
            add(ours, new HashSet<>(trace.evidence()), wanted);
            add(byEmbedding, Set.of(trace.nearest()), wanted);
            add(byRouge, Set.of(nearest(reading.words(sentence.span()), sources)), wanted);
        }
    }

    private static void add(Agreement agreement, Set<Place> found, Set<Place> wanted) {
        Set<Place> both = new HashSet<>(found);
        both.retainAll(wanted);
        agreement.add(both.size(), found.size(), wanted.size());
    }

    private Place nearest(String sentence, List<Reading> sources) {
        Place best = new Place(0, new Span(0, 0));
        double most = -1;
        for (int i = 0; i < sources.size(); i++) {
            for (Sentence one : sources.get(i).sentences()) {
                String words = sources.get(i).words(one.span());
                double score = rouge.score(List.of(sentence), List.of(words)).longest();
                if (score > most) {
                    most = score;
                    best = new Place(i, one.span());
                }
            }
        }
        return best;
    }

    /** For each sentence of the summary, the source sentences that people marked. */
    private static List<Set<Place>> gold(
            JsonNode topic, String summary, Reading reading, List<Reading> sources, Map<String, Integer> numbers) {
        List<Set<Place>> gold = new ArrayList<>();
        reading.sentences().forEach(unused -> gold.add(new HashSet<>()));
        for (JsonNode alignment : topic.path("alignments")) {
            String told = alignment.path("summarySentence").asString("").strip();
            Integer source = numbers.get(alignment.path("file").asString(""));
            int at = summary.indexOf(told);
            if (source == null || at < 0 || told.isEmpty()) {
                continue;
            }
            Span span = new Span(at, at + told.length());
            Set<Place> places = new HashSet<>();
            for (JsonNode marked : alignment.path("docSpans")) {
                Span range = new Span(marked.get(0).asInt(), marked.get(1).asInt());
                for (Sentence sentence : sources.get(source).sentences()) {
                    if (sentence.span().overlaps(range)) {
                        places.add(new Place(source, sentence.span()));
                    }
                }
            }
            for (Sentence sentence : reading.sentences()) {
                if (sentence.span().overlaps(span)) {
                    gold.get(sentence.index()).addAll(places);
                }
            }
        }
        return gold;
    }

    private static List<JsonNode> topics(Path file) {
        List<JsonNode> topics = new ArrayList<>();
        try (BufferedReader in = DataFiles.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    topics.add(JSON.readTree(line));
                }
            }
        } catch (JacksonException e) {
            throw new UnusableInput(file + ": broken JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
        }
        return topics;
    }
}
