package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.app.UnusableInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of reports with the briefs that people wrote of them, JSON lines in one of three forms: {@code source, references,
 * systems}; {@code article, summary}; {@code sources[text], brief{title, text}}.
 *
 * @param items a report each; a story told by several outlets is an item for each outlet
 */
record BriefsFile(List<Item> items) {

    private static final JsonMapper JSON = new JsonMapper();

    BriefsFile {
        items = List.copyOf(items);
    }

    /**
     * A report and the briefs of it.
     *
     * @param report the full text
     * @param references what people wrote, at least one
     * @param headlines what people put above it
     * @param systems what programs wrote, by name
     */
    record Item(String report, List<String> references, List<String> headlines, Map<String, String> systems) {}

    static BriefsFile read(Path file) {
        List<Item> items = new ArrayList<>();
        int number = 0;
        try (BufferedReader in = DataFiles.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    add(JSON.readTree(line), items, file + ", line " + number);
                }
            }
        } catch (JacksonException e) {
            throw new UnusableInput(file + ", line " + number + ": broken JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
        }
        return new BriefsFile(items);
    }

    private static void add(JsonNode json, List<Item> items, String place) {
        if (json.has("references")) {
            List<String> references = new ArrayList<>();
            json.get("references").forEach(reference -> references.add(reference.asString()));
            Map<String, String> systems = new LinkedHashMap<>();
            if (json.has("systems")) {
                json.get("systems")
                        .properties()
                        .forEach(entry -> systems.put(
                                entry.getKey(),
                                entry.getValue().isString()
                                        ? entry.getValue().asString()
                                        : entry.getValue().path("summary").asString()));
            }
            items.add(new Item(json.path("source").asString(), references, List.of(), systems));
        } else if (json.has("article")) {
            items.add(new Item(
                    json.path("article").asString(),
                    List.of(json.path("summary").asString()),
                    List.of(),
                    Map.of()));
        } else if (json.has("sources")) {
            JsonNode brief = json.path("brief");
            json.get("sources")
                    .forEach(source -> items.add(new Item(
                            source.path("text").asString(),
                            List.of(brief.path("text").asString()),
                            List.of(brief.path("title").asString()),
                            Map.of())));
        } else {
            throw new UnusableInput(place + ": has neither references, article nor sources");
        }
    }
}
