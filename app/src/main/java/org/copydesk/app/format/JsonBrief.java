package org.copydesk.app.format;

import java.util.List;
import java.util.Locale;
import org.copydesk.brief.Brief;
import org.copydesk.brief.BriefSentence;
import org.copydesk.brief.Dateline;
import org.copydesk.brief.Edit;
import org.copydesk.brief.Omission;
import org.copydesk.brief.Reason;
import org.copydesk.text.Report;
import org.copydesk.text.Span;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a brief as JSON, after brief.schema.json. What is not known is left out; nothing is null. */
final class JsonBrief {
    /** Programs look at it before anything else: it changes when what they relied on does. */
    static final String FORMAT = "copydesk-brief/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private JsonBrief() {}

    static String write(Brief brief) {
        var json = NODES.objectNode().put("format", FORMAT);
        json.set("report", report(brief.report()));
        json.put("style", brief.layout().name().toLowerCase(Locale.ROOT));
        json.set("dateline", dateline(brief.dateline()));
        json.set("headline", sentence(brief.headline(), brief.report()));
        var paragraphs = json.putArray("paragraphs");
        for (var paragraph : brief.paragraphs()) {
            var sentences = paragraphs.addObject().putArray("sentences");
            paragraph.sentences().forEach(sentence -> sentences.add(sentence(sentence, brief.report())));
        }
        json.set("omissions", omissions(brief.omissions()));
        var printer = new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        return MAPPER.writer().with(printer).writeValueAsString(json) + "\n";
    }

    private static ObjectNode report(Report report) {
        var json = NODES.objectNode();
        report.title().ifPresent(title -> json.put("title", title));
        report.outlet().ifPresent(outlet -> json.put("outlet", outlet));
        report.url().ifPresent(url -> json.put("url", url));
        report.byline().ifPresent(byline -> json.put("byline", byline));
        report.published().ifPresent(day -> json.put("published", day.toString()));
        return json.put("text", report.text());
    }

    private static ObjectNode dateline(Dateline dateline) {
        var json = NODES.objectNode();
        dateline.place()
                .ifPresent(place ->
                        json.putObject("place").put("name", place.name()).set("source", span(place.source())));
        dateline.date().ifPresentOrElse(day -> json.put("date", day.toString()), () -> json.put("undated", true));
        return json;
    }

    private static ObjectNode sentence(BriefSentence sentence, Report report) {
        var json = NODES.objectNode().put("text", sentence.text());
        var edits = json.putObject("receipt").putArray("edits");
        sentence.receipt().edits().forEach(edit -> edits.add(edit(edit, report)));
        return json;
    }

    private static ObjectNode edit(Edit edit, Report report) {
        var json = NODES.objectNode();
        switch (edit) {
            case Edit.Kept kept -> {
                json.put("kind", "kept").set("source", span(kept.source()));
                json.put("words", kept.words());
            }
            case Edit.Cut cut -> {
                json.put("kind", "cut").set("source", span(cut.source()));
                reason(json.put("source_words", cut.source().of(report.text())), cut.reason());
            }
            case Edit.Replaced replaced -> {
                json.put("kind", "replaced").set("source", span(replaced.source()));
                json.put("words", replaced.words());
                reason(json.put("source_words", replaced.source().of(report.text())), replaced.reason());
            }
            case Edit.Moved moved -> {
                json.put("kind", "moved").set("source", span(moved.source()));
                reason(json.put("words", moved.words()), moved.reason());
            }
            case Edit.Added added -> reason(json.put("kind", "added").put("words", added.words()), added.reason());
        }
        return json;
    }

    private static ArrayNode omissions(List<Omission> omissions) {
        var json = NODES.arrayNode();
        for (var omission : omissions) {
            var object = json.addObject();
            object.set("source", span(omission.source()));
            reason(object, omission.reason());
        }
        return json;
    }

    private static void reason(ObjectNode json, Reason reason) {
        json.put("reason", reason.name().toLowerCase(Locale.ROOT)).put("why", reason.why());
    }

    private static ObjectNode span(Span span) {
        return NODES.objectNode().put("start", span.start()).put("end", span.end());
    }
}
