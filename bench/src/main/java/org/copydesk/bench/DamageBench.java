package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.copydesk.app.UnusableInput;
import org.copydesk.brief.Gates;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.text.Report;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures which good and which broken cuts pass each gate that keeps the editor from breaking sentences. */
@Command(
        name = "damage",
        description = {
            "Measures the gates that keep cuts from breaking sentences, on cuts judged good or broken.",
            "offered: the editor's rules offer the cut; arcs: what is left, read again, hangs together; both: both.",
            "Of good cuts much should pass, of broken ones nothing. Prints the broken ones that pass both.",
            "A file has a line for each cut: the sentence with the cut in {braces}, a tab, good or the kind of damage."
        })
final class DamageBench implements Runnable {

    @Option(names = "--data", paramLabel = "FILE", description = "Judged cuts; Copydesk's own by default.")
    private @Nullable Path data;

    @Option(
            names = "--show",
            paramLabel = "N",
            description = "How many broken cuts that pass both to print; 20 by default.")
    private int show = 20;

    @Option(
            names = "--show-good",
            paramLabel = "N",
            description = "How many good cuts that fail, with the gate that stops them; none by default.")
    private int showGood;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    /** A judged cut, and which gates let it through. */
    private record Outcome(DamageLine line, boolean offered, boolean arcs) {

        boolean both() {
            return offered && arcs;
        }
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        List<Outcome> outcomes = new ArrayList<>();
        List<DamageLine> lines = read();
        try (var reader = org.copydesk.reading.reader.Reader.open()) {
            Gates gates = new Gates(reader);
            for (DamageLine line : lines) {
                outcomes.add(pass(reader, gates, line));
            }
        }
        table(outcomes).print(out);
        print(out, outcomes);
        List<Outcome> good = only(outcomes, o -> o.line.kind() == DamageKind.GOOD);
        List<Outcome> broken = only(outcomes, o -> o.line.kind() != DamageKind.GOOD);
        new Scores("damage")
                .add("good", (long) good.size())
                .add("broken", (long) broken.size())
                .fraction("offered_good", share(good, Outcome::offered))
                .fraction("offered_broken", share(broken, Outcome::offered))
                .fraction("arcs_good", share(good, Outcome::arcs))
                .fraction("arcs_broken", share(broken, Outcome::arcs))
                .fraction("both_good", share(good, Outcome::both))
                .fraction("both_broken", share(broken, Outcome::both))
                .print(out);
    }

    private static Outcome pass(org.copydesk.reading.reader.Reader reader, Gates gates, DamageLine line) {
        Report report =
                RawText.report(line.text(), List.of(new Span(0, line.text().length())));
        Reading reading = reader.read(report);
        for (Sentence sentence : reading.sentences()) {
            int first = -1;
            int end = -1;
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).span().overlaps(line.cut())) {
                    first = first < 0 ? i : first;
                    end = i + 1;
                }
            }
            if (first >= 0) {
                // Where a comma is the damage, an offer with other marks is another cut.
                boolean marks = line.kind() == DamageKind.COMMA;
                return new Outcome(
                        line,
                        gates.offered(reading, sentence.index(), first, end, marks),
                        gates.survives(reading, sentence.index(), first, end));
            }
        }
        return new Outcome(line, false, false);
    }

    private static Table table(List<Outcome> outcomes) {
        Map<DamageKind, List<Outcome>> kinds = new EnumMap<>(DamageKind.class);
        outcomes.forEach(o ->
                kinds.computeIfAbsent(o.line.kind(), none -> new ArrayList<>()).add(o));
        Table table = new Table("passed, %", "cuts", "offered", "arcs", "both", "", "what is wrong");
        kinds.forEach((kind, some) -> table.row(
                kind.word(),
                some.size(),
                100 * share(some, Outcome::offered),
                100 * share(some, Outcome::arcs),
                100 * share(some, Outcome::both),
                "",
                kind.what()));
        return table;
    }

    private void print(PrintWriter out, List<Outcome> outcomes) {
        outcomes.stream()
                .filter(o -> o.line.kind() != DamageKind.GOOD && o.both())
                .limit(show)
                .forEach(o -> out.println(o.line.kind().word() + ": " + o.line.marked()));
        out.println();
        outcomes.stream()
                .filter(o -> o.line.kind() == DamageKind.GOOD && !o.both())
                .limit(showGood)
                .forEach(o -> out.println(
                        (o.offered ? "not held: " : o.arcs ? "not offered: " : "neither: ") + o.line.marked()));
    }

    private static List<Outcome> only(List<Outcome> outcomes, Predicate<Outcome> wanted) {
        return outcomes.stream().filter(wanted).toList();
    }

    private static double share(List<Outcome> all, Predicate<Outcome> passed) {
        return all.isEmpty() ? 0 : (double) all.stream().filter(passed).count() / all.size();
    }

    private List<DamageLine> read() {
        if (data == null) {
            return own();
        }
        try (BufferedReader in = DataFiles.open(data)) {
            return DamageLine.readAll(in, data.toString());
        } catch (IOException e) {
            throw new UnusableInput(data + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The cuts that come with the bench. */
    static List<DamageLine> own() {
        try (InputStream in =
                        Objects.requireNonNull(DamageBench.class.getResourceAsStream("damage.tsv"), "damage.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return DamageLine.readAll(lines, "damage.tsv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
