package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.app.UnusableInput;
import org.copydesk.brief.BranchTraining;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.network.ReadWords;
import org.copydesk.reading.network.ReadingNetwork;
import org.copydesk.reading.reader.Reader;
import org.copydesk.reading.words.Tokenizer;
import org.copydesk.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores which words of a sentence are kept, against sentences that were cut to their core (Filippova and Altun 2013). */
@Command(
        name = "compression",
        description = {
            "Scores the words kept of sentences, against cut ones. Files are JSON lines {sentence, compression}.",
            "F1 is the mean of the sentences', the rate is kept words by all words."
        })
final class CompressionBench implements Runnable {

    private static final double KEPT = 0.5;
    private static final int BATCH = 256;

    @Mixin
    private DataFiles data = new DataFiles();

    @Option(
            names = "--skip",
            defaultValue = "0",
            description = "Pairs at the front of each file to pass over, such as those trained on.")
    private int skip;

    @Option(
            names = "--take",
            paramLabel = "N",
            defaultValue = "2147483647",
            description = "So many pairs of each file, after those passed over.")
    private int take;

    @Option(
            names = "--learn",
            paramLabel = "FILE",
            hidden = true,
            description = "Learns which branches go from headlines, writes it there, and scores nothing.")
    private Optional<Path> learn = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    /** A sentence in words, and which of them its cut has. */
    private record Pair(List<String> words, boolean[] kept) {}

    @Override
    public void run() {
        if (learn.isPresent()) {
            learn(learn.get());
        } else {
            score();
        }
    }

    private void learn(Path to) {
        try (Reader reader = Reader.open();
                Writer out = DataFiles.create(to)) {
            List<BranchTraining.Lesson> lessons = new ArrayList<>();
            for (Path file : data.files()) {
                for (String[] texts : texts(file)) {
                    lesson(reader, texts[0], texts[1]).ifPresent(lessons::add);
                }
            }
            BranchTraining.train(lessons, out);
        } catch (IOException e) {
            throw new UnusableInput(to + ": cannot be written: " + e.getMessage(), e);
        }
    }

    /** A sentence as the reader sees it, and its cut; empty where it is read as several. */
    private static Optional<BranchTraining.Lesson> lesson(Reader reader, String sentence, String cut) {
        String text = sentence.replace("``", "\u201c").replace("''", "\u201d");
        List<Sentence> read = reader.read(ReportTexts.report(text)).sentences();
        if (read.size() != 1) {
            return Optional.empty();
        }
        return pair(read.getFirst().tokens().stream().map(Token::form).toList(), words(cut))
                .map(pair -> new BranchTraining.Lesson(read.getFirst(), pair.kept()));
    }

    private void score() {
        PrintWriter out = spec.commandLine().getOut();
        double f1 = 0;
        double rate = 0;
        double gold = 0;
        int count = 0;
        Table table = new Table("compression", "sentences", "F1", "kept", "kept by people");
        try (ReadingNetwork network = ReadingNetwork.open(1)) {
            for (Path file : data.files()) {
                double[] sums = score(network, read(file));
                int n = (int) sums[3];
                table.row(file.getFileName().toString(), n, sums[0] / n, sums[1] / n, sums[2] / n);
                f1 += sums[0];
                rate += sums[1];
                gold += sums[2];
                count += n;
            }
        }
        if (count == 0) {
            throw new UnusableInput("the files hold no pair whose cut is part of its sentence");
        }
        table.row("all", count, f1 / count, rate / count, gold / count);
        table.print(out);
        new Scores("compression")
                .fraction("f1", f1 / count)
                .fraction("rate", rate / count)
                .print(out);
    }

    private static double[] score(ReadingNetwork network, List<Pair> pairs) {
        double[] sums = new double[4];
        for (int from = 0; from < pairs.size(); from += BATCH) {
            List<Pair> batch = pairs.subList(from, Math.min(pairs.size(), from + BATCH));
            List<ReadWords> read = network.read(batch.stream().map(Pair::words).toList());
            for (int i = 0; i < batch.size(); i++) {
                boolean[] wanted = batch.get(i).kept();
                float[] keep = read.get(i).keep();
                int hits = 0;
                int found = 0;
                int gold = 0;
                for (int w = 0; w < wanted.length; w++) {
                    boolean kept = keep[w] > KEPT;
                    hits += kept && wanted[w] ? 1 : 0;
                    found += kept ? 1 : 0;
                    gold += wanted[w] ? 1 : 0;
                }
                sums[0] += found + gold == 0 ? 1 : 2.0 * hits / (found + gold);
                sums[1] += (double) found / wanted.length;
                sums[2] += (double) gold / wanted.length;
                sums[3]++;
            }
        }
        return sums;
    }

    private List<Pair> read(Path file) {
        return texts(file).stream()
                .map(texts -> pair(words(texts[0]), words(texts[1])))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The sentences and their cuts in a file. */
    private List<String[]> texts(Path file) {
        JsonMapper json = new JsonMapper();
        List<String[]> texts = new ArrayList<>();
        int number = 0;
        try (BufferedReader in = DataFiles.open(file)) {
            for (String line = in.readLine(); line != null && texts.size() < take; line = in.readLine()) {
                number++;
                if (number > skip && !line.isBlank()) {
                    JsonNode pair = json.readTree(line);
                    texts.add(new String[] {
                        pair.path("sentence").asString(),
                        pair.path("compression").asString()
                    });
                }
            }
        } catch (JacksonException e) {
            throw new UnusableInput(file + ", line " + number + ": broken JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
        }
        return texts;
    }

    private static List<String> words(String text) {
        return Tokenizer.words(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }

    /** Empty where a fifth or more of the cut's words are not the sentence's, in its order. */
    private static Optional<Pair> pair(List<String> words, List<String> cut) {
        int n = words.size();
        int m = cut.size();
        int[][] table = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                table[i][j] = words.get(i).equalsIgnoreCase(cut.get(j))
                        ? table[i + 1][j + 1] + 1
                        : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        if (n == 0 || m == 0 || table[0][0] < 0.8 * m) {
            return Optional.empty();
        }
        boolean[] kept = new boolean[n];
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (words.get(i).equalsIgnoreCase(cut.get(j)) && table[i][j] == table[i + 1][j + 1] + 1) {
                kept[i++] = true;
                j++;
            } else if (table[i + 1][j] >= table[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return Optional.of(new Pair(words, kept));
    }
}
