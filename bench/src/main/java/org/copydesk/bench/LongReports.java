package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.app.UnusableInput;
import org.copydesk.text.Intake;
import org.copydesk.text.Report;
import org.copydesk.text.Reports;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of one length, put together from texts of any. */
final class LongReports {

    static final int WORDS = 600;

    /** Reports measured on at most; a corpus may hold thousands. */
    private static final int MOST_REPORTS = 200;

    private static final JsonMapper JSON = new JsonMapper();

    private LongReports() {}

    static List<Report> read(List<Path> files) {
        List<Report> reports = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int words = 0;
        for (Path file : files) {
            for (String paragraph : paragraphs(file)) {
                text.append(paragraph).append("\n\n");
                words += paragraph.strip().split("\\s+").length;
                if (words >= WORDS) {
                    reports.add(report(text.toString(), file));
                    text.setLength(0);
                    words = 0;
                    if (reports.size() >= MOST_REPORTS) {
                        return reports;
                    }
                }
            }
        }
        if (reports.isEmpty()) {
            throw new UnusableInput("the files hold fewer than " + WORDS + " words together");
        }
        return reports;
    }

    private static Report report(String text, Path file) {
        return switch (Reports.read(text)) {
            case Intake.Accepted accepted -> accepted.report();
            case Intake.Refused refused ->
                throw new UnusableInput(file + ": " + refused.problem().sentence());
        };
    }

    private static List<String> paragraphs(Path file) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        boolean json = file.toString().matches(".*\\.jsonl(\\.gz)?");
        int number = 0;
        try (BufferedReader in = DataFiles.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (json) {
                    add(text(line, file, number), paragraphs);
                } else {
                    whole.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
        }
        if (!json) {
            Report report = report(whole.toString(), file);
            report.sections()
                    .forEach(section -> section.paragraphs().forEach(span -> paragraphs.add(span.of(report.text()))));
        }
        return paragraphs;
    }

    private static String text(String line, Path file, int number) {
        if (line.isBlank()) {
            return "";
        }
        try {
            JsonNode text = JSON.readTree(line).path("text");
            if (text.isString()) {
                return text.asString();
            }
        } catch (JacksonException e) {
            throw new UnusableInput(file + ":" + number + ": is no JSON", e);
        }
        throw new UnusableInput(file + ":" + number + ": has no \"text\"");
    }

    private static void add(String text, List<String> paragraphs) {
        text.lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
    }
}
