package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.Samples;
import org.copydesk.reading.Reading;
import org.junit.jupiter.api.Test;

class LengthTest {

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    @Test
    void mostBriefsAreWithinATenthOfTheLengthAskedFor() {
        List<String> missed = new ArrayList<>();
        int asked = 0;
        for (var file : Samples.files()) {
            Reading reading = Samples.DESK.read(Samples.report(file));
            for (int percent : new int[] {20, 40, 65}) {
                double wanted = words(reading.report().text()) * percent / 100.0;
                Brief brief = Samples.DESK
                        .brief(reading, new Length.Share(percent / 100.0))
                        .orElseThrow();
                long got = words(Briefs.text(brief));
                asked++;
                if (Math.abs(got - wanted) > 0.1 * wanted) {
                    missed.add(
                            file.getFileName() + " at " + percent + "%: " + got + " words for " + Math.round(wanted));
                }
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(36);
        assertThat(missed).as("of %d", asked).hasSizeLessThanOrEqualTo(asked / 5);
    }

    @Test
    void aNumberOfSentencesIsNotExceeded() {
        for (var file : Samples.files()) {
            Reading reading = Samples.DESK.read(Samples.report(file));
            for (int most : new int[] {1, 3, 5}) {
                Brief brief =
                        Samples.DESK.brief(reading, new Length.Sentences(most)).orElseThrow();
                assertThat(brief.sentences()).as("%s", file.getFileName()).hasSizeBetween(1, most);
            }
        }
    }

    private static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
