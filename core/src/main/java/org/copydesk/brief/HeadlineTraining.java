package org.copydesk.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.dates.Times;
import org.copydesk.reading.loglinear.Features;
import org.copydesk.reading.loglinear.Preferences;
import org.copydesk.reading.loglinear.Weights;
import org.copydesk.reading.reader.Reader;
import org.copydesk.reading.references.Dependences;
import org.copydesk.text.Span;

/** Learns from judged headlines which is the better one of two. Offline work for maintainers; {@link HeadlineChoice} needs none of it. */
public final class HeadlineTraining {

    private static final double PENALTY = 30;
    private static final int SEEN_AT_LEAST = 4;

    private final Editor editor;
    private final Preferences preferences = new Preferences(PENALTY, SEEN_AT_LEAST);

    public HeadlineTraining(Reader reader) {
        this.editor = new Editor(reader);
    }

    /** What a copy chief says of a headline. */
    public enum Grade {
        /** Good: right, clear by itself, the news, in twelve words or so. */
        G(1),
        /** Right and clear, but it drags on. */
        L(0.5),
        /** Right, but thin: without what makes it news, or not the news. */
        T(0.35),
        /** Wrong, or saying more than the report. */
        W(0.05),
        /** Broken, or leaning on what nobody sees. */
        B(0);

        private final double worth;

        Grade(double worth) {
            this.worth = worth;
        }
    }

    /**
     * A judged headline.
     *
     * @param start where the sentence begins that it was cut from, in UTF-16 units of the report's text
     * @param kept the stretches of the sentence that stayed, in units from its beginning
     */
    public record Judgement(int start, List<Span> kept, Grade grade) {
        public Judgement {
            kept = List.copyOf(kept);
        }

        private boolean keeps(Span token) {
            return kept.stream().anyMatch(span -> span.contains(new Span(token.start() - start, token.end() - start)));
        }
    }

    /** Learns from the judged headlines of one report. */
    public void add(Reading reading, List<Judgement> judgements) {
        List<Optional<Features>> features = found(reading, judgements).stream()
                .map(found -> found.map(Found::features))
                .toList();
        for (int better = 0; better < judgements.size(); better++) {
            for (int worse = 0; worse < judgements.size(); worse++) {
                double lead = judgements.get(better).grade.worth - judgements.get(worse).grade.worth;
                if (lead > 0
                        && features.get(better).isPresent()
                        && features.get(worse).isPresent()) {
                    preferences.prefer(
                            features.get(better).get(), features.get(worse).get(), lead / judgements.size());
                }
            }
        }
    }

    public Weights learn() {
        return preferences.learn();
    }

    /** The judged headlines of one report as the editor would take them, the best first; without those of which it has not the sentence. */
    public List<Judgement> order(Reading reading, List<Judgement> judgements) {
        Map<Headlines.Candidate, Judgement> judged = new LinkedHashMap<>();
        List<Optional<Found>> found = found(reading, judgements);
        for (int i = 0; i < found.size(); i++) {
            Judgement judgement = judgements.get(i);
            found.get(i).ifPresent(one -> judged.put(one.candidate, judgement));
        }
        return found.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(one -> one.headlines.order(List.copyOf(judged.keySet()), one.leads))
                .orElse(List.of())
                .stream()
                .map(candidate -> Objects.requireNonNull(judged.get(candidate)))
                .toList();
    }

    private record Found(Headlines headlines, List<Copy> leads, Headlines.Candidate candidate) {
        Features features() {
            return headlines.features(candidate, leads);
        }
    }

    private List<Optional<Found>> found(Reading reading, List<Judgement> judgements) {
        List<Copy> leads = editor.leads(reading);
        if (leads.isEmpty()) {
            return judgements.stream().map(none -> Optional.<Found>empty()).toList();
        }
        Headlines headlines = editor.headlines(
                reading, Dependences.of(reading), new People(reading), Times.of(reading), Corrections.NONE);
        List<Headlines.Candidate> all = headlines.all(leads);
        return judgements.stream()
                .map(judgement -> found(judgement, leads, headlines, all))
                .toList();
    }

    private static Optional<Found> found(
            Judgement judgement, List<Copy> leads, Headlines headlines, List<Headlines.Candidate> all) {
        for (int place = 0; place < leads.size(); place++) {
            Sentence sentence = leads.get(place).sentence();
            if (sentence.span().start() == judgement.start) {
                Headlines.Candidate judged = headlines.candidate(
                        leads.get(place),
                        place,
                        i -> judgement.keeps(sentence.token(i).span()));
                // One that the editor makes too is known with all that is to be said of it.
                Headlines.Candidate own = all.stream()
                        .filter(candidate -> candidate.isCutLike(judged))
                        .findFirst()
                        .orElse(judged);
                return Optional.of(new Found(headlines, leads, own));
            }
        }
        return Optional.empty();
    }
}
