package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ValencyTest {

    @Test
    void wordsHaveWhatFollowsThemInNews() {
        Valency table = Valency.shipped();
        assertThat(table.share("v depend", "on")).isGreaterThan(0.4);
        assertThat(table.lift("v depend", "on")).isGreaterThan(2);
        assertThat(table.share("v arrive", "ccomp")).isLessThan(0.05);
        assertThat(table.share("n attack", "on")).isGreaterThan(table.share("n house", "on"));
    }

    @Test
    void aWordThatWasHardlySeenTellsNothing() {
        assertThat(Valency.shipped().share("v unbrickwater", "on")).isNegative();
        assertThat(Valency.shipped().lift("v unbrickwater", "on")).isZero();
    }

    @Test
    void aPassiveVerbIsAWordOfItsOwn() {
        var sentence = Briefs.sentence("Two men were arrested after the police searched the house.");
        int arrested = sentence.root();
        assertThat(Valency.word(sentence, arrested)).isEqualTo("p arrest");
    }

    @Test
    void rareWordsAreNotWritten() throws IOException {
        Valency table = new Valency();
        for (int i = 0; i < 15; i++) {
            table.count(Briefs.sentence("The mayor of Brackwater waited for the ferry."));
        }
        table.count(Briefs.sentence("The mayor of Brackwater yodelled."));
        StringWriter out = new StringWriter();
        table.write(out);
        assertThat(out.toString()).contains("v wait\t15\tfor\t15").doesNotContain("yodel");
    }
}
