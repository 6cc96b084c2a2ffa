package org.copydesk.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.Copydesk;
import org.copydesk.app.UnusableInput;
import org.copydesk.brief.Brief;
import org.copydesk.brief.Edit;
import org.copydesk.brief.Length;
import org.copydesk.brief.Omission;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.reader.Reader;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.references.Leaning;
import org.copydesk.reading.references.LeaningTraining;
import org.copydesk.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts the sentences that briefs print without what they need, by judgements of reports. */
@Command(
        name = "context",
        description = {
            "Counts sentences that briefs print without the sentences that they need, and how well those that need one are told.",
            "Scores the fifth of the judged reports that is not learned from, briefed at 20, 40 and 65 %."
        })
final class ContextBench implements Runnable {

    private static final List<Double> SHARES = List.of(0.2, 0.4, 0.65);

    /** Fewer characters of a sentence do not print it. */
    private static final int LEAST_PRINTED = 8;

    private static final int LEAST_OF_A_NAME = 4;

    @Mixin
    private DataFiles data = new DataFiles();

    @Option(names = "--judgements", required = true, paramLabel = "FILE", description = "See model/README.md.")
    private Path judgements = Path.of("");

    @Option(
            names = "--learn",
            paramLabel = "FILE",
            hidden = true,
            description =
                    "Learns which sentences lean on others of the other four fifths, writes it there, and scores nothing.")
    private Optional<Path> learn = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    /** How many sentences were printed at one length, and how many of each kind without what they need. */
    private static final class Tally {
        private int printed;
        private final Map<ContextMark.Kind, Integer> faults = new EnumMap<>(ContextMark.Kind.class);

        void add(Tally other) {
            printed += other.printed;
            other.faults.forEach((kind, count) -> faults.merge(kind, count, Integer::sum));
        }

        int faults(ContextMark.Kind kind) {
            return faults.getOrDefault(kind, 0);
        }

        double percent(ContextMark.Kind kind) {
            return printed == 0 ? 0 : 100.0 * faults(kind) / printed;
        }
    }

    @Override
    public void run() {
        List<JudgedReports.Item<ContextMark>> items = JudgedReports.read(judgements, data.files(), ContextMark::parse);
        if (learn.isPresent()) {
            learn(items.stream().filter(item -> !item.heldBack()).toList(), learn.get());
        } else {
            score(items.stream().filter(JudgedReports.Item::heldBack).toList());
        }
    }

    private void learn(List<JudgedReports.Item<ContextMark>> items, Path model) {
        LeaningTraining training = new LeaningTraining();
        try (Reader reader = Reader.open();
                Writer out = DataFiles.create(model)) {
            for (JudgedReports.Item<ContextMark> item : items) {
                Reading reading = reader.read(item.report());
                Leaning leaning = new Leaning(reading, Dependences.of(reading));
                for (Sentence sentence : reading.sentences()) {
                    List<ContextMark> marks = marks(item, sentence);
                    if (marks.stream().noneMatch(mark -> mark.kind() == ContextMark.Kind.N)) {
                        training.add(leaning, sentence, leans(marks));
                    }
                }
            }
            training.learn().write(out);
        } catch (IOException e) {
            throw new UnusableInput(model + ": cannot be written: " + e.getMessage(), e);
        }
    }

    private static List<ContextMark> marks(JudgedReports.Item<ContextMark> item, Sentence sentence) {
        return item.marks().stream()
                .filter(mark -> mark.start() == sentence.span().start())
                .toList();
    }

    private static boolean leans(List<ContextMark> marks) {
        return marks.stream().anyMatch(mark -> mark.kind() == ContextMark.Kind.M || mark.kind() == ContextMark.Kind.P);
    }

    private void score(List<JudgedReports.Item<ContextMark>> items) {
        CheckSet told = new CheckSet();
        List<Tally> tallies = SHARES.stream().map(share -> new Tally()).toList();
        try (Copydesk desk = Copydesk.open()) {
            for (JudgedReports.Item<ContextMark> item : items) {
                Reading reading = desk.read(item.report());
                tell(item, reading, told);
                for (int i = 0; i < SHARES.size(); i++) {
                    Optional<Brief> brief = desk.brief(reading, new Length.Share(SHARES.get(i)));
                    if (brief.isPresent()) {
                        tallies.get(i).add(tally(item, reading, brief.get()));
                    }
                }
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        Table table = new Table(
                "briefs of " + items.size() + " reports", "sentences", "mislead", "puzzle", "overtaken", "no news");
        Tally all = new Tally();
        for (int i = 0; i < SHARES.size(); i++) {
            row(table, Math.round(100 * SHARES.get(i)) + " %", tallies.get(i));
            all.add(tallies.get(i));
        }
        row(table, "all", all);
        table.print(out);
        double auc = told.auc();
        out.printf(
                "Of %d sentences that no rule binds, %d lean on another than the lead; told with an AUC of %.1f.%n",
                told.size(), told.size() - told.bad(), auc);
        new Scores("context")
                .add("sentences", all.printed)
                .add("mislead", all.percent(ContextMark.Kind.M))
                .add("puzzle", all.percent(ContextMark.Kind.P))
                .add("overtaken", all.percent(ContextMark.Kind.S))
                .add("no_news", all.percent(ContextMark.Kind.N))
                .add("auc", auc)
                .print(out);
    }

    private static void row(Table table, String name, Tally tally) {
        table.row(
                name,
                tally.printed,
                tally.faults(ContextMark.Kind.M),
                tally.faults(ContextMark.Kind.P),
                tally.faults(ContextMark.Kind.S),
                tally.faults(ContextMark.Kind.N));
    }

    private static void tell(JudgedReports.Item<ContextMark> item, Reading reading, CheckSet told) {
        Dependences dependences = Dependences.of(reading);
        Leaning leaning = new Leaning(reading, dependences);
        for (Sentence sentence : reading.sentences()) {
            List<ContextMark> marks = marks(item, sentence);
            double chance = leaning.of(sentence);
            boolean news = marks.stream().noneMatch(mark -> mark.kind() == ContextMark.Kind.N);
            if (chance > 0 && news && dependences.of(sentence.index()).isAlone()) {
                told.add(chance, leans(marks));
            }
        }
    }

    /** The sentences that a brief prints though what they need is not in it. */
    private static Tally tally(JudgedReports.Item<ContextMark> item, Reading reading, Brief brief) {
        Set<Integer> out = brief.omissions().stream()
                .map(Omission::source)
                .map(Span::start)
                .collect(Collectors.toSet());
        Set<Integer> named = named(reading, brief);
        Set<Integer> printed = reading.sentences().stream()
                .map(sentence -> sentence.span().start())
                .filter(start -> !out.contains(start))
                .collect(Collectors.toCollection(TreeSet::new));
        Tally tally = new Tally();
        tally.printed = printed.size();
        for (ContextMark mark : item.marks()) {
            boolean cured = switch (mark.kind()) {
                case M, P ->
                    isFirst(mark.start(), printed)
                            || mark.needs().stream().limit(1).anyMatch(printed::contains)
                            || named.contains(mark.start());
                case S -> mark.needs().stream().anyMatch(printed::contains);
                case N -> false;
            };
            if (printed.contains(mark.start()) && !cured) {
                tally.faults.merge(mark.kind(), 1, Integer::sum);
            }
        }
        return tally;
    }

    private static boolean isFirst(int start, Set<Integer> printed) {
        return printed.stream().allMatch(other -> other >= start);
    }

    /** The sentences into which a name was put or moved. */
    private static Set<Integer> named(Reading reading, Brief brief) {
        Set<Integer> named = new TreeSet<>();
        brief.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .filter(sentence -> sentence.receipt().edits().stream().anyMatch(ContextBench::names))
                .flatMap(sentence -> sentence.receipt().edits().stream())
                .filter(edit -> edit instanceof Edit.Kept kept && kept.source().length() >= LEAST_PRINTED)
                .map(edit -> ((Edit.Kept) edit).source())
                .forEach(span -> reading.sentences().stream()
                        .filter(sentence -> sentence.span().contains(span))
                        .forEach(sentence -> named.add(sentence.span().start())));
        return named;
    }

    private static boolean names(Edit edit) {
        return edit instanceof Edit.Moved
                || edit instanceof Edit.Replaced put
                        && put.words().length() >= LEAST_OF_A_NAME
                        && Character.isUpperCase(put.words().charAt(0));
    }
}
