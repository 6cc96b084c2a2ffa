package org.copydesk.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.reading.Reading;
import org.copydesk.text.Span;

/** Finds who says what in a report. */
public final class Attributions {

    /** From here on an attribution is believed: below one half, for one missed costs as much as one too many. */
    private static final double LIKELY = 0.37;

    /** What is said inside of what somebody says has to look like a cue by itself, for nobody has marked such ones to learn from. */
    private static final double LIKELY_NESTED = 0.6;

    private Attributions() {}

    /** All attributions, by the place of their cues. */
    public static List<Attribution> of(Reading reading) {
        return of(reading, Model.shipped());
    }

    static List<Attribution> of(Reading reading, Model model) {
        String text = reading.report().text();
        List<Quotation> quotations = Quotations.of(reading.report());
        List<Tree> trees = Finder.trees(reading, quotations, model);
        List<Draft> believed = new ArrayList<>();
        List<Draft> others = new ArrayList<>();
        for (Tree tree : trees) {
            List<Draft> possible = Finder.possible(tree, model);
            for (Draft draft : possible) {
                if (draft.has(Roles.CONTENT)) {
                    double likely = model.verdicts().probability(Verdicts.features(draft, possible));
                    (likely >= LIKELY ? believed : others).add(draft);
                }
            }
        }
        new Speech(trees, quotations, believed).extend();
        List<Attribution> all = new ArrayList<>();
        for (Draft draft : believed) {
            all.add(attribution(draft, isInside(draft, believed, text), text, quotations));
        }
        for (Draft draft : others) {
            if (draft.confidence() >= LIKELY_NESTED && draft.has(Roles.SOURCE) && isInside(draft, believed, text)) {
                all.add(attribution(draft, true, text, quotations));
            }
        }
        all.sort((one, other) -> one.cue().getFirst().compareTo(other.cue().getFirst()));
        return all;
    }

    /** Whether a cue stands in what another attribution says, and not also the other way round. */
    private static boolean isInside(Draft draft, List<Draft> believed, String text) {
        for (Draft other : believed) {
            boolean inside = other != draft && holds(other, draft, text);
            if (inside && (!holds(draft, other, text) || draft.confidence() < other.confidence())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Draft draft, Draft other, String text) {
        int cue = other.tree().token(other.cue()).span().start();
        return draft.content(text).stream().anyMatch(span -> span.contains(cue));
    }

    private static Attribution attribution(Draft draft, boolean nested, String text, List<Quotation> quotations) {
        List<Span> content = draft.content(text);
        return new Attribution(
                draft.spans(Roles.SOURCE),
                draft.spans(Roles.CUE),
                content,
                kind(text, content, quotations),
                nested,
                draft.confidence(),
                Optional.empty());
    }

    private static Attribution.Kind kind(String text, List<Span> content, List<Quotation> quotations) {
        boolean quoted = false;
        boolean plain = false;
        for (Span span : content) {
            for (int at = span.start(); at < span.end(); at++) {
                if (Character.isLetterOrDigit(text.charAt(at))) {
                    int place = at;
                    boolean inside = quotations.stream()
                            .anyMatch(quotation -> quotation.span().contains(place));
                    quoted |= inside;
                    plain |= !inside;
                }
            }
        }
        return !quoted ? Attribution.Kind.INDIRECT : plain ? Attribution.Kind.MIXED : Attribution.Kind.DIRECT;
    }
}
