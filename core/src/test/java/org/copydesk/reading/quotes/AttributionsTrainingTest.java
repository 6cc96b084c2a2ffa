package org.copydesk.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.Samples;
import org.copydesk.reading.Reading;
import org.copydesk.reading.loglinear.Features;
import org.copydesk.reading.loglinear.Learner;
import org.copydesk.reading.loglinear.Weights;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class AttributionsTrainingTest {

    @Test
    void learnerTellsWhatDecides() {
        Learner learner = new Learner(2, 20, 1e-5, 1);
        for (int i = 0; i < 40; i++) {
            Features features = new Features();
            features.add("always");
            features.add(i % 2 == 0 ? "says" : "runs");
            learner.add(features, i % 2 == 0 ? 1 : 0);
        }
        Weights weights = learner.learn(0.01);
        Features says = new Features();
        says.add("always");
        says.add("says");
        Features runs = new Features();
        runs.add("always");
        runs.add("runs");
        assertThat(weights.probability(says)).isGreaterThan(0.9);
        assertThat(weights.probability(runs)).isLessThan(0.1);
    }

    @Test
    void sameLessonsGiveTheSameModel() throws IOException {
        assertThat(model()).isEqualTo(model()).contains("word say");
    }

    private static String model() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (String name :
                List.of("Weiss", "Harker", "Quill", "Orr", "Marsh", "Bell", "Finch", "Thorne", "Lowe", "Pike")) {
            String text = name + " said the old bridge was safe.\n";
            Reading reading = Samples.DESK.read(Samples.report(text));
            int cue = text.indexOf("said");
            lessons.add(new Lesson(
                    reading,
                    List.of(new Lesson.Marked(
                            List.of(new Span(0, name.length())),
                            List.of(new Span(cue, cue + 4)),
                            List.of(new Span(cue + 5, text.indexOf('.')))))));
        }
        StringWriter out = new StringWriter();
        AttributionTraining.train(lessons, out);
        return out.toString();
    }
}
