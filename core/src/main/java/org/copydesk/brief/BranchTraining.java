package org.copydesk.brief;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.loglinear.Learner;

/** Learns from cut sentences which branches go. Offline work for maintainers; {@link Branches} needs none of it. */
public final class BranchTraining {

    private static final int ROUNDS = 3;
    private static final double PENALTY = 8e-2;
    private static final int SEEN_AT_LEAST = 15;
    private static final double LEAST_WEIGHT = 0.03;

    private BranchTraining() {}

    /**
     * A sentence that was cut.
     *
     * @param sentence as it was read
     * @param kept which of its tokens stayed
     */
    public record Lesson(Sentence sentence, boolean[] kept) {}

    /** Learns a model and writes it. */
    public static void train(List<Lesson> lessons, Writer out) throws IOException {
        Learner learner = new Learner(2, ROUNDS, PENALTY, SEEN_AT_LEAST);
        for (Lesson lesson : lessons) {
            Sentence sentence = lesson.sentence;
            Branches branches = new Branches(sentence, new TitleWords(Optional.empty()));
            for (int i = 0; i < sentence.size(); i++) {
                int head = sentence.token(i).head();
                if (head >= 0 && lesson.kept[head] && branches.isLoose(i)) {
                    learner.add(branches.features(i), lesson.kept[i] ? 1 : 0);
                }
            }
        }
        learner.learn(LEAST_WEIGHT).write(out);
    }
}
