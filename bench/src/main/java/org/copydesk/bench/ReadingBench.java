package org.copydesk.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.reading.network.ReadWords;
import org.copydesk.reading.reader.Reader;
import org.copydesk.reading.words.SentenceSplitter;
import org.copydesk.reading.words.Tokenizer;
import org.copydesk.text.Report;
import org.copydesk.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Scores the reading model on treebanks (CoNLL-U) and on sentences with labelled names (iob2), and times it. */
@Command(
        name = "reading",
        description = {
            "Scores how reports are read.",
            "CoNLL-U files: tags and trees on given words, and end to end on raw text. iob2 files: names.",
            "Speed is that of everything together on one core."
        })
final class ReadingBench implements Runnable {

    /** Words timed at most; more would only take longer. */
    private static final int MOST_WORDS_TIMED = 20_000;

    private static final int PASSES = 5;

    private static final long LONGEST_TIMING_NANOS = 20_000_000_000L;

    private static final long SPLIT_TIMING_NANOS = 2_000_000_000L;

    @Mixin
    private DataFiles data = new DataFiles();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    @Override
    public void run() {
        List<Path> trees = new ArrayList<>();
        List<Path> names = new ArrayList<>();
        data.files().forEach(file -> (Treebank.isOne(file) ? trees : names).add(file));
        List<Report> timed = new ArrayList<>();
        Scores scores = new Scores("reading");
        PrintWriter out = spec.commandLine().getOut();
        long start = System.nanoTime();
        try (Reader reader = Reader.open()) {
            double loadMillis = (System.nanoTime() - start) / 1e6;
            if (!trees.isEmpty()) {
                scoreTrees(reader, trees, scores, timed, out);
            }
            if (!names.isEmpty()) {
                scoreNames(reader, names, scores, timed, out);
            }
            double tokensPerSecond = tokensPerSecond(reader, timed);
            out.println("heap in use with the model loaded: " + usedHeap() + " MB");
            out.printf(Locale.ROOT, "words and sentences alone: %,d tokens a second%n", splitRate(timed));
            out.println();
            scores.add("tokens_per_second", Math.round(tokensPerSecond)).add("load_ms", Math.round(loadMillis));
        }
        scores.print(out);
    }

    private static void scoreTrees(
            Reader reader, List<Path> files, Scores scores, List<Report> timed, PrintWriter out) {
        Table given = new Table("given words", "words", "XPOS", "UPOS", "UAS", "LAS", "LAS, universal");
        Table raw = new Table("raw text", "word F1", "XPOS", "UPOS", "UAS", "LAS", "sentence F1*", "LAS*");
        TreeScore all = new TreeScore();
        RawScore allLines = new RawScore();
        RawScore allParagraphs = new RawScore();
        for (Path file : files) {
            Treebank treebank = Treebank.read(file);
            TreeScore score = new TreeScore();
            List<ReadWords> read = reader.readWords(
                    treebank.sentences().stream().map(Treebank.Sentence::forms).toList());
            for (int i = 0; i < read.size(); i++) {
                score.add(treebank.sentences().get(i), read.get(i));
            }
            RawScore lines = score(reader, RawText.lines(treebank));
            RawScore paragraphs = score(reader, RawText.paragraphs(treebank));
            all.add(score);
            allLines.add(lines);
            allParagraphs.add(paragraphs);
            row(given, raw, nameOf(file), score, lines, paragraphs);
            RawText.lines(treebank).forEach(text -> timed.add(text.report()));
        }
        if (files.size() > 1) {
            row(given, raw, "all", all, allLines, allParagraphs);
        }
        given.print(out);
        raw.print(out);
        out.println("* with the sentences of a paragraph put together again");
        out.println();
        scores.add("xpos", all.xpos.percent())
                .add("upos", all.upos.percent())
                .add("uas", all.uas.percent())
                .add("las", all.las.percent())
                .add("raw_las", allLines.las.f1());
    }

    private static RawScore score(Reader reader, List<RawText> texts) {
        RawScore score = new RawScore();
        texts.forEach(text -> text.score(reader.read(text.report()), score));
        return score;
    }

    private static void row(Table given, Table raw, String name, TreeScore score, RawScore lines, RawScore paragraphs) {
        given.row(
                name,
                score.uas.all(),
                score.xpos.percent(),
                score.upos.percent(),
                score.uas.percent(),
                score.las.percent(),
                score.universalLas.percent());
        raw.row(
                name,
                lines.words.f1(),
                lines.xpos.f1(),
                lines.upos.f1(),
                lines.uas.f1(),
                lines.las.f1(),
                paragraphs.sentences.f1(),
                paragraphs.las.f1());
    }

    private static void scoreNames(
            Reader reader, List<Path> files, Scores scores, List<Report> timed, PrintWriter out) {
        Table table = new Table("names", "sentences", "precision", "recall", "F1");
        NameScore all = new NameScore();
        for (Path file : files) {
            List<NamedWords> sentences = NamedWords.read(file);
            NameScore score = new NameScore();
            Map<Integer, List<NamedWords>> documents = sentences.stream()
                    .collect(Collectors.groupingBy(NamedWords::document, LinkedHashMap::new, Collectors.toList()));
            documents.values().forEach(document -> score(reader, document, score));
            all.add(score);
            row(table, nameOf(file), sentences.size(), score);
            sentences.forEach(sentence -> timed.add(RawText.report(
                    sentence.text(), List.of(new Span(0, sentence.text().length())))));
        }
        if (files.size() > 1) {
            row(table, "all", "", all);
        }
        table.print(out);
        scores.add("entity_p", all.names.precision())
                .add("entity_r", all.names.recall())
                .add("entity_f1", all.names.f1());
    }

    private static void score(Reader reader, List<NamedWords> document, NameScore score) {
        List<ReadWords> read =
                reader.readReport(document.stream().map(NamedWords::words).toList());
        for (int i = 0; i < read.size(); i++) {
            score.add(document.get(i).labels(), Arrays.asList(read.get(i).entities()));
        }
    }

    private static void row(Table table, String name, Object sentences, NameScore score) {
        table.row(name, sentences, score.names.precision(), score.names.recall(), score.names.f1());
    }

    /** The median of several passes over the same texts, on the calling thread alone. */
    private static double tokensPerSecond(Reader reader, List<Report> reports) {
        List<Report> some = new ArrayList<>();
        long words = 0;
        for (int i = 0; i < reports.size() && words < MOST_WORDS_TIMED; i++) {
            // Scoring has read all of them already, and so has warmed up what is timed here.
            some.add(reports.get(i));
            words += tokens(reader, reports.get(i));
        }
        List<Double> rates = new ArrayList<>();
        long begin = System.nanoTime();
        for (int pass = 0; pass < PASSES && System.nanoTime() - begin < LONGEST_TIMING_NANOS; pass++) {
            long start = System.nanoTime();
            long tokens = 0;
            for (Report report : some) {
                tokens += tokens(reader, report);
            }
            rates.add(tokens * 1e9 / (System.nanoTime() - start));
        }
        return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElse(0.0);
    }

    /** Tokens a second of finding words and sentences, without the network. */
    private static long splitRate(List<Report> reports) {
        long tokens = 0;
        long spent = 0;
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < SPLIT_TIMING_NANOS) {
            long start = System.nanoTime();
            // The first half warms up.
            boolean warm = start - begin > SPLIT_TIMING_NANOS / 2;
            for (Report report : reports) {
                for (Span paragraph : report.sections().getFirst().paragraphs()) {
                    List<Span> words = Tokenizer.words(report.text(), paragraph);
                    SentenceSplitter.sentences(report.text(), words);
                    tokens += warm ? words.size() : 0;
                }
            }
            spent += warm ? System.nanoTime() - start : 0;
        }
        return spent == 0 ? 0 : Math.round(tokens * 1e9 / spent);
    }

    private static long tokens(Reader reader, Report report) {
        return reader.read(report).sentences().stream()
                .mapToLong(sentence -> sentence.size())
                .sum();
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
