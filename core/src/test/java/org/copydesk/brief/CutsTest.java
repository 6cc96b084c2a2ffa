package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CutsTest {

    @Test
    void theCommaBeforeAReportingTagStays() {
        assertThat(
                        printed(
                                "The dam above Lowmere, built in 1911 by two brothers from Velm, is safe, engineers said on Monday."))
                .contains("The dam above Lowmere is safe, engineers said on Monday.");
        assertThat(printed(
                        "The bridge was designed by Ines Tollard, an engineer from Velm, who also built the harbour at "
                                + "Lowmere, the council of Brackwater said on Monday."))
                .contains(
                        "The bridge was designed by Ines Tollard, an engineer from Velm, the council of Brackwater said on Monday.");
    }

    @Test
    void bracketsThatHoldAConditionStay() {
        assertThat(printed(
                        "The shipyard at Lowmere (unless its owners find a buyer) will close in June with the loss of "
                                + "900 jobs, the union said."))
                .allMatch(sentence -> sentence.contains("(unless its owners find a buyer)"));
    }

    @Test
    void bracketsThatOnlyExplainCanGo() {
        assertThat(printed("The shipyard at Lowmere (the largest on the coast) will close in June with the loss of "
                        + "900 jobs, the union said."))
                .contains("The shipyard at Lowmere will close in June with the loss of 900 jobs, the union said.");
    }

    @Test
    void anAppositionThatARelativeClauseFollowsKeepsItsComma() {
        assertThat(printed(
                        "The river Sel, a border since the war, which rose by two metres in a week, broke its banks on "
                                + "Monday night, the ministry said."))
                .contains("The river Sel, a border since the war, broke its banks on Monday night, the ministry said.");
        assertThat(
                        printed(
                                "Peter Lund, her deputy, who left the party in June, voted against the bridge on Monday evening."))
                .contains("Peter Lund, her deputy, voted against the bridge on Monday evening.");
        assertThat(printed(
                        "The prize went to Peter Lund, a farmer from Oake, who had never left the valley before, the "
                                + "council of Brackwater said."))
                .contains("The prize went to Peter Lund, a farmer from Oake, the council of Brackwater said.");
    }

    @Test
    void aParticipleThatIsSetOffGoesWithBothItsCommas() {
        assertThat(printed(
                        "The river, swollen by a week of rain, broke through the dyke at Lowmere on Monday night, the "
                                + "ministry said."))
                .contains("The river broke through the dyke at Lowmere on Monday night, the ministry said.");
    }

    @Test
    void aClauseThatOverturnsTheStatementStays() {
        assertThat(printed(
                        "Ines Tollard was charged with the theft of the crown, a charge that was dropped in March, and "
                                + "has left the town for good."))
                .allMatch(sentence -> sentence.contains("dropped in March"));
    }

    /** All that one sentence is cut to as the length shrinks. */
    private static Set<String> printed(String sentence) {
        Set<String> printed = new LinkedHashSet<>();
        for (int words = 40; words >= 8; words -= 4) {
            printed.add(Briefs.text(Briefs.of(sentence + "\n", new Length.Words(words))));
        }
        return printed;
    }
}
