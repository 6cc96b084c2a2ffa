package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.app.UnusableInput;
import org.copydesk.text.Report;
import org.copydesk.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports in a file of JSON lines, whichever field holds them, each line of a text a paragraph. */
final class ReportTexts {

    private static final Pattern LINE = Pattern.compile("\\S(?:[^\\n]*\\S)?");
    private static final JsonMapper JSON = new JsonMapper();
    /** The fields that may hold a report, the likeliest first. */
    static final List<String> FIELDS = List.of("source", "article", "text");

    private ReportTexts() {}

    static List<Report> read(Path file) {
        List<Report> reports = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (BufferedReader in = DataFiles.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode json = JSON.readTree(line);
                for (String field : FIELDS) {
                    String text = json.path(field).asString("");
                    if (!text.isBlank() && seen.add(text)) {
                        reports.add(report(text));
                    }
                }
            }
        } catch (JacksonException e) {
            throw new UnusableInput(file + ": broken JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
        }
        return reports;
    }

    /** A report of any text, whatever language or length it has. */
    static Report report(String text) {
        List<Span> lines = LINE.matcher(text)
                .results()
                .map(line -> new Span(line.start(), line.end()))
                .toList();
        return RawText.report(text, lines);
    }
}
