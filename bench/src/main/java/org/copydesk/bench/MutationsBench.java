package org.copydesk.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.copydesk.Copydesk;
import org.copydesk.brief.Brief;
import org.copydesk.brief.Length;
import org.copydesk.check.CheckedSentence;
import org.copydesk.check.Checker;
import org.copydesk.check.Code;
import org.copydesk.check.Copy;
import org.copydesk.check.Finding;
import org.copydesk.check.Measures;
import org.copydesk.check.Verdict;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.text.Report;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts faults into true briefs, and counts how many the checker catches and names right. */
@Command(
        name = "mutations",
        description = {
            "Puts faults of each sort into true briefs and counts those that the checker finds.",
            "JSON lines of reports with briefs, or with \"text\". caught: something is found in the sentence; named: by its own",
            "code; false_alarms: true sentences with a finding. All are percent."
        })
final class MutationsBench implements Runnable {

    @Mixin
    private DataFiles data = new DataFiles();

    @Option(names = "--briefs", paramLabel = "N", description = "How many briefs; 300 by default.")
    private int briefs = 300;

    @Option(names = "--seed", paramLabel = "N", description = "Other numbers give other faults; 1 by default.")
    private long seed = 1;

    @Option(
            names = "--measures",
            paramLabel = "FILE",
            description = "Write what the scorer looks at, for model/check.py.")
    private @Nullable Path measures;

    @Option(names = "--show", description = "Print every miss and every false alarm.")
    private boolean show;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    private final Checker checker = new Checker();
    private final Map<Code, int[]> planted = new EnumMap<>(Code.class);
    private final MeasureLines lines = new MeasureLines();
    private int trueSentences;
    private int alarms;

    @Override
    public void run() {
        for (Code code : Code.values()) {
            planted.put(code, new int[3]);
        }
        List<Report> reports = new ArrayList<>();
        for (Path file : data.files()) {
            reports.addAll(ReportTexts.read(file));
        }
        try (Copydesk desk = Copydesk.open()) {
            int done = 0;
            for (int i = 0; i < reports.size() && done < briefs; i++) {
                Reading reading = desk.read(reports.get(i).withPublished(Faults.TOLD));
                Optional<Brief> brief = desk.brief(reading, Length.NATURAL);
                if (brief.isPresent()) {
                    brief(desk, reading, brief.get(), new Random(seed * 1_000_003 + i));
                    done++;
                }
            }
        }
        if (measures != null) {
            lines.write(measures);
        }
        print();
    }

    private void brief(Copydesk desk, Reading report, Brief brief, Random dice) {
        Verdict clean = desk.check(brief, report);
        for (CheckedSentence sentence : clean.sentences()) {
            trueSentences++;
            if (!sentence.support().isGood() || !sentence.findings().isEmpty()) {
                alarms++;
                show("FALSE ALARM", sentence.span().of(clean.copy().report().text()), sentence.findings(), clean);
            }
        }
        Reading read = desk.read(clean.copy().report());
        if (measures != null) {
            for (Measures one : checker.measures(clean.copy(), read, List.of(report))) {
                lines.add("planted", report.report().text(), true, List.of(one));
            }
        }
        List<Sentence> sentences = new ArrayList<>(read.sentences());
        int headlines = (int)
                clean.sentences().stream().filter(CheckedSentence::headline).count();
        List<Sentence> body = sentences.subList(Math.min(headlines, sentences.size()), sentences.size()).stream()
                // A question states nothing that could be false.
                .filter(sentence -> !read.words(sentence.span()).endsWith("?"))
                .toList();
        for (Code code : Code.values()) {
            List<Sentence> order = new ArrayList<>(body);
            java.util.Collections.shuffle(order, dice);
            for (Sentence sentence : order) {
                Optional<Planted> fault = new Faults(read, sentence, report, dice).plant(code);
                if (fault.isPresent() && !fault.get().text().equals(read.words(sentence.span()))
                        || fault.isPresent() && fault.get().date().isPresent()) {
                    plant(desk, report, code, fault.get());
                    break;
                }
            }
        }
    }

    private void plant(Copydesk desk, Reading report, Code code, Planted fault) {
        Span all = new Span(0, fault.text().length());
        Copy copy = fault.headline()
                ? Copy.of(fault.text(), Optional.of(all), List.of(), Optional.of(Faults.TOLD))
                : Copy.of(
                        fault.text(),
                        Optional.empty(),
                        List.of(all),
                        fault.date().or(() -> Optional.of(Faults.TOLD)));
        Verdict verdict = desk.check(copy, desk.read(copy.report()), List.of(report));
        List<Finding> findings = verdict.sentences().stream()
                .flatMap(sentence -> sentence.findings().stream())
                .toList();
        if (measures != null) {
            lines.add(
                    "planted",
                    report.report().text(),
                    false,
                    checker.measures(copy, desk.read(copy.report()), List.of(report)));
        }
        int[] counts = planted.get(code);
        if (counts == null) {
            throw new IllegalStateException(code + " is not counted");
        }
        boolean named = findings.stream().anyMatch(finding -> finding.code() == code);
        counts[0]++;
        counts[1] += findings.isEmpty() ? 0 : 1;
        counts[2] += named ? 1 : 0;
        if (!named) {
            show(findings.isEmpty() ? "MISSED " + code : "MISNAMED " + code, fault.text(), findings, verdict);
        }
    }

    private void show(String what, String sentence, List<Finding> findings, Verdict verdict) {
        if (!show) {
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(what + ": " + sentence);
        for (Finding finding : findings) {
            out.println("    " + finding.code() + " ["
                    + finding.brief().of(verdict.copy().report().text()) + "] "
                    + finding.why()
                    + finding.source()
                            .map(place -> " {"
                                    + place.span()
                                            .of(verdict.sources()
                                                    .get(place.source())
                                                    .text()) + "}")
                            .orElse(""));
        }
        verdict.sentences().stream()
                .filter(one -> what.startsWith("M")
                        || one.span().of(verdict.copy().report().text()).equals(sentence))
                .flatMap(one -> one.evidence().stream())
                .limit(2)
                .forEach(evidence -> out.println("    ~ "
                        + evidence.place()
                                .span()
                                .of(verdict.sources().getFirst().text())));
    }

    private void print() {
        PrintWriter out = spec.commandLine().getOut();
        Table table = new Table("mutations", "planted", "caught", "named right");
        int all = 0;
        int caught = 0;
        int named = 0;
        Map<String, Map<String, Double>> groups = new LinkedHashMap<>();
        for (Map.Entry<Code, int[]> entry : planted.entrySet()) {
            int[] counts = entry.getValue();
            String name = entry.getKey().name().toLowerCase(java.util.Locale.ROOT);
            table.row(name, counts[0], percent(counts[1], counts[0]), percent(counts[2], counts[0]));
            groups.put(
                    name,
                    Map.of(
                            "planted", (double) counts[0],
                            "caught", percent(counts[1], counts[0]),
                            "named", percent(counts[2], counts[0])));
            all += counts[0];
            caught += counts[1];
            named += counts[2];
        }
        table.row("all", all, percent(caught, all), percent(named, all));
        table.print(out);
        Scores scores = new Scores("mutations")
                .add("planted", all)
                .add("true_sentences", trueSentences)
                .add("caught", percent(caught, all))
                .add("named", percent(named, all))
                .add("false_alarms", percent(alarms, trueSentences));
        groups.forEach(scores::group);
        scores.print(out);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
