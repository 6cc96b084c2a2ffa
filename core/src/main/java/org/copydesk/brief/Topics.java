package org.copydesk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.reading.Reading;
import org.copydesk.reading.references.Dependences;

/**
 * Sets the chosen sentences in paragraphs, one a topic: a section under a crosshead is a topic; what has no crossheads is parted
 * where the sentences on both sides are least alike.
 */
final class Topics {

    /** A paragraph of a brief has about so many words. */
    private static final int USUAL_WORDS = 85;

    /** From so many words on a section is more than one paragraph. */
    private static final int MOST_WORDS = 200;

    /** What it costs to part a reporter's own paragraph, in cosine. */
    private static final double SAME_PARAGRAPH = 0.15;

    private Topics() {}

    static List<List<Copy>> group(Reading reading, List<Copy> copies, Dependences dependences) {
        List<List<Copy>> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= copies.size(); i++) {
            if (i == copies.size()
                    || copies.get(i).sentence().section()
                            != copies.get(i - 1).sentence().section()) {
                groups.addAll(part(reading, copies.subList(start, i), dependences));
                start = i;
            }
        }
        return groups;
    }

    /** A point for each sentence, and one for those that cannot be read without each other. */
    static List<List<Copy>> points(List<Copy> copies, Dependences dependences) {
        List<List<Copy>> points = new ArrayList<>();
        for (Copy copy : copies) {
            int index = copy.sentence().index();
            boolean alone = points.isEmpty()
                    || points.getLast().stream()
                            .map(other -> other.sentence().index())
                            .noneMatch(other -> other >= dependences.of(index).from()
                                    || dependences.of(other).to() >= index);
            if (alone) {
                points.add(new ArrayList<>());
            }
            points.getLast().add(copy);
        }
        return points;
    }

    private static List<List<Copy>> part(Reading reading, List<Copy> copies, Dependences dependences) {
        int words = copies.stream().mapToInt(Copy::words).sum();
        boolean crossheads = reading.report().sections().size() > 1;
        int wanted = words <= (crossheads ? MOST_WORDS : USUAL_WORDS + 20)
                ? 1
                : Math.max(2, Math.round((float) words / USUAL_WORDS));
        Set<Integer> cuts = new HashSet<>();
        List<Integer> places = IntStream.range(1, copies.size())
                .filter(i -> mayPart(copies, i, dependences))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> cost(copies, i)))
                .toList();
        for (int place : places) {
            boolean near = cuts.contains(place - 1)
                    || cuts.contains(place + 1)
                    || place == 1 && copies.size() > 3
                    || place == copies.size() - 1 && copies.size() > 3;
            if (cuts.size() < wanted - 1 && !near) {
                cuts.add(place);
            }
        }
        List<List<Copy>> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= copies.size(); i++) {
            if (i == copies.size() || cuts.contains(i)) {
                groups.add(copies.subList(start, i));
                start = i;
            }
        }
        return groups;
    }

    /** Not between sentences that need each other. */
    private static boolean mayPart(List<Copy> copies, int i, Dependences dependences) {
        Copy before = copies.get(i - 1);
        Copy after = copies.get(i);
        return dependences.of(after.sentence().index()).from()
                        == after.sentence().index()
                && dependences.of(before.sentence().index()).to()
                        == before.sentence().index();
    }

    /** Where the reporter began a paragraph, and where as many words lie on both sides, is the better place. */
    private static double cost(List<Copy> copies, int i) {
        boolean reporters = copies.get(i - 1).sentence().paragraph()
                != copies.get(i).sentence().paragraph();
        return likeness(copies, i) + (reporters ? 0 : SAME_PARAGRAPH);
    }

    private static double likeness(List<Copy> copies, int i) {
        double best = 0;
        for (int a = Math.max(0, i - 2); a < i; a++) {
            for (int b = i; b < Math.min(copies.size(), i + 2); b++) {
                best += copies.get(a)
                        .sentence()
                        .embedding()
                        .cosine(copies.get(b).sentence().embedding());
            }
        }
        return best / ((i - Math.max(0, i - 2)) * (double) (Math.min(copies.size(), i + 2) - i));
    }
}
