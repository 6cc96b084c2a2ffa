package org.copydesk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.dates.TimeExpression;
import org.copydesk.reading.dates.Times;
import org.copydesk.reading.reader.Reader;
import org.copydesk.reading.references.Dependences;

/**
 * Cuts a report to a brief: chooses sentences, cuts along their trees, sets paragraphs, heads the whole.
 *
 * <p>Pure: the same reading and length give the same brief. Safe for threads.
 */
public final class Editor {

    private final Proofs proofs;

    /** An editor that has the reader read its cuts again. */
    public Editor(Reader reader) {
        this.proofs = new Proofs(reader);
    }

    /**
     * The brief of a report.
     *
     * @return empty where the report has no sentence that can stand in a brief
     */
    public Optional<Brief> edit(Reading reading, Length length, HouseStyle style, Corrections corrections) {
        Dependences dependences = Dependences.of(reading);
        Prose prose = Prose.of(reading, dependences);
        if (prose.isEmpty()) {
            return Optional.empty();
        }
        People people = new People(reading);
        Subjects subjects = new Subjects(reading, dependences, people);
        boolean line = style.layout() == HouseStyle.Layout.LINE;
        Selection selection = new Selection(
                reading,
                line && length instanceof Length.Natural ? Length.LINE : length,
                line,
                corrections,
                dependences,
                subjects,
                prose,
                proofs);
        SortedMap<Integer, Copy> chosen = selection.choose();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        List<TimeExpression> times = Times.of(reading);
        Dating dating = new Dating(reading, times, style.dates());
        chosen.values().stream()
                .filter(copy -> !corrections.whole().contains(copy.sentence().index()))
                .forEach(dating::date);
        new Finish(reading, dependences, people, subjects).set(chosen);
        List<Copy> copies = List.copyOf(chosen.values());
        List<List<Copy>> groups = style.layout() == HouseStyle.Layout.BULLETS
                ? Topics.points(copies, dependences)
                : Topics.group(reading, copies, dependences);
        List<Paragraph> paragraphs = groups.stream()
                .map(group -> new Paragraph(Joins.print(group, corrections, dependences)))
                .toList();
        Headlines headlines = headlines(reading, dependences, people, times, corrections);
        List<Copy> leads = asWritten(reading, chosen);
        List<Copy> fit = leads.stream()
                .filter(copy -> !corrections.isUnheaded(copy.sentence().index()))
                .toList();
        BriefSentence headline = fit.isEmpty()
                ? headlines.whole(leads.getFirst(), style.headlineCase())
                : headlines.head(fit, style.headlineCase());
        return Optional.of(new Brief(
                reading.report(),
                style.layout(),
                dateline(reading),
                headline,
                paragraphs,
                omissions(reading, selection, chosen)));
    }

    /** The sentences of a report's brief as the reporter wrote them, in order; empty where it has none. */
    List<Copy> leads(Reading reading) {
        Dependences dependences = Dependences.of(reading);
        Prose prose = Prose.of(reading, dependences);
        if (prose.isEmpty()) {
            return List.of();
        }
        Subjects subjects = new Subjects(reading, dependences, new People(reading));
        return asWritten(
                reading,
                new Selection(
                                reading,
                                new Length.Natural(),
                                false,
                                Corrections.NONE,
                                dependences,
                                subjects,
                                prose,
                                proofs)
                        .choose());
    }

    /** What heads the brief of a report. */
    Headlines headlines(
            Reading reading,
            Dependences dependences,
            People people,
            List<TimeExpression> times,
            Corrections corrections) {
        return new Headlines(reading, dependences, people, proofs, times, corrections);
    }

    /** The brief's sentences as the reporter wrote them, in order, to be headed. */
    private static List<Copy> asWritten(Reading reading, SortedMap<Integer, Copy> chosen) {
        return chosen.values().stream()
                .map(copy -> new Copy(reading.report().text(), copy.sentence()))
                .toList();
    }

    private static Dateline dateline(Reading reading) {
        return new Dateline(
                reading.dateline()
                        .flatMap(found -> found.place())
                        .map(place -> new Dateline.Place(reading.words(place), place)),
                reading.report().published());
    }

    private static List<Omission> omissions(Reading reading, Selection selection, SortedMap<Integer, Copy> chosen) {
        List<Omission> omissions = new ArrayList<>();
        reading.dateline().ifPresent(found -> omissions.add(new Omission(found.whole(), Reason.DATELINE)));
        for (Sentence sentence : reading.sentences()) {
            if (!chosen.containsKey(sentence.index())) {
                omissions.add(new Omission(sentence.span(), selection.reason(sentence)));
            }
        }
        return omissions;
    }

    /** How many words a sentence has, as a reader counts. */
    static int words(Sentence sentence) {
        return Words.count(sentence, token -> true);
    }
}
