package org.copydesk.app.format;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.text.Intake;
import org.copydesk.text.Limits;
import org.copydesk.text.Metadata;
import org.copydesk.text.Problem;
import org.copydesk.text.Published;
import org.copydesk.text.Reports;
import org.copydesk.text.WebAddress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a report from JSON, after report.schema.json.
 *
 * <p>It is read token by token, so that every complaint names its line and column.
 */
public final class ReportJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_QUOTED = 40;

    private enum Field {
        TITLE,
        OUTLET,
        URL,
        BYLINE,
        PUBLISHED,
        TEXT;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private ReportJson() {}

    /** Reads a report, and takes no more than {@link Limits#DEFAULT} allows. */
    public static Intake read(String json) {
        return read(json, Limits.DEFAULT);
    }

    /** Reads a report, and takes no more than the limits allow. */
    public static Intake read(String json, Limits limits) {
        try (var parser = MAPPER.createParser(json)) {
            var values = values(parser, limits);
            var text = values.get(Field.TEXT);
            if (text == null) {
                throw new Complaint(parser.currentLocation(), "the report has no \"text\"");
            }
            var metadata = new Metadata(
                    given(values, Field.TITLE),
                    given(values, Field.OUTLET),
                    given(values, Field.URL),
                    given(values, Field.BYLINE),
                    given(values, Field.PUBLISHED).flatMap(ReportJson::day));
            return Reports.of(text, metadata, limits);
        } catch (Complaint complaint) {
            return refused(complaint.location, complaint.fault);
        } catch (JacksonException broken) {
            return refused(broken.getLocation(), "the JSON is broken");
        }
    }

    private static Map<Field, String> values(JsonParser parser, Limits limits) throws Complaint {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new Complaint(parser.currentTokenLocation(), "a report is a JSON object");
        }
        var values = new EnumMap<Field, String>(Field.class);
        var seen = EnumSet.noneOf(Field.class);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var field = field(name);
            if (field.isEmpty()) {
                var known = Stream.of(Field.values()).map(Field::label).collect(Collectors.joining(", "));
                throw new Complaint(
                        parser.currentTokenLocation(), "the field \"" + shortened(name) + "\" is none of " + known);
            }
            if (!seen.add(field.get())) {
                throw new Complaint(parser.currentTokenLocation(), "the field \"" + name + "\" stands there twice");
            }
            value(parser, field.get(), limits).ifPresent(value -> values.put(field.get(), value));
        }
        var end = parser.currentLocation();
        if (parser.nextToken() != null) {
            throw new Complaint(end, "something follows the report");
        }
        return values;
    }

    private static Optional<String> value(JsonParser parser, Field field, Limits limits) throws Complaint {
        var token = parser.nextToken();
        var place = parser.currentTokenLocation();
        if (token == JsonToken.VALUE_NULL && field != Field.TEXT) {
            return Optional.empty();
        }
        if (token != JsonToken.VALUE_STRING) {
            throw new Complaint(place, "\"" + field.label() + "\" is not a string");
        }
        var value = parser.getString();
        if (field == Field.TEXT) {
            return Optional.of(value);
        }
        value = value.strip();
        if (value.length() > limits.metadataCharacters()) {
            throw new Complaint(
                    place, "\"" + field.label() + "\" is longer than " + limits.metadataCharacters() + " characters");
        }
        if (field == Field.URL && !value.isEmpty() && !WebAddress.is(value)) {
            throw new Complaint(
                    place, "\"" + shortened(value) + "\" is not an address that begins with http:// or https://");
        }
        if (field == Field.PUBLISHED
                && !value.isEmpty()
                && Published.read(value).isEmpty()) {
            throw new Complaint(place, "\"" + shortened(value) + "\" is not " + Published.FORMS);
        }
        return Optional.of(value);
    }

    private static Optional<Field> field(String name) {
        return Stream.of(Field.values())
                .filter(field -> field.label().equals(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(String words) {
        return Published.read(words);
    }

    private static Optional<String> given(Map<Field, String> values, Field field) {
        return Optional.ofNullable(values.get(field)).filter(value -> !value.isEmpty());
    }

    private static Intake refused(TokenStreamLocation location, String fault) {
        int line = Math.max(1, location.getLineNr());
        int column = Math.max(1, location.getColumnNr());
        return new Intake.Refused(new Problem(
                Problem.Kind.JSON,
                Optional.of(new Problem.Place.Column(line, column)),
                "line " + line + ", column " + column + ": " + fault));
    }

    private static String shortened(String words) {
        var line = words.replaceAll("\\p{Cntrl}", "\uFFFD");
        return line.length() > MOST_QUOTED ? line.substring(0, MOST_QUOTED) + "\u2026" : line;
    }

    /** What is wrong with JSON that is sound as such. It never leaves this class. */
    private static final class Complaint extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient TokenStreamLocation location;
        private final String fault;

        Complaint(TokenStreamLocation location, String fault) {
            super(fault, null, false, false);
            this.location = location;
            this.fault = fault;
        }
    }
}
