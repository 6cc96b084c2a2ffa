package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.app.UnusableInput;
import org.copydesk.text.Intake;
import org.copydesk.text.Report;
import org.copydesk.text.Reports;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judgements of which sentences of reports can stand without which others. A line holds the data file's name, the number of the line
 * that holds the report, from 1, and the marks of its sentences between blanks: where the sentence begins in the text, the kind, and
 * where the sentences begin that it needs. Sentences without a mark can stand beside the lead.
 */
record ContextFile(List<Item> items) {

    private static final JsonMapper JSON = new JsonMapper();

    /** One report in so many is never learned from. */
    private static final int HELD_BACK = 5;

    /** What a sentence does without what it needs. */
    enum Kind {
        /** It misleads. */
        M,
        /** It puzzles. */
        P,
        /** A later sentence takes it back, corrects or overtakes it. */
        S,
        /** It is no sentence of the report at all: a caption, a title, a link. */
        N
    }

    /**
     * One judgement.
     *
     * @param start where the sentence begins, in UTF-16 units of the report's text
     * @param needs where the sentences begin that cure it
     */
    record Mark(int start, Kind kind, List<Integer> needs) {}

    /** A judged report. */
    record Item(Report report, List<Mark> marks, boolean heldBack) {}

    /** The judged reports that stand in these data files. */
    static ContextFile read(Path judgements, List<Path> data) {
        Map<String, Map<Integer, List<Mark>>> marks = marks(judgements);
        List<Item> items = new ArrayList<>();
        for (Path file : data) {
            Map<Integer, List<Mark>> judged = marks.getOrDefault(String.valueOf(file.getFileName()), Map.of());
            try (BufferedReader in = DataFiles.open(file)) {
                int number = 1;
                for (String line = in.readLine(); line != null; line = in.readLine(), number++) {
                    List<Mark> own = judged.get(number);
                    if (own != null && Reports.read(text(line)) instanceof Intake.Accepted accepted) {
                        items.add(new Item(accepted.report(), own, number % HELD_BACK == 0));
                    }
                }
            } catch (JacksonException e) {
                throw new UnusableInput(file + ": broken JSON: " + e.getOriginalMessage(), e);
            } catch (IOException e) {
                throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
            }
        }
        return new ContextFile(List.copyOf(items));
    }

    private static String text(String line) {
        JsonNode json = JSON.readTree(line);
        return ReportTexts.FIELDS.stream()
                .map(field -> json.path(field).asString(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Map<String, Map<Integer, List<Mark>>> marks(Path judgements) {
        Map<String, Map<Integer, List<Mark>>> marks = new HashMap<>();
        try (BufferedReader in = DataFiles.open(judgements)) {
            int number = 1;
            for (String line = in.readLine(); line != null; line = in.readLine(), number++) {
                String[] fields = line.split("\t", -1);
                try {
                    List<Mark> own = Stream.of(fields[2].split(" "))
                            .filter(mark -> !mark.isEmpty())
                            .map(ContextFile::mark)
                            .toList();
                    marks.computeIfAbsent(fields[0], none -> new HashMap<>()).put(Integer.valueOf(fields[1]), own);
                } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                    throw new UnusableInput(judgements + ": line " + number + " is no judgement", e);
                }
            }
        } catch (IOException e) {
            throw new UnusableInput(judgements + ": cannot be read: " + e.getMessage(), e);
        }
        return marks;
    }

    /** A mark such as "613:P:472,480". */
    private static Mark mark(String mark) {
        String[] parts = mark.split(":");
        List<Integer> needs = parts.length < 3
                ? List.of()
                : Arrays.stream(parts[2].split(",")).map(Integer::valueOf).toList();
        return new Mark(Integer.parseInt(parts[0]), Kind.valueOf(parts[1]), needs);
    }
}
