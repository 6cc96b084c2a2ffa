package org.copydesk.reading.references;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Samples;
import org.copydesk.reading.Reading;
import org.junit.jupiter.api.Test;

class LeaningTest {

    private static final String LEAD =
            "The council of Brannoch voted on Monday to close the swimming pool after forty years. ";

    @Test
    void aThingThatTheLeadDoesNotTellLeansMoreThanOneThatItTells() {
        assertThat(chance(LEAD + "Two brothers had offered a loan for new tiles. Voters rejected the loan in March."))
                .isGreaterThan(chance(
                        LEAD + "Two brothers had offered a loan for new tiles. Voters rejected the pool in March."));
    }

    @Test
    void whatNamesItsOwnPeopleAndPlacesLeansLittle() {
        double free = chance(LEAD + "It will cost 40,000 crowns. "
                + "Anna Toll, the mayor of Brannoch, said the town would build a new pool in 2025.");
        double bare = chance(LEAD + "It will cost 40,000 crowns. But not everybody was there.");
        assertThat(free).isLessThan(0.3).isLessThan(bare);
    }

    @Test
    void theLeadLeansOnNothing() {
        Reading reading = Samples.DESK.read(Samples.report(LEAD + "It will save 40,000 crowns a year."));
        Leaning leaning = new Leaning(reading, Dependences.of(reading));
        assertThat(leaning.of(reading.sentences().getFirst())).isZero();
    }

    /** The chance that the last sentence of a text leans on another. */
    private static double chance(String text) {
        Reading reading = Samples.DESK.read(Samples.report(text));
        return new Leaning(reading, Dependences.of(reading))
                .of(reading.sentences().getLast());
    }
}
