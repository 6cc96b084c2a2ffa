package org.copydesk.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import org.copydesk.brief.Reason;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonBriefTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void theJsonIsAfterItsSchema() {
        assertThat(schema("brief.schema.json").validate(Format.JSON.write(Samples.flood()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema("brief.schema.json")
                        .validate(Format.JSON.write(Samples.hostile("</script>\u0001\uD83D\"")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaIsStrict() {
        var json = Format.JSON.write(Samples.flood());
        var schema = schema("brief.schema.json");
        assertThat(schema.validate(json.replace("\"kept\"", "\"left\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(json.replace("\"format\"", "\"form\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(json.replace("\"date\" : ", "\"day\" : "), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everySentenceCanBeMadeAgainFromTheJsonAlone() {
        var json = MAPPER.readTree(Format.JSON.write(Samples.flood()));
        var report = json.get("report").get("text").asString();
        int sentences = 0;
        for (var paragraph : json.get("paragraphs")) {
            for (var sentence : paragraph.get("sentences")) {
                var words = new StringBuilder();
                for (var edit : sentence.get("receipt").get("edits")) {
                    var kind = edit.get("kind").asString();
                    if (kind.equals("kept") || kind.equals("moved")) {
                        var source = edit.get("source");
                        words.append(
                                report,
                                source.get("start").asInt(),
                                source.get("end").asInt());
                    } else if (!kind.equals("cut")) {
                        words.append(edit.get("words").asString());
                    }
                }
                assertThat(words).hasToString(sentence.get("text").asString());
                sentences++;
            }
        }
        assertThat(sentences).isEqualTo(7);
    }

    @Test
    void whatIsNotKnownIsLeftOutAndAMissingDateIsSaid() {
        var json = MAPPER.readTree(Format.JSON.write(Samples.hostile("Velmora")));
        assertThat(json.get("report").has("published")).isFalse();
        assertThat(json.get("dateline").get("undated").asBoolean()).isTrue();
        assertThat(json.get("dateline").has("date")).isFalse();
    }

    @Test
    void everyReasonFitsTheSchema() {
        for (var reason : Reason.values()) {
            assertThat(reason.name()).matches("[A-Z]+(_[A-Z]+)*");
            assertThat(reason.why()).isNotBlank();
        }
    }

    @Test
    void sampleReportsInJsonAreAfterTheirSchema() throws IOException {
        var schema = schema("report.schema.json");
        for (var sample : Samples.all()) {
            if (sample.toString().endsWith(".json")) {
                assertThat(schema.validate(Files.readString(sample), InputFormat.JSON))
                        .isEmpty();
            }
        }
        assertThat(schema.validate("{\"text\":\"Yes.\",\"editor\":\"J.\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonBrief.class.getResourceAsStream(name), InputFormat.JSON);
    }
}
