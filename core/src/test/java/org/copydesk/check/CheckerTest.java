package org.copydesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.Samples;
import org.copydesk.brief.Brief;
import org.copydesk.reading.Reading;
import org.copydesk.text.Report;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final Copydesk DESK = Samples.DESK;

    private static final String SOURCE = """
            VELMORA, Orsk — The ferry to Port Ansel will stop on Friday, harbour master Ilse Brandt said.

            "We have waited too long for a new engine," she told reporters. About 1,200 people use the ferry every day.
            """;

    @Test
    void datelineAndHeadlineAreFoundByTheirLooks() {
        Copy copy = Copy.of(Samples.report(
                "Tuesday, October 31, 2023\n\nFerry to Port Ansel stops\n\nThe ferry will stop on Friday.\n"));
        assertThat(copy.date()).contains(LocalDate.of(2023, 10, 31));
        assertThat(copy.headline().map(span -> span.of(copy.report().text()))).contains("Ferry to Port Ansel stops");
        assertThat(copy.report().sections().getFirst().paragraphs()).hasSize(2);
    }

    @Test
    void aTextAloneIsItsOwnBody() {
        Copy copy = Copy.of(Samples.report("The ferry will stop on Friday, and about 1,200 people will have to walk."));
        assertThat(copy.date()).isEmpty();
        assertThat(copy.headline()).isEmpty();
    }

    @Test
    void aVerbatimSentenceIsBorneOutByItself() {
        Verdict verdict = DESK.check(
                Copy.of(Samples.report("About 1,200 people use the ferry every day.")),
                List.of(Samples.report(SOURCE)));
        assertThat(verdict.isClean()).isTrue();
        assertThat(verdict.sentences().getFirst().evidence().getFirst().nearness())
                .isEqualTo(Nearness.VERBATIM);
    }

    @Test
    void aBriefOfOurOwnIsCheckedWithTheReadingThatItWasCutFrom() {
        for (Path file : Samples.files()) {
            Report sample = Samples.report(file);
            Reading reading = DESK.read(sample);
            Optional<Brief> brief = DESK.brief(sample);
            assertThat(brief).isPresent();
            Verdict verdict = DESK.check(brief.orElseThrow(), reading);
            assertThat(verdict.sentences())
                    .hasSize(brief.orElseThrow().sentences().size() + 1);
        }
    }

    @Test
    void severalSourcesAreOneBodyOfEvidence() {
        Report other = Samples.report("The mayor of Velmora, Anna Kole, promised a bus to Port Ansel from Monday on.");
        Verdict verdict = DESK.check(
                Copy.of(Samples.report("The ferry to Port Ansel will stop on Friday, harbour master Ilse Brandt said. "
                        + "The mayor, Anna Kole, promised a bus from Monday on.")),
                List.of(Samples.report(SOURCE), other));
        assertThat(verdict.sentences().getLast().evidence().getFirst().place().source())
                .isEqualTo(1);
        assertThat(verdict.count(Support.CONTRADICTED)).isZero();
    }

    @Test
    void whatMakesTheWholeCheckDoubtfulIsSaid() {
        Report source = Samples.report(SOURCE);
        assertThat(DESK.check(Copy.of(source), List.of(source, source)).remarks())
                .anyMatch(remark -> remark.contains("the same text as source 1"))
                .anyMatch(remark -> remark.contains("Source 2 is the same as source 1"));
        assertThat(DESK.check(Copy.of(Samples.report(SOURCE + SOURCE)), List.of(source))
                        .remarks())
                .anyMatch(remark -> remark.contains("more than its sources"));
        assertThat(DESK.check(
                                Copy.of(Samples.report("She said: \"We have waited too long for a new engine.")),
                                List.of(source))
                        .remarks())
                .anyMatch(remark -> remark.contains("never closed"));
        assertThat(DESK.check(
                                Copy.of(Samples.report("The ferry will stop on Friday."))
                                        .withDate(LocalDate.of(2024, 5, 6)),
                                List.of(source))
                        .remarks())
                .anyMatch(remark -> remark.contains("does not say when it was published"));
    }

    @Test
    void questionsAndScrapsStateNothing() {
        Verdict verdict = DESK.check(
                Copy.of(Samples.report("Will the ferry ever come back? Latest stories")),
                List.of(Samples.report(SOURCE)));
        assertThat(verdict.sentences().getFirst().support()).isEqualTo(Support.NO_STATEMENT);
    }

    @Test
    void aQuoteThatWasChangedComesWithWhatWasSaid() {
        Verdict verdict = DESK.check(
                Copy.of(Samples.report("\"We have waited too long for a new harbour,\" Ilse Brandt told reporters.")),
                List.of(Samples.report(SOURCE)));
        Finding finding = verdict.sentences().getFirst().findings().getFirst();
        assertThat(finding.code()).isEqualTo(Code.QUOTE_ALTERED);
        assertThat(finding.differences())
                .contains(
                        new Difference(Difference.Kind.LEFT_OUT, "engine"),
                        new Difference(Difference.Kind.PUT_IN, "harbor"));
    }

    @Test
    void anEllipsisThatEndsASentenceHidesWhatFollowsItToo() {
        Verdict verdict = DESK.check(
                Copy.of(Samples.report(
                        "Ilse Brandt said: \"We feel for the sailors\u2026 Port Ansel did its best for them.\"")),
                List.of(
                        Samples.report(
                                "Ilse Brandt said: \"We feel for the sailors. It is not true that Port Ansel did its best for them.\"")));
        assertThat(verdict.sentences())
                .flatExtracting(CheckedSentence::findings)
                .extracting(Finding::code)
                .contains(Code.QUOTE_ELLIPSIS);
    }

    @Test
    void overATimeIsNoDoubtAboutAFigure() {
        Verdict verdict = DESK.check(
                Copy.of(Samples.report("Exports of timber fell sharply in the third quarter, the ministry said.")),
                List.of(Samples.report("Exports of timber fell sharply over the third quarter, the ministry said.")));
        assertThat(verdict.isClean()).isTrue();
    }

    @Test
    void anotherWayToNameSomebodyIsNoOtherName() {
        Verdict verdict = DESK.check(
                Copy.of(Samples.report("The President opened the new tunnel in Velmora on Tuesday.")),
                List.of(Samples.report(
                        "Anna Kole opened the new tunnel in Velmora on Tuesday. President Kole cut a red ribbon.")));
        assertThat(verdict.sentences())
                .flatExtracting(CheckedSentence::findings)
                .extracting(Finding::code)
                .doesNotContain(Code.NAME_SWAPPED);
    }

    @Test
    void withoutASourceThereIsNothingToCheckAgainst() {
        Copy copy = Copy.of(Samples.report("The ferry will stop on Friday."));
        assertThatThrownBy(() -> DESK.check(copy, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
