package org.copydesk.reading.loglinear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    /** Replays a failure: put the seed that it names here. */
    private static final long FIRST_SEED = 1;

    @Test
    void whatPartsTheBetterFromTheWorseIsLearnedAndWhatTheyShareIsNot() {
        Preferences preferences = new Preferences(0.5, 1);
        for (int i = 0; i < 20; i++) {
            preferences.prefer(features("any", "short"), features("any", "long"), 1);
        }
        Weights weights = preferences.learn();
        assertThat(weights.probability(features("any", "short")))
                .isGreaterThan(weights.probability(features("any", "long")));
        assertThat(weights.values()).doesNotContainKey("any");
    }

    @Test
    void whatPartsFewPairsIsLeftOut() {
        Preferences preferences = new Preferences(0.5, 3);
        preferences.prefer(features("rare"), features("common"), 1);
        preferences.prefer(features("other"), features("common"), 1);
        preferences.prefer(features("third"), features("common"), 1);
        assertThat(preferences.learn().values()).containsOnlyKeys("common");
    }

    @Test
    void theOrderOfCasesIsFoundAgainFromPairsDrawnByAnySeed() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 20; seed++) {
            Random random = new Random(seed);
            Preferences preferences = new Preferences(0.1, 1);
            for (int i = 0; i < 200; i++) {
                int one = random.nextInt(5);
                int other = random.nextInt(5);
                if (one != other) {
                    preferences.prefer(features("v" + Math.max(one, other)), features("v" + Math.min(one, other)), 1);
                }
            }
            Weights weights = preferences.learn();
            for (int v = 1; v < 5; v++) {
                assertThat(weights.probability(features("v" + v)))
                        .as("seed %d, case %d", seed, v)
                        .isGreaterThan(weights.probability(features("v" + (v - 1))));
            }
        }
    }

    @Test
    void withNoPairsNothingIsLearned() {
        assertThat(new Preferences(1, 1).learn().values()).isEmpty();
    }

    private static Features features(String... names) {
        Features features = new Features();
        for (String name : names) {
            features.add(name);
        }
        return features;
    }
}
