package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.Proofread;
import org.copydesk.app.UnusableInput;
import org.copydesk.brief.Brief;
import org.copydesk.brief.BriefSentence;
import org.copydesk.brief.HouseStyle;
import org.copydesk.brief.Length;
import org.copydesk.reading.Reading;
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

/** Makes briefs of many reports at three lengths and counts what a brief must never do. */
@Command(
        name = "faith",
        description = {
            "Counts in briefs of many reports, at 20, 40 and 65 percent of their length: sentences that their receipts",
            "do not rebuild, quotes not verbatim or with another speaker, figures without their unit or qualifier,",
            "dangling references, and sentences without a finite verb. Prints the first of each.",
            "Files are JSON lines with the report as text, article or source."
        })
final class FaithBench implements Runnable {

    private static final double[] SHARES = {0.20, 0.40, 0.65};

    /** A brief keeps its length where it is off by no more than this share. */
    private static final double TOLERANCE = 0.10;

    private static final JsonMapper JSON = new JsonMapper();

    @Mixin
    private DataFiles data = new DataFiles();

    @Option(
            names = "--reports",
            paramLabel = "N",
            description = "How many reports, spread over the files; 500 by default.")
    private int reports = 500;

    @Option(names = "--show", paramLabel = "N", description = "How many faults of each kind to print; 5 by default.")
    private int show = 5;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    /** What the checker sent back to the editor before the brief was made, by what became of it. */
    private final Map<Proofread.Remedy, Integer> returned = new EnumMap<>(Proofread.Remedy.class);

    private final List<String> reasons = new ArrayList<>();

    private final Map<Fault, List<String>> faults = new EnumMap<>(Fault.class);

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        List<Report> all = new ArrayList<>();
        data.files().forEach(file -> all.addAll(read(file)));
        int step = Math.max(1, all.size() / reports);
        int made = 0;
        int read = 0;
        int sentences = 0;
        int inLength = 0;
        try (Copydesk desk = Copydesk.open()) {
            for (int i = 0; i < all.size() && read < reports; i += step) {
                read++;
                Reading source = desk.read(all.get(i));
                for (double share : SHARES) {
                    Optional<Proofread> proofread = desk.proofread(source, new Length.Share(share), HouseStyle.USUAL);
                    Optional<Brief> brief = proofread.map(Proofread::brief);
                    if (proofread.isEmpty() || brief.isEmpty()) {
                        continue;
                    }
                    for (Proofread.Returned one : proofread.get().returned()) {
                        returned.merge(one.remedy(), 1, Integer::sum);
                        reasons.add(one.remedy().words() + ": " + one.sentence() + " (" + one.why() + ")");
                    }
                    made++;
                    sentences += brief.get().sentences().size();
                    inLength += isInLength(brief.get(), share) ? 1 : 0;
                    new Faith(desk, source, brief.get()).faults().forEach(this::note);
                }
            }
        }
        print(out);
        Scores scores = new Scores("faith")
                .add("reports", (long) read)
                .add("briefs", (long) made)
                .add("sentences", (long) sentences);
        for (Fault fault : Fault.values()) {
            scores.add(fault.name().toLowerCase(Locale.ROOT), (long)
                    faults.getOrDefault(fault, List.of()).size());
        }
        for (Proofread.Remedy remedy : Proofread.Remedy.values()) {
            scores.add(remedy.name().toLowerCase(Locale.ROOT), (long) returned.getOrDefault(remedy, 0));
        }
        scores.fraction("length_within_10", made == 0 ? 0 : (double) inLength / made)
                .print(out);
    }

    private void note(Fault fault, String words) {
        faults.computeIfAbsent(fault, none -> new ArrayList<>()).add(words);
    }

    private void print(PrintWriter out) {
        for (Fault fault : Fault.values()) {
            faults.getOrDefault(fault, List.of()).stream()
                    .distinct()
                    .limit(show)
                    .forEach(words -> out.println(fault.what() + ": " + words.replaceAll("\\s+", " ")));
        }
        reasons.stream().limit(4L * show).forEach(words -> out.println(words.replaceAll("\\s+", " ")));
        out.println();
    }

    private static boolean isInLength(Brief brief, double share) {
        double wanted = share * Extracts.words(brief.report().text());
        int words = brief.sentences().stream()
                .map(BriefSentence::text)
                .mapToInt(Extracts::words)
                .sum();
        return Math.abs(words - wanted) <= TOLERANCE * wanted;
    }

    private static List<Report> read(Path file) {
        List<Report> reports = new ArrayList<>();
        int number = 0;
        try (BufferedReader in = DataFiles.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                JsonNode json = JSON.readTree(line);
                String text = json.path("text")
                        .asString(json.path("article")
                                .asString(json.path("source").asString("")));
                if (text.isBlank()) {
                    throw new UnusableInput(file + ", line " + number + ": has neither text, article nor source");
                }
                if (Reports.read(text) instanceof Intake.Accepted accepted) {
                    reports.add(accepted.report());
                }
            }
        } catch (JacksonException e) {
            throw new UnusableInput(file + ", line " + number + ": broken JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
        }
        return reports;
    }
}
