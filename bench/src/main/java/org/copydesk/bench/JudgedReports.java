package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copydesk.app.UnusableInput;
import org.copydesk.text.Intake;
import org.copydesk.text.Report;
import org.copydesk.text.Reports;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports that were judged, without their texts: a line of the file of judgements holds the data file's name, the number of the line
 * that holds the report, from 1, and the marks, between blanks.
 */
final class JudgedReports {

    private static final JsonMapper JSON = new JsonMapper();

    /** One report in so many is never learned from. */
    private static final int HELD_BACK = 5;

    private JudgedReports() {}

    /**
     * A judged report.
     *
     * @param heldBack whether it is kept for measuring
     * @param <M> what was marked
     */
    record Item<M>(Report report, List<M> marks, boolean heldBack) {}

    /**
     * The judged reports that stand in these data files.
     *
     * @param parse reads a mark; throws {@link IllegalArgumentException} or {@link IndexOutOfBoundsException} where it is none
     */
    static <M> List<Item<M>> read(Path judgements, List<Path> data, Function<String, M> parse) {
        Map<String, Map<Integer, List<M>>> marks = marks(judgements, parse);
        List<Item<M>> items = new ArrayList<>();
        for (Path file : data) {
            Map<Integer, List<M>> judged = marks.getOrDefault(String.valueOf(file.getFileName()), Map.of());
            try (BufferedReader in = DataFiles.open(file)) {
                int number = 1;
                for (String line = in.readLine(); line != null; line = in.readLine(), number++) {
                    List<M> own = judged.get(number);
                    if (own != null && Reports.read(text(line)) instanceof Intake.Accepted accepted) {
                        items.add(new Item<>(accepted.report(), own, number % HELD_BACK == 0));
                    }
                }
            } catch (JacksonException e) {
                throw new UnusableInput(file + ": broken JSON: " + e.getOriginalMessage(), e);
            } catch (IOException e) {
                throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
            }
        }
        if (items.isEmpty()) {
            throw new UnusableInput("the files hold none of the judged reports");
        }
        return List.copyOf(items);
    }

    private static String text(String line) {
        JsonNode json = JSON.readTree(line);
        return ReportTexts.FIELDS.stream()
                .map(field -> json.path(field).asString(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static <M> Map<String, Map<Integer, List<M>>> marks(Path judgements, Function<String, M> parse) {
        Map<String, Map<Integer, List<M>>> marks = new HashMap<>();
        try (BufferedReader in = DataFiles.open(judgements)) {
            int number = 1;
            for (String line = in.readLine(); line != null; line = in.readLine(), number++) {
                String[] fields = line.split("\t", -1);
                try {
                    List<M> own = Stream.of(fields[2].split(" "))
                            .filter(mark -> !mark.isEmpty())
                            .map(parse)
                            .toList();
                    marks.computeIfAbsent(fields[0], none -> new HashMap<>()).put(Integer.valueOf(fields[1]), own);
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new UnusableInput(judgements + ": line " + number + " is no judgement", e);
                }
            }
        } catch (IOException e) {
            throw new UnusableInput(judgements + ": cannot be read: " + e.getMessage(), e);
        }
        return marks;
    }
}
