package org.copydesk.app.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.check.Copy;
import org.copydesk.text.Decoding;
import org.copydesk.text.Intake;
import org.copydesk.text.Limits;
import org.copydesk.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a brief to be checked: plain text, a report's JSON, or the JSON that {@code copydesk brief} writes. */
public final class CopyFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CopyFile() {}

    /** Reads a brief from a file's bytes, within the limits of reports. */
    public static CopyIntake read(byte[] bytes) {
        if (Decoding.of(bytes, Limits.DEFAULT) instanceof Decoding.Text decoded) {
            Optional<Copy> brief = brief(decoded.text());
            if (brief.isPresent()) {
                return new CopyIntake.Accepted(brief.get());
            }
        }
        return switch (ReportFile.read(bytes)) {
            case Intake.Accepted accepted -> new CopyIntake.Accepted(Copy.of(accepted.report()));
            case Intake.Refused refused -> new CopyIntake.Refused(refused.problem());
        };
    }

    private static Optional<Copy> brief(String text) {
        if (!text.contains(JsonBrief.FORMAT) || !text.stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        try {
            JsonNode json = MAPPER.readTree(text);
            return JsonBrief.FORMAT.equals(json.path("format").asString(""))
                    ? Optional.of(copy(json))
                    : Optional.empty();
        } catch (JacksonException e) {
            // What is no JSON at all is told so by whoever reads reports.
            return Optional.empty();
        }
    }

    private static Copy copy(JsonNode json) {
        StringBuilder text =
                new StringBuilder(json.path("headline").path("text").asString(""));
        Optional<Span> headline = text.isEmpty() ? Optional.empty() : Optional.of(new Span(0, text.length()));
        List<Span> paragraphs = new ArrayList<>();
        for (JsonNode paragraph : json.path("paragraphs")) {
            text.append('\n');
            int start = text.length();
            for (JsonNode sentence : paragraph.path("sentences")) {
                text.append(text.length() > start ? " " : "")
                        .append(sentence.path("text").asString(""));
            }
            paragraphs.add(new Span(start, text.length()));
        }
        return Copy.of(
                text.toString(),
                headline,
                paragraphs,
                date(json.path("dateline").path("date").asString("")));
    }

    private static Optional<LocalDate> date(String day) {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
