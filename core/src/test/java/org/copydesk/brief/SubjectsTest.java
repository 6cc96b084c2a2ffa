package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {

    private static final String SALE = """
            The council of Harrowby voted on Monday to sell the town hall to a brewer from Velm.
            %s
            He wants the hall to become a library for %s children of the eastern quarter.
            The brewer has promised to keep the tower and the clock of the old town hall.
            The money from the sale is to pay for a new school in the east of Harrowby.
            """;

    @Test
    void heGetsTheNameWhereTheSentenceThatNamedHimIsGone() {
        String naming =
                "Martin Oakes spoke for an hour on Monday evening, when hardly anybody was listening any more and "
                        + "most of the lamps were out.";
        List<String> named = new ArrayList<>();
        for (String printed : printed(SALE.formatted(naming, "the"))) {
            if (printed.contains("to become a library") && !printed.contains("spoke for")) {
                named.add(printed);
            } else if (printed.contains("to become a library")) {
                assertThat(printed).containsSubsequence("Martin Oakes spoke", "He wants");
            }
        }
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(printed -> assertThat(printed).contains("Martin Oakes wants the hall"));
    }

    @Test
    void whereHeCouldBeEitherOfTwoTheRunStandsWholeOrNotAtAll() {
        String naming = "Martin Oakes met Peter Lund in the old library of the town on Monday evening.";
        List<String> kept = printed(SALE.formatted(naming, "4,000")).stream()
                .filter(printed -> printed.contains("to become a library"))
                .toList();
        assertThat(kept)
                .isNotEmpty()
                .allSatisfy(
                        printed -> assertThat(printed).containsSubsequence("Martin Oakes met Peter Lund", "He wants"));
    }

    /** What is printed at lengths from a sentence to the whole. */
    private static List<String> printed(String text) {
        List<String> printed = new ArrayList<>();
        for (int words = 18; words <= 80; words += 3) {
            printed.add(Briefs.text(Briefs.of(text, new Length.Words(words))).replace('\n', ' '));
        }
        return printed;
    }
}
