package org.copydesk.app.format;

import java.util.List;
import java.util.Locale;
import org.copydesk.check.CheckedSentence;
import org.copydesk.check.Evidence;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.copydesk.check.Verdict;
import org.copydesk.text.Report;
import org.copydesk.text.Span;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a verdict as JSON, after verdict.schema.json. What is not known is left out; nothing is null. */
final class JsonVerdict {

    /** Programs look at it before anything else: it changes when what they relied on does. */
    static final String FORMAT = "copydesk-verdict/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private JsonVerdict() {}

    static String write(Verdict verdict, List<String> names) {
        ObjectNode json = NODES.objectNode().put("format", FORMAT).put("clean", verdict.isClean());
        ObjectNode brief = json.putObject("brief");
        verdict.copy().date().ifPresent(day -> brief.put("date", day.toString()));
        brief.put("text", verdict.copy().report().text());
        var sources = json.putArray("sources");
        for (int i = 0; i < verdict.sources().size(); i++) {
            Report report = verdict.sources().get(i);
            ObjectNode source = sources.addObject().put("name", names.get(i));
            report.title().ifPresent(title -> source.put("title", title));
            report.published().ifPresent(day -> source.put("published", day.toString()));
            source.put("text", report.text());
        }
        var sentences = json.putArray("sentences");
        verdict.sentences().forEach(sentence -> sentences.add(sentence(sentence, verdict)));
        var remarks = json.putArray("remarks");
        verdict.remarks().forEach(remarks::add);
        var printer = new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        return MAPPER.writer().with(printer).writeValueAsString(json) + "\n";
    }

    private static ObjectNode sentence(CheckedSentence sentence, Verdict verdict) {
        String brief = verdict.copy().report().text();
        ObjectNode json = NODES.objectNode().put("text", sentence.span().of(brief));
        json.set("span", span(sentence.span()));
        json.put("headline", sentence.headline())
                .put("verdict", word(sentence.support()))
                .put("score", Math.round(sentence.score() * 1000) / 1000.0);
        var evidence = json.putArray("evidence");
        for (Evidence one : sentence.evidence()) {
            ObjectNode object = place(one.place(), verdict);
            evidence.add(object.put("nearness", word(one.nearness())).put("share", one.share()));
        }
        var findings = json.putArray("findings");
        sentence.findings().forEach(finding -> findings.add(finding(finding, verdict)));
        return json;
    }

    private static ObjectNode finding(Finding finding, Verdict verdict) {
        ObjectNode json = NODES.objectNode().put("code", word(finding.code()));
        json.put("words", finding.brief().of(verdict.copy().report().text()));
        json.set("span", span(finding.brief()));
        finding.source().ifPresent(place -> json.set("source", place(place, verdict)));
        json.put("why", finding.why());
        if (!finding.differences().isEmpty()) {
            var differences = json.putArray("differences");
            finding.differences()
                    .forEach(difference -> differences
                            .addObject()
                            .put("kind", word(difference.kind()))
                            .put("words", difference.words()));
        }
        return json;
    }

    private static ObjectNode place(Place place, Verdict verdict) {
        ObjectNode json = NODES.objectNode().put("source", place.source());
        json.set("span", span(place.span()));
        return json.put(
                "words", place.span().of(verdict.sources().get(place.source()).text()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode span(Span span) {
        return NODES.objectNode().put("start", span.start()).put("end", span.end());
    }
}
