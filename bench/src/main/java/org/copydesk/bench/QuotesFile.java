package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.app.UnusableInput;
import org.copydesk.reading.quotes.Lesson;
import org.copydesk.text.Report;
import org.copydesk.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports with their attributions as people marked them: JSON lines {@code file, text, ann}, where {@code ann} is brat's
 * standoff format with spans Source, Cue and Content and a relation for each attribution.
 *
 * @param items a report each
 */
record QuotesFile(List<Item> items) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LINE = Pattern.compile("\\S(?:[^\\n]*\\S)?");

    QuotesFile {
        items = List.copyOf(items);
    }

    /**
     * A report and what people marked in it.
     *
     * @param text the report
     * @param marked its attributions
     */
    record Item(String text, List<Lesson.Marked> marked) {

        /** The report of a text whose lines are paragraphs, headings too: they are marked like all others. */
        Report report() {
            List<Span> lines = LINE.matcher(text)
                    .results()
                    .map(line -> new Span(line.start(), line.end()))
                    .toList();
            return RawText.report(text, lines);
        }
    }

    static QuotesFile read(Path file) {
        List<Item> items = new ArrayList<>();
        int number = 0;
        try (BufferedReader in = DataFiles.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonNode json = JSON.readTree(line);
                    String text = json.path("text").asString();
                    items.add(new Item(text, marked(text, json.path("ann").asString())));
                }
            }
        } catch (JacksonException e) {
            throw new UnusableInput(file + ", line " + number + ": broken JSON: " + e.getOriginalMessage(), e);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new UnusableInput(file + ", line " + number + ": broken annotation: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
        }
        return new QuotesFile(items);
    }

    /** The attributions that have a cue and a content; a few lack one by mistake. */
    private static List<Lesson.Marked> marked(String text, String annotation) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<String> relations = new ArrayList<>();
        for (String line : annotation.split("\n")) {
            String[] fields = line.split("\t");
            if (fields.length >= 3 && fields[0].startsWith("T")) {
                spans.put(fields[0], spans(text, fields[1].substring(fields[1].indexOf(' ') + 1)));
            } else if (fields.length >= 2 && fields[0].startsWith("E")) {
                relations.add(fields[1]);
            }
        }
        List<Lesson.Marked> all = new ArrayList<>();
        for (String relation : relations) {
            Map<String, List<Span>> parts = new HashMap<>();
            for (String link : relation.split(" ")) {
                int colon = link.indexOf(':');
                String part = link.substring(0, colon).replaceAll("\\d+$", "");
                parts.computeIfAbsent(part, p -> new ArrayList<>())
                        .addAll(spans.getOrDefault(link.substring(colon + 1), List.of()));
            }
            List<Span> cue = part(parts, "Cue");
            List<Span> content = part(parts, "Content");
            if (!cue.isEmpty() && !content.isEmpty()) {
                all.add(new Lesson.Marked(part(parts, "Source"), cue, content));
            }
        }
        return all;
    }

    private static List<Span> part(Map<String, List<Span>> parts, String name) {
        return parts.getOrDefault(name, List.of()).stream().sorted().toList();
    }

    /** Brat counts code points; "12 20;31 40" is one thing in two places. */
    private static List<Span> spans(String text, String places) {
        List<Span> spans = new ArrayList<>();
        for (String place : places.split(";")) {
            String[] ends = place.trim().split(" ");
            int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
            int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
            spans.add(new Span(start, end));
        }
        return spans;
    }
}
