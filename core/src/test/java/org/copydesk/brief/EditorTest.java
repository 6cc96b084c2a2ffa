package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.copydesk.Samples;
import org.copydesk.text.Report;
import org.junit.jupiter.api.Test;

class EditorTest {

    @Test
    void crossheadsOpenParagraphsAndAreNotPrinted() {
        Brief brief = brief("""
                The river burst its banks at Harrow on Monday, the mayor said.
                About 200 people left their homes in the night.
                Schools to stay shut
                All nine schools of the town will stay shut until Thursday, the council announced.
                It said that two of them had lost their heating.
                Trains delayed
                Trains to the coast were running two hours late on Monday evening.
                The railway blamed a landslide near the village of Oake.
                """);
        assertThat(brief.paragraphs()).hasSize(3);
        assertThat(text(brief)).doesNotContain("Schools to stay shut").doesNotContain("Trains delayed");
    }

    @Test
    void aSentenceWithHeNeverStandsWithoutTheOneThatNamesHim() {
        String text = """
                The council of Harrow voted on Monday to sell the town hall.
                The vote was close and followed nine hours of debate.
                Martin Oakes, who has led the opposition since 2011, called the sale a theft.
                He said the building had been a gift to the poor of the town.
                The money is to pay for a new school in the east of the town.
                """;
        for (int words = 12; words < 70; words += 3) {
            Brief brief = Samples.DESK
                    .brief(Samples.report(text), new Length.Words(words))
                    .orElseThrow();
            String printed = text(brief);
            if (printed.contains("He said")) {
                assertThat(printed).as("at %d words", words).contains("Oakes");
                assertThat(printed.indexOf("Oakes")).isLessThan(printed.indexOf("He said"));
            }
        }
    }

    @Test
    void whoeverIsOnlyDescribedNeverStandsWithoutTheOneWhoIsNamed() {
        String text = """
                Dunmere Athletic beat Karsk United 3-2 in the final of the Lethany Cup on Saturday.
                About 40,000 people watched the match in the new stadium at Velmora.
                Chidi Obi, who came on as a substitute, scored the winner in the 118th minute.
                The teenager has scored four goals in nine games.
                The club will parade the cup through the town on Monday, the council announced.
                """;
        for (int words = 12; words < 70; words += 3) {
            String printed = text(Samples.DESK
                    .brief(Samples.report(text), new Length.Words(words))
                    .orElseThrow());
            if (printed.contains("The teenager")) {
                assertThat(printed).as("at %d words", words).contains("Chidi Obi");
            }
        }
    }

    @Test
    void speechThatARunOnMarkOpensAgainIsPrintedInOnePairOfMarks() {
        Brief brief = brief("The mayor, Anna Weiss, told the council on Monday: \"We came at dawn to the old harbour. "
                + "\"There was nothing left to save, and nobody could tell us why.\"\n");
        assertThat(text(brief))
                .contains(
                        "\"We came at dawn to the old harbour. There was nothing left to save, and nobody could tell us why.\"");
    }

    @Test
    void aDatelineIsPrintedAboveAndNotInTheSentence() {
        Report report = Samples.report("VELMORA, Ostania (CWS) \u2014 The port of Velmora was "
                        + "closed on Monday after a fire on a tanker, officials said. No one was hurt.\n")
                .withPublished(LocalDate.of(2024, 5, 6));
        Brief brief = Samples.DESK.brief(report, new Length.Share(1)).orElseThrow();
        assertThat(brief.dateline().place().orElseThrow().name()).isEqualTo("VELMORA, Ostania");
        assertThat(brief.dateline().date()).contains(LocalDate.of(2024, 5, 6));
        assertThat(text(brief)).startsWith("The port of Velmora");
    }

    @Test
    void whereTheDateIsNotKnownNoneIsInvented() {
        Brief brief = brief(
                "The port of Velmora was closed on Monday after a fire on a tanker, officials said. No one was hurt in the fire.\n");
        assertThat(brief.dateline().date()).isEmpty();
    }

    @Test
    void theAttributionOfAClaimIsNeverCut() {
        Report report = Samples.report("""
                At least 14 people have died after the river burst its banks, the interior ministry said on Wednesday.
                The mayor, according to two officials, had been warned twice.
                The dam is safe, engineers insisted, and will hold until the spring.
                """);
        for (int words = 10; words < 60; words += 5) {
            String printed =
                    text(Samples.DESK.brief(report, new Length.Words(words)).orElseThrow());
            if (printed.contains("14 people")) {
                assertThat(printed).contains("the interior ministry said");
            }
            if (printed.contains("warned twice")) {
                assertThat(printed).contains("according to two officials");
            }
            if (printed.contains("dam is safe")) {
                assertThat(printed).contains("engineers insisted");
            }
        }
    }

    @Test
    void aTextWithoutASentenceHasNothingToBrief() {
        assertThat(Samples.DESK.brief(Samples.report("Results of the day\n\nHarrow 2 Oake 1\n\nVelmora 0 Karsk 0\n")))
                .isEmpty();
    }

    @Test
    void aSurnameWhoseBearerWasNotMetIsGivenTheFullNameAndRole() {
        Report report = Samples.report("""
                The port of Velmora was closed on Monday after a fire on a tanker that burned for nine hours.
                Old people in the harbour quarter remember nothing like it, and many of them slept in the school.
                Anna Weiss, the harbour master, watched the fire from her office with two of her pilots.
                The tanker was carrying 40,000 tonnes of crude oil when the fire broke out at 3am.
                Weiss told the council on Monday evening that 40,000 tonnes of oil had been saved at a cost of $2m.
                """);
        for (int words = 30; words < 90; words += 4) {
            String printed =
                    text(Samples.DESK.brief(report, new Length.Words(words)).orElseThrow());
            if (printed.contains("told the council") && !printed.contains("watched the fire")) {
                assertThat(printed).contains("Anna Weiss, the harbour master, told the council");
            }
        }
    }

    private static Brief brief(String text) {
        return Samples.DESK.brief(Samples.report(text), new Length.Share(1)).orElseThrow();
    }

    private static String text(Brief brief) {
        List<String> sentences =
                brief.sentences().stream().map(BriefSentence::text).toList();
        return String.join(" ", sentences);
    }
}
