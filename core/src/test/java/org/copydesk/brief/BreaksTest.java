package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Samples;
import org.copydesk.text.Intake;
import org.copydesk.text.Reports;
import org.junit.jupiter.api.Test;

class BreaksTest {

    @Test
    void aTextThatBreaksOffIsBroughtToAnEndAtItsLastWholeClause() {
        assertThat(brief(
                        "The council of Brannoch on Monday passed a rule that lets ferries sail at night, closing a gap that "
                                + "the fishermen had"))
                .isEqualTo("The council of Brannoch on Monday passed a rule that lets ferries sail at night.");
    }

    @Test
    void theDotsOfAFeedAreNoEnd() {
        assertThat(brief(
                        "The council of Brannoch on Monday passed a rule that lets ferries sail at night, closing a gap that "
                                + "the fishermen had \u2026"))
                .isEqualTo("The council of Brannoch on Monday passed a rule that lets ferries sail at night.");
    }

    @Test
    void whatCannotBeBroughtToAnEndIsLeftOut() {
        assertThat(brief("The harbour of Velmora was closed on Monday. The harbour master of the port said that the"))
                .isEqualTo("The harbour of Velmora was closed on Monday.");
    }

    private static String brief(String text) {
        var report = ((Intake.Accepted) Reports.read(text)).report();
        Brief brief = Samples.DESK
                .brief(Samples.DESK.read(report), new Length.Share(1))
                .orElseThrow();
        return String.join(
                " ", brief.sentences().stream().map(BriefSentence::text).toList());
    }
}
