package org.copydesk.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.copydesk.app.UnusableInput;
import org.copydesk.reading.dates.TimeExpression;
import org.copydesk.reading.dates.Times;
import org.copydesk.text.Report;
import org.copydesk.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Scores time expressions on TimeML files, as TempEval-3 does: spans that are the same, that overlap, and that mean
 * the same.
 */
@Command(
        name = "dates",
        description = {
            "Scores how time expressions are found and resolved.",
            "TimeML files, each with its document creation time. strict: same span; relaxed: overlapping span;",
            "value: overlapping span with the same TIMEX3 value. All are F1."
        })
final class DatesBench implements Runnable {

    private static final Pattern LINE = Pattern.compile("\\S(?:[^\\n]*\\S)?");

    /** Parts of a TimeML file in which the report's own words stand. */
    private static final Set<String> BODIES = Set.of("TEXT", "TITLE");

    @Mixin
    private DataFiles data = new DataFiles();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    /** An expression that somebody marked. */
    private record Marked(Span span, String value) {}

    /** A TimeML file's text with its expressions, and its day of publication. */
    private record Document(String text, List<Marked> marked, Optional<LocalDate> published) {

        /** The report of a text whose lines are paragraphs, headings too: they hold dates like all others. */
        Report report() {
            List<Span> lines = LINE.matcher(text)
                    .results()
                    .map(line -> new Span(line.start(), line.end()))
                    .toList();
            Report report = RawText.report(text, lines);
            return published.map(report::withPublished).orElse(report);
        }
    }

    private static final class Score {
        final Agreement strict = new Agreement();
        final Agreement relaxed = new Agreement();
        final Agreement value = new Agreement();

        void add(Score other) {
            strict.add(other.strict);
            relaxed.add(other.relaxed);
            value.add(other.value);
        }
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Table table = new Table("dates", "marked", "found", "strict F1", "relaxed F1", "value F1");
        Score all = new Score();
        int marked = 0;
        int found = 0;
        try (var reader = org.copydesk.reading.reader.Reader.open()) {
            for (Path file : data.files()) {
                Document document = read(file);
                List<TimeExpression> times = Times.of(reader.read(document.report()));
                Score score = score(document.marked, times);
                all.add(score);
                marked += document.marked.size();
                found += times.size();
                row(table, String.valueOf(file.getFileName()), document.marked.size(), times.size(), score);
            }
        }
        if (data.files().size() > 1) {
            row(table, "all", marked, found, all);
        }
        table.print(out);
        new Scores("dates")
                .fraction("strict", all.strict.f1() / 100)
                .fraction("relaxed", all.relaxed.f1() / 100)
                .fraction("value", all.value.f1() / 100)
                .print(out);
    }

    private static void row(Table table, String name, int marked, int found, Score score) {
        table.row(name, marked, found, score.strict.f1(), score.relaxed.f1(), score.value.f1());
    }

    /** Matches each marked expression with one found: the same span first, then the first that overlaps and is free. */
    private static Score score(List<Marked> marked, List<TimeExpression> found) {
        int[] partner = new int[marked.size()];
        Arrays.fill(partner, -1);
        boolean[] taken = new boolean[found.size()];
        int strict = match(marked, found, partner, taken, true);
        int relaxed = strict + match(marked, found, partner, taken, false);
        int value = 0;
        for (int i = 0; i < partner.length; i++) {
            boolean same = partner[i] >= 0 && found.get(partner[i]).value().equals(marked.get(i).value);
            value += same ? 1 : 0;
        }
        Score score = new Score();
        score.strict.add(strict, found.size(), marked.size());
        score.relaxed.add(relaxed, found.size(), marked.size());
        score.value.add(value, found.size(), marked.size());
        return score;
    }

    private static int match(
            List<Marked> marked, List<TimeExpression> found, int[] partner, boolean[] taken, boolean same) {
        int matches = 0;
        for (int i = 0; i < partner.length; i++) {
            Span wanted = marked.get(i).span;
            for (int k = 0; k < taken.length && partner[i] < 0; k++) {
                Span span = found.get(k).span();
                if (!taken[k] && (same ? span.equals(wanted) : span.overlaps(wanted))) {
                    partner[i] = k;
                    taken[k] = true;
                    matches++;
                }
            }
        }
        return matches;
    }

    private static Document read(Path file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (Reader in = DataFiles.open(file)) {
            return document(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new UnusableInput(file + ": is no TimeML: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static Document document(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        List<Marked> marked = new ArrayList<>();
        Optional<LocalDate> published = Optional.empty();
        boolean body = false;
        int start = 0;
        String value = "";
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    body |= BODIES.contains(xml.getLocalName());
                    if (xml.getLocalName().equals("TIMEX3")) {
                        start = text.length();
                        value = attribute(xml, "value");
                        if (attribute(xml, "functionInDocument").equals("CREATION_TIME")) {
                            published = published.or(() -> day(attribute(xml, "value")));
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals("TIMEX3") && body) {
                        marked.add(new Marked(new Span(start, text.length()), value));
                    }
                    if (BODIES.contains(xml.getLocalName())) {
                        body = false;
                        text.append('\n');
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (body) {
                        text.append(xml.getText());
                    }
                }
                // Comments and the like say nothing.
                default -> {}
            }
        }
        return new Document(text.toString(), marked, published);
    }

    /** An attribute, empty where it is missing: some expressions have no value. */
    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    /** The day of a time of creation, which may be followed by a time of the day. */
    private static Optional<LocalDate> day(String value) {
        int length = "2023-04-03".length();
        if (value.length() < length) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.substring(0, length)));
        } catch (DateTimeParseException e) {
            // A month or a year is no day to count from.
            return Optional.empty();
        }
    }
}
