package org.copydesk.app.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.brief.Brief;
import org.copydesk.brief.Dateline;
import org.copydesk.brief.HouseStyle;
import org.copydesk.brief.Omission;
import org.copydesk.brief.Paragraph;
import org.copydesk.brief.Reason;
import org.copydesk.text.Intake;
import org.copydesk.text.Report;
import org.copydesk.text.Section;
import org.copydesk.text.Span;

/** The project's sample reports, and a brief cut from one of them by hand. */
final class Samples {
    private Samples() {}

    static List<Path> all() {
        var samples = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("samples"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        try (var files = Files.list(samples)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Report report(String name) {
        var file = all().stream()
                .filter(sample -> sample.endsWith(name))
                .findFirst()
                .orElseThrow();
        try {
            return switch (ReportFile.read(Files.readAllBytes(file))) {
                case Intake.Accepted accepted -> accepted.report();
                case Intake.Refused refused -> throw new AssertionError(refused.problem());
            };
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A brief of the flood report with every kind of edit in it. */
    static Brief flood() {
        var report = report("flood-update.txt");
        var headline = Pencil.at(report, "At least 14")
                .keep("At least 14")
                .cut(" people have", Reason.HEADLINE)
                .replace(" died", " dead", Reason.HEADLINE)
                .cut(" and about 22,000 have been driven from their homes after the", Reason.LENGTH)
                .add(" as", Reason.HEADLINE)
                .keep(" river Sel ")
                .replace("burst its banks", "bursts its banks", Reason.HEADLINE)
                .keep(" in eastern Ostania")
                .sentence();
        var toll = Pencil.at(report, "At least 14")
                .keep(
                        "At least 14 people have died and about 22,000 have been driven from their homes after the river Sel "
                                + "burst its banks in eastern Ostania, the country’s interior ministry said")
                .cut(" on Wednesday", Reason.DATE)
                .keep(".")
                .sentence();
        var water = Pencil.at(report, "The water broke")
                .keep("The water broke through a dyke near the town of Harrow’s Ferry shortly before 3am on Tuesday")
                .cut(", the ministry said,", Reason.REPEATED)
                .keep(" and by noon it stood up to 2.4 metres")
                .cut(" (8 feet)", Reason.BRACKETS)
                .keep(" deep in the streets")
                .cut(" around the railway station", Reason.TAIL)
                .keep(".")
                .sentence();
        var rescue = Pencil.at(report, "Rescuers in 140")
                .move("Petar Lindqvist, the head of the regional fire service", Reason.SPEAKER_FIRST)
                .add(", said that rescuers", Reason.SPEAKER_FIRST)
                .keep(" in 140 boats had brought more than 3,600 people to safety")
                .cut(", he told reporters in the provincial capital, Velmora", Reason.REPEATED)
                .keep(".")
                .sentence();
        var crest = Pencil.at(report, "The Sel is expected")
                .keep("The Sel is expected to crest at 9.1 metres in Velmora on ")
                .replace("Thursday evening", "the evening of 10 October", Reason.DATE)
                .keep(".")
                .sentence();
        var hospital = Pencil.at(report, "Velmora’s main hospital")
                .keep("Velmora’s main hospital ")
                .cut("meanwhile ", Reason.CONNECTIVE)
                .keep("began to move 212 patients to clinics in the hills, its director")
                .add(", Dr Ivo Stanek,", Reason.REFERENCE)
                .keep(" said.")
                .sentence();
        var knew = Pencil.at(report, "“Everybody in this city knew,”")
                .keep("“Everybody in this city knew,” Stanek said. “It was cheaper not to know.”")
                .sentence();
        var records = Pencil.at(report, "In the capital, opposition")
                .cut("In the capital, ", Reason.CLAUSE)
                .replace("o", "O", Reason.CAPITAL)
                .keep(
                        "pposition parties demanded that the government publish the inspection records of the dyke that failed.")
                .sentence();
        var place = Pencil.at(report, "Velmora").keep("Velmora").sentence();
        return new Brief(
                report,
                HouseStyle.Layout.PROSE,
                new Dateline(
                        Optional.of(new Dateline.Place(
                                "Velmora", place.receipt().sources().getFirst())),
                        report.published()),
                headline,
                List.of(
                        new Paragraph(List.of(toll, water, rescue, crest)),
                        new Paragraph(List.of(hospital, knew)),
                        new Paragraph(List.of(records))),
                List.of(new Omission(span(report, "“We had ten minutes, perhaps twelve,”"), Reason.LESS_NEWS)));
    }

    /** A brief of three words that are out to break a page. */
    static Brief hostile(String words) {
        var text = words + " is what the report says, and it says no more than that.";
        var report = new Report(
                text,
                List.of(new Section(Optional.empty(), List.of(new Span(0, text.length())))),
                Optional.of(words),
                Optional.of(words),
                Optional.of("javascript:alert('" + words + "')"),
                Optional.of(words),
                Optional.empty());
        var sentence = Pencil.at(report, words)
                .keep(words)
                .replace(" is", words, Reason.JOINED)
                .cut(" what the report", Reason.CLAUSE)
                .add(words, Reason.HEADLINE)
                .sentence();
        return new Brief(
                report,
                HouseStyle.Layout.PROSE,
                new Dateline(Optional.of(new Dateline.Place(words, new Span(0, words.length()))), Optional.empty()),
                sentence,
                List.of(new Paragraph(List.of(sentence))),
                List.of());
    }

    private static Span span(Report report, String words) {
        int start = report.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
