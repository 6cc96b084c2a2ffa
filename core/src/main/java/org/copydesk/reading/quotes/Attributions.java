package org.copydesk.reading.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
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
        Marks marks = new Marks(Quotations.of(reading.report()));
        List<Tree> trees = Finder.trees(reading, marks, model);
        List<Draft> believed = new ArrayList<>();
        List<Draft> others = new ArrayList<>();
        for (Tree tree : trees) {
            List<Draft> possible = Finder.possible(tree, model);
            for (Draft draft : possible) {
                double likely = model.verdicts().probability(Verdicts.features(draft, possible));
                (likely >= LIKELY ? believed : others).add(draft);
            }
        }
        Speech speech = new Speech(trees, marks, believed);
        speech.extend();
        String text = reading.report().text();
        Speakers speakers = new Speakers(reading);
        Map<Draft, List<Span>> contents = new IdentityHashMap<>();
        believed.forEach(draft -> contents.put(draft, draft.content(text)));
        List<List<Draft>> holding = holding(trees, contents, believed);
        List<Attribution> all = new ArrayList<>();
        for (Draft draft : believed) {
            List<Span> content = contents.getOrDefault(draft, List.of());
            if (!content.isEmpty()) {
                boolean nested = isInside(draft, holding, contents);
                all.add(attribution(draft, content, nested, speakers.of(draft), text, marks));
            }
        }
        for (Draft draft : others) {
            boolean whole = draft.has(Roles.SOURCE) && draft.has(Roles.CONTENT);
            if (draft.confidence() >= LIKELY_NESTED && whole && isInside(draft, holding, contents)) {
                all.add(attribution(draft, draft.content(text), true, speakers.of(draft), text, marks));
            }
        }
        all.sort(Comparator.comparing(Attributions::place));
        addOrphans(reading, speech.orphans(), all);
        all.sort(Comparator.comparing(Attributions::place));
        return all;
    }

    private static Span place(Attribution one) {
        return one.cue().isEmpty() ? one.content().getFirst() : one.cue().getFirst();
    }

    /** Paragraphs of speech that name no speaker, with the speaker of the paragraph before where that is sure. */
    private static void addOrphans(Reading reading, List<List<Tree>> orphans, List<Attribution> all) {
        NavigableMap<Integer, Attribution> byPlace = new TreeMap<>();
        all.stream()
                .filter(one -> !one.nested())
                .forEach(one -> byPlace.put(place(one).start(), one));
        for (List<Tree> orphan : orphans) {
            Sentence first = orphan.getFirst().sentence();
            Optional<Speaker> speaker = Optional.empty();
            if (first.index() > 0) {
                Sentence last = reading.sentences().get(first.index() - 1);
                int start = last.index();
                while (start > 0 && reading.sentences().get(start - 1).paragraph() == last.paragraph()) {
                    start--;
                }
                int from = reading.sentences().get(start).span().start();
                List<Attribution> before =
                        List.copyOf(byPlace.subMap(from, last.span().end()).values());
                speaker = last.section() == first.section() ? Speakers.goesOn(before, last) : Optional.empty();
            }
            Span whole = first.span().cover(orphan.getLast().sentence().span());
            Attribution speech =
                    new Attribution(List.of(), List.of(), List.of(whole), Attribution.Kind.DIRECT, false, 1, speaker);
            byPlace.put(whole.start(), speech);
            all.add(speech);
        }
    }

    /** For each sentence the attributions whose content reaches into it. */
    private static List<List<Draft>> holding(List<Tree> trees, Map<Draft, List<Span>> contents, List<Draft> believed) {
        List<List<Draft>> holding = new ArrayList<>();
        trees.forEach(tree -> holding.add(new ArrayList<>()));
        for (Draft draft : believed) {
            List<Span> content = contents.getOrDefault(draft, List.of());
            if (!content.isEmpty()) {
                Span whole = content.getFirst().cover(content.getLast());
                int first = draft.sentence();
                while (first > 0 && trees.get(first - 1).sentence().span().overlaps(whole)) {
                    first--;
                }
                int end = draft.sentence() + 1;
                while (end < trees.size() && trees.get(end).sentence().span().overlaps(whole)) {
                    end++;
                }
                holding.subList(first, end).forEach(sentence -> sentence.add(draft));
            }
        }
        return holding;
    }

    /** Whether a cue stands in what another attribution says, and not also the other way round. */
    private static boolean isInside(Draft draft, List<List<Draft>> holding, Map<Draft, List<Span>> contents) {
        int cue = draft.tree().token(draft.cue()).span().start();
        for (Draft other : holding.get(draft.sentence())) {
            boolean inside = other != draft
                    && contents.getOrDefault(other, List.of()).stream().anyMatch(span -> span.contains(cue));
            boolean mutual = other.sentence() == draft.sentence() && draft.part(other.cue()) == Roles.CONTENT;
            if (inside && (!mutual || draft.confidence() < other.confidence())) {
                return true;
            }
        }
        return false;
    }

    private static Attribution attribution(
            Draft draft, List<Span> content, boolean nested, Optional<Speaker> speaker, String text, Marks marks) {
        return new Attribution(
                draft.spans(Roles.SOURCE),
                draft.spans(Roles.CUE),
                content,
                kind(text, content, marks),
                nested,
                draft.confidence(),
                speaker);
    }

    private static Attribution.Kind kind(String text, List<Span> content, Marks marks) {
        boolean quoted = false;
        boolean plain = false;
        for (Span span : content) {
            for (int at = span.start(); at < span.end(); at++) {
                if (Character.isLetterOrDigit(text.charAt(at))) {
                    boolean inside = marks.over(new Span(at, at + 1)) >= 0;
                    quoted |= inside;
                    plain |= !inside;
                }
            }
        }
        return !quoted ? Attribution.Kind.INDIRECT : plain ? Attribution.Kind.MIXED : Attribution.Kind.DIRECT;
    }
}
