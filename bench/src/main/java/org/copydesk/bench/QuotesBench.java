package org.copydesk.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.app.UnusableInput;
import org.copydesk.reading.Reading;
import org.copydesk.reading.quotes.Attribution;
import org.copydesk.reading.quotes.AttributionTraining;
import org.copydesk.reading.quotes.Attributions;
import org.copydesk.reading.quotes.Lesson;
import org.copydesk.reading.reader.Reader;
import org.copydesk.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the sources, cues and contents of attributions; {@link QuotesScore} says how. */
@Command(
        name = "quotes",
        description = {
            "Scores who says what: the source, the cue and the content of attributions.",
            "Files are JSON lines {file, text, ann}, ann in brat's format as in PolNeAR. All figures are F1 but P and R.",
            "overlap: each that overlaps another counts; paired: each answers for one; exact: the same characters."
        })
final class QuotesBench implements Runnable {

    @Mixin
    private DataFiles data = new DataFiles();

    @Option(
            names = "--learn",
            paramLabel = "FILE",
            hidden = true,
            description = "Learns a model of the data and writes it there, and scores nothing.")
    private Optional<Path> learn = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    @Override
    public void run() {
        try (Reader reader = Reader.open()) {
            if (learn.isPresent()) {
                learn(reader, learn.get());
            } else {
                score(reader);
            }
        }
    }

    private void score(Reader reader) {
        QuotesScore content = new QuotesScore();
        QuotesScore source = new QuotesScore();
        QuotesScore cue = new QuotesScore();
        for (Path file : data.files()) {
            for (QuotesFile.Item item : QuotesFile.read(file).items()) {
                // PolNeAR marks nothing inside of what is said.
                List<Attribution> found = Attributions.of(reader.read(item.report())).stream()
                        .filter(one -> !one.nested())
                        .toList();
                add(content, item.marked(), Lesson.Marked::content, found, Attribution::content);
                add(source, item.marked(), Lesson.Marked::source, found, Attribution::source);
                add(cue, item.marked(), Lesson.Marked::cue, found, Attribution::cue);
            }
        }
        if (cue.wanted() == 0) {
            throw new UnusableInput("the files hold no attribution");
        }
        PrintWriter out = spec.commandLine().getOut();
        Table table = new Table(
                "quotes", "marked", "found", "overlap P", "overlap R", "overlap", "paired", "exact", "characters");
        row(table, "content", content);
        row(table, "source", source);
        row(table, "cue", cue);
        table.print(out);
        new Scores("quotes")
                .fraction("content_overlap", content.overlap())
                .fraction("content_exact", content.exact())
                .fraction("source_overlap", source.overlap())
                .fraction("source_exact", source.exact())
                .fraction("cue_overlap", cue.overlap())
                .fraction("cue_exact", cue.exact())
                .print(out);
    }

    private static void add(
            QuotesScore score,
            List<Lesson.Marked> marked,
            Function<Lesson.Marked, List<Span>> markedPart,
            List<Attribution> found,
            Function<Attribution, List<Span>> foundPart) {
        score.add(
                marked.stream().map(markedPart).toList(),
                found.stream().map(foundPart).toList());
    }

    private static void row(Table table, String name, QuotesScore score) {
        table.row(
                name,
                score.wanted(),
                score.found(),
                100 * score.precision(),
                100 * score.recall(),
                100 * score.overlap(),
                100 * score.paired(),
                100 * score.exact(),
                100 * score.characters());
    }

    private void learn(Reader reader, Path model) {
        List<Lesson> lessons = new ArrayList<>();
        for (Path file : data.files()) {
            for (QuotesFile.Item item : QuotesFile.read(file).items()) {
                Reading reading = reader.read(item.report());
                lessons.add(new Lesson(reading, item.marked()));
            }
        }
        try (Writer out = DataFiles.create(model)) {
            AttributionTraining.train(lessons, out);
        } catch (IOException e) {
            throw new UnusableInput(model + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
