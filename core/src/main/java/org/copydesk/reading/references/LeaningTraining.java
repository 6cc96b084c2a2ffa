package org.copydesk.reading.references;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.loglinear.Features;
import org.copydesk.reading.loglinear.Learner;
import org.copydesk.reading.loglinear.Weights;

/** Learns which sentences lean on others. Offline work for maintainers; {@link Leaning} needs none of it. */
public final class LeaningTraining {

    private static final int ROUNDS = 12;
    private static final double PENALTY = 0.3;
    private static final int SEEN_AT_LEAST = 5;
    private static final double LEAST_WEIGHT = 0.02;

    private record Lesson(Features features, boolean leans) {}

    private final List<Lesson> lessons = new ArrayList<>();

    /** A sentence that was judged; of the lead and what stands in front of it there is nothing to learn. */
    public void add(Leaning leaning, Sentence sentence, boolean leans) {
        if (leaning.isBehindLead(sentence)) {
            lessons.add(new Lesson(leaning.features(sentence), leans));
        }
    }

    /** The model of all lessons. */
    public Weights learn() {
        Learner learner = new Learner(2, ROUNDS, PENALTY, SEEN_AT_LEAST);
        lessons.forEach(lesson -> learner.add(lesson.features, lesson.leans ? 1 : 0));
        return learner.learn(LEAST_WEIGHT);
    }
}
