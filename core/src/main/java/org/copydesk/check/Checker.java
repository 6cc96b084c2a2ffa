package org.copydesk.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.Reading;
import org.copydesk.reading.dates.TimeExpression;
import org.copydesk.reading.dates.Times;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.reading.quotes.Quotations;
import org.copydesk.text.Report;
import org.copydesk.text.Span;

/**
 * Says of each sentence of a brief what its sources bear out. Safe for threads; the same brief and sources always give the same
 * verdict.
 */
public final class Checker {

    /** A brief of more sentences is refused. */
    public static final int MOST_SENTENCES = 2_000;

    private static final Set<Code> OVERSTATEMENTS = Set.of(
            Code.MODALITY_STRENGTHENED,
            Code.QUALIFIER_LOST,
            Code.CAUSE_ADDED,
            Code.CONTRAST_ADDED,
            Code.ADDED_STATEMENT);

    private final Tools tools = Tools.open();
    private final Scorer scorer = Scorer.open();

    /**
     * Checks a brief against its sources.
     *
     * @param copy the brief
     * @param reading the same, read
     * @param sources what it was made of, read; at least one
     * @throws IllegalArgumentException where there is no source, or the brief has more than {@link #MOST_SENTENCES} sentences
     */
    public Verdict check(Copy copy, Reading reading, List<Reading> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("there is no source to check against");
        }
        if (reading.sentences().size() > MOST_SENTENCES) {
            throw new IllegalArgumentException("a brief has at most " + MOST_SENTENCES + " sentences");
        }
        Material material = new Material(sources, tools.book(), tools.quantities());
        List<CheckedSentence> sentences = new ArrayList<>();
        for (Case trial : cases(copy, reading, material)) {
            sentences.add(judge(trial, copy.date()));
        }
        return new Verdict(
                copy, sources.stream().map(Reading::report).toList(), sentences, Remarks.of(copy, reading, material));
    }

    /** The same for measuring: how likely each sentence is borne out, and how near each source sentence is to it. */
    public List<Trace> trace(Copy copy, Reading reading, List<Reading> sources) {
        Material material = new Material(sources, tools.book(), tools.quantities());
        return cases(copy, reading, material).stream().map(Trace::of).toList();
    }

    /** What the scorer looks at in each sentence that states something, for training it. */
    public List<Measures> measures(Copy copy, Reading reading, List<Reading> sources) {
        Material material = new Material(sources, tools.book(), tools.quantities());
        return cases(copy, reading, material).stream()
                .filter(Checker::isStatement)
                .map(trial -> Traits.of(trial, findings(trial, copy.date())))
                .toList();
    }

    /** How likely a whole text is borne out, 0 to 1, by what was measured in its sentences. */
    public double score(List<Measures> sentences) {
        return scorer.score(sentences);
    }

    private List<Case> cases(Copy copy, Reading reading, Material material) {
        String text = reading.report().text();
        // A brief without a date is taken as told when its source was.
        Optional<LocalDate> told =
                copy.date().or(() -> material.readings.getFirst().report().published());
        Report dated = told.map(reading.report()::withPublished).orElse(reading.report());
        List<Quotation> quotes = Quotations.of(dated);
        Reading anchored = new Reading(dated, reading.dateline(), reading.sentences());
        List<Line> lines = Material.lines(-1, anchored, 0, quotes, tools.book(), tools.quantities());
        Optional<LocalDate> published = material.readings.getFirst().report().published();
        if (published.isPresent() && !published.equals(told)) {
            Reading then = new Reading(
                    reading.report().withPublished(published.get()), reading.dateline(), reading.sentences());
            for (TimeExpression time : Times.of(then)) {
                lines.stream()
                        .filter(line -> line.sentence.span().contains(time.span()))
                        .forEach(line -> line.told.add(time));
            }
        }
        List<Case> cases = new ArrayList<>();
        for (Line line : lines) {
            boolean headline = copy.headline()
                    .filter(span -> span.overlaps(line.sentence.span()))
                    .isPresent();
            cases.add(new Case(line, headline, lines.subList(0, line.number), text, quotes, material, tools));
        }
        return cases;
    }

    private CheckedSentence judge(Case trial, Optional<LocalDate> date) {
        boolean statement = isStatement(trial);
        List<Finding> findings = statement ? findings(trial, date) : List.of();
        return new CheckedSentence(
                trial.line.sentence.span(),
                trial.headline,
                support(trial, statement, findings),
                scorer.score(List.of(Traits.of(trial, findings))),
                evidence(trial),
                findings);
    }

    private static List<Finding> findings(Case trial, Optional<LocalDate> date) {
        DateCheck.check(trial, date);
        // What stands in a source letter for letter is borne out, whatever the network makes of it.
        if (!trial.isVerbatim()) {
            QuoteCheck.check(trial);
            FigureCheck.check(trial);
            NameCheck.check(trial);
            TitleCheck.check(trial);
            OfficeCheck.check(trial);
            PartsCheck.check(trial);
            PartsCheck.crossed(trial);
            ToneCheck.check(trial);
            SpeakerCheck.ofSentence(trial);
            LinkCheck.check(trial);
            ComparisonCheck.check(trial);
            AddedCheck.check(trial);
        }
        return Weeding.of(trial.findings).stream()
                .map(finding -> SpeakerCheck.ofName(trial, finding))
                .map(finding -> trial.headline && OVERSTATEMENTS.contains(finding.code())
                        ? finding.as(Code.HEADLINE_OVERSTATED, finding.why())
                        : finding)
                .sorted(Comparator.comparing(Finding::brief).thenComparing(Finding::code))
                .toList();
    }

    private static Support support(Case trial, boolean statement, List<Finding> findings) {
        if (!statement) {
            return Support.NO_STATEMENT;
        }
        Span all = trial.line.sentence.span();
        boolean nothing = findings.stream()
                .anyMatch(finding -> finding.code() == Code.ADDED_STATEMENT
                        && finding.brief().equals(all));
        if (nothing) {
            return Support.NOT_FOUND;
        }
        if (findings.stream().anyMatch(finding -> finding.code().contradicts())) {
            return Support.CONTRADICTED;
        }
        return findings.isEmpty() ? Support.BORNE_OUT : Support.PARTLY;
    }

    /** Questions, calls and scraps without a verb state nothing, unless they are the headline. */
    private static boolean isStatement(Case trial) {
        Line line = trial.line;
        int content = 0;
        boolean verb = false;
        boolean figure = false;
        for (int i = 0; i < line.size(); i++) {
            content += line.content[i] ? 1 : 0;
            verb |= line.token(i).upos().equals("VERB") || line.token(i).upos().equals("AUX");
            figure |= line.token(i).upos().equals("NUM");
        }
        if (trial.headline) {
            return content > 0;
        }
        boolean question = line.form(line.size() - 1).equals("?") && !line.quoted[0];
        boolean scrap = !verb && content < 3 && line.mentions.isEmpty() && !figure;
        return content > 0 && !question && !scrap;
    }

    private static List<Evidence> evidence(Case trial) {
        List<Evidence> evidence = new ArrayList<>();
        boolean several = trial.backing.chosen.size() > 1;
        for (Alignment one : trial.backing.chosen) {
            Nearness near = Nearness.REWORDED;
            if (one.isRunOf()) {
                near = one.taken() > .999 ? Nearness.VERBATIM : Nearness.CUT;
            } else if (several) {
                near = Nearness.JOINED;
            }
            double share = Math.round(trial.backing.share(one) * 1000) / 1000.0;
            evidence.add(new Evidence(trial.material.place(one.line), near, share));
            if (near == Nearness.VERBATIM || near == Nearness.CUT) {
                break;
            }
        }
        return evidence;
    }
}
