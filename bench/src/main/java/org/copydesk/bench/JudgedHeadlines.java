package org.copydesk.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copydesk.app.UnusableInput;
import org.copydesk.brief.HeadlineTraining;
import org.copydesk.brief.HeadlineTraining.Grade;
import org.copydesk.brief.HeadlineTraining.Judgement;
import org.copydesk.reading.reader.Reader;
import org.copydesk.text.Span;

/** Learns from judged headlines, and tells which of them the editor likes best of those it has not learned from. */
final class JudgedHeadlines {

    private final List<JudgedReports.Item<Judgement>> items;

    JudgedHeadlines(Path judgements, List<Path> data) {
        this.items = JudgedReports.read(judgements, data, JudgedHeadlines::parse);
    }

    /** A mark such as "0:0-17.22-40:G": where the sentence begins, what of it stays, and how good that is. */
    static Judgement parse(String mark) {
        String[] parts = mark.split(":");
        List<Span> kept = Arrays.stream(parts[1].split("\\."))
                .map(run -> run.split("-"))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
        return new Judgement(Integer.parseInt(parts[0]), kept, Grade.valueOf(parts[2]));
    }

    void learn(Path model) {
        try (Reader reader = Reader.open();
                Writer out = DataFiles.create(model)) {
            HeadlineTraining training = new HeadlineTraining(reader);
            items.stream()
                    .filter(item -> !item.heldBack())
                    .forEach(item -> training.add(reader.read(item.report()), item.marks()));
            training.learn().write(out);
        } catch (IOException e) {
            throw new UnusableInput(model + ": cannot be written: " + e.getMessage(), e);
        }
    }

    void score(PrintWriter out) {
        Map<Grade, Integer> favourites = new EnumMap<>(Grade.class);
        Map<Grade, Integer> best = new EnumMap<>(Grade.class);
        Map<Grade, Integer> all = new EnumMap<>(Grade.class);
        int reports = 0;
        try (Reader reader = Reader.open()) {
            HeadlineTraining training = new HeadlineTraining(reader);
            for (JudgedReports.Item<Judgement> item : items) {
                List<Grade> order = !item.heldBack()
                        ? List.of()
                        : training.order(reader.read(item.report()), item.marks()).stream()
                                .map(Judgement::grade)
                                .toList();
                if (!order.isEmpty()) {
                    reports++;
                    order.forEach(grade -> all.merge(grade, 1, Integer::sum));
                    favourites.merge(order.getFirst(), 1, Integer::sum);
                    best.merge(Collections.min(order), 1, Integer::sum);
                }
            }
        }
        Table table =
                new Table("judged headlines of " + reports + " reports, %", "good", "long", "thin", "wrong", "broken");
        row(table, "the editor's favourite", favourites);
        row(table, "the best", best);
        row(table, "all", all);
        table.print(out);
        Scores scores = new Scores("headlines");
        for (Grade grade : Grade.values()) {
            scores.add(name(grade), percent(favourites, grade));
        }
        scores.print(out);
    }

    private static String name(Grade grade) {
        return switch (grade) {
            case G -> "good";
            case L -> "long";
            case T -> "thin";
            case W -> "wrong";
            case B -> "broken";
        };
    }

    private static void row(Table table, String name, Map<Grade, Integer> counts) {
        table.row(
                name,
                Arrays.stream(Grade.values())
                        .map(grade -> percent(counts, grade))
                        .toArray());
    }

    private static double percent(Map<Grade, Integer> counts, Grade grade) {
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        return sum == 0 ? 0 : 100.0 * counts.getOrDefault(grade, 0) / sum;
    }
}
