package org.copydesk.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.text.Span;

/**
 * How well one part of attributions (their sources, their cues or their contents) is found. A part is the set of spans that it has
 * in one attribution, so that a content on both sides of its cue counts once; each attribution's part counts, even where two
 * share it.
 *
 * <ul>
 *   <li><b>overlap</b>: precision is the share of the parts found that overlap one marked, recall the share of the parts marked
 *       that overlap one found. This is the overlap by which Citron and its forerunners are measured. One part may answer for
 *       several.
 *   <li><b>paired</b>: as before, but each part answers for one other at most, the one with which it shares most.
 *   <li><b>exact</b>: the same spans to the character; each answers for one.
 *   <li><b>characters</b>: precision and recall of the characters that any part covers.
 * </ul>
 */
final class QuotesScore {

    private long wanted;
    private long found;
    private long wantedMet;
    private long foundMet;
    private final Agreement exact = new Agreement();
    private final Agreement paired = new Agreement();
    private final Agreement characters = new Agreement();

    /** Adds one report: the part of each attribution, empty where it has none. */
    void add(List<List<Span>> marked, List<List<Span>> guessed) {
        List<List<Span>> gold = marked.stream().filter(part -> !part.isEmpty()).toList();
        List<List<Span>> own = guessed.stream().filter(part -> !part.isEmpty()).toList();
        wanted += gold.size();
        found += own.size();
        wantedMet += gold.stream()
                .filter(one -> own.stream().anyMatch(other -> shared(one, other) > 0))
                .count();
        foundMet += own.stream()
                .filter(one -> gold.stream().anyMatch(other -> shared(one, other) > 0))
                .count();
        List<List<Span>> left = new ArrayList<>(own);
        int same = (int) gold.stream().filter(left::remove).count();
        exact.add(same, own.size(), gold.size());
        paired.add(pairs(gold, own), own.size(), gold.size());
        BitSet goldCharacters = characters(gold);
        BitSet ownCharacters = characters(own);
        BitSet both = (BitSet) goldCharacters.clone();
        both.and(ownCharacters);
        characters.add(both.cardinality(), ownCharacters.cardinality(), goldCharacters.cardinality());
    }

    private static int pairs(List<List<Span>> gold, List<List<Span>> own) {
        boolean[] taken = new boolean[own.size()];
        int pairs = 0;
        for (List<Span> one : gold) {
            int best = -1;
            double most = 0;
            for (int k = 0; k < taken.length; k++) {
                int shared = taken[k] ? 0 : shared(one, own.get(k));
                double share = shared / (double) (length(one) + length(own.get(k)) - shared);
                if (share > most) {
                    most = share;
                    best = k;
                }
            }
            if (best >= 0) {
                taken[best] = true;
                pairs++;
            }
        }
        return pairs;
    }

    private static int shared(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span a : one) {
            for (Span b : other) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return shared;
    }

    private static int length(List<Span> part) {
        return part.stream().mapToInt(Span::length).sum();
    }

    private static BitSet characters(List<List<Span>> parts) {
        BitSet inside = new BitSet();
        parts.forEach(part -> part.forEach(span -> inside.set(span.start(), span.end())));
        return inside;
    }

    long wanted() {
        return wanted;
    }

    long found() {
        return found;
    }

    double precision() {
        return found == 0 ? 0 : (double) foundMet / found;
    }

    double recall() {
        return wanted == 0 ? 0 : (double) wantedMet / wanted;
    }

    double overlap() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    double exact() {
        return exact.f1() / 100;
    }

    double paired() {
        return paired.f1() / 100;
    }

    double characters() {
        return characters.f1() / 100;
    }
}
