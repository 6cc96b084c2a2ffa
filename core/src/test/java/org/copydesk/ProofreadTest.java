package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.brief.Brief;
import org.copydesk.brief.BriefSentence;
import org.copydesk.brief.Corrections;
import org.copydesk.brief.Dateline;
import org.copydesk.brief.Edit;
import org.copydesk.brief.HouseStyle;
import org.copydesk.brief.HouseStyle.Layout;
import org.copydesk.brief.Length;
import org.copydesk.brief.Paragraph;
import org.copydesk.brief.Reason;
import org.copydesk.check.CheckedSentence;
import org.copydesk.reading.Reading;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProofreadTest {

    private static final String TOLL =
            "Ines Tollard, the mayor of Brackwater, has not stolen the silver crown, a court ruled.";
    private static final String CROWN = "The crown had been found in the cellar of the museum in March.";

    private final Reading reading = Samples.DESK.read(Samples.report(TOLL + "\n" + CROWN + "\n"));
    private final List<Proofread.Returned> returned = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("org.copydesk.Samples#files")
    void everyPrintedBriefPassesTheChecker(Path file) {
        Reading sample = Samples.DESK.read(Samples.report(file));
        for (Length length : List.of(Length.NATURAL, new Length.Share(0.3), new Length.Words(60))) {
            Proofread proofread =
                    Samples.DESK.proofread(sample, length, HouseStyle.USUAL).orElseThrow();
            List<CheckedSentence> checked =
                    Samples.DESK.check(proofread.brief(), sample).sentences();
            assertThat(checked).hasSizeGreaterThan(1);
            assertThat(checked.stream().flatMap(sentence -> sentence.findings().stream()))
                    .as("%s at %s", file.getFileName(), length)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.copydesk.Samples#files")
    void whatIsPublishedIsWhatWasPassed(Path file) {
        Reading sample = Samples.DESK.read(Samples.report(file));
        Proofread proofread =
                Samples.DESK.proofread(sample, Length.NATURAL, HouseStyle.USUAL).orElseThrow();
        assertThat(Samples.DESK.brief(sample, Length.NATURAL)).contains(proofread.brief());
        assertThat(proofread.returned())
                .allSatisfy(one -> assertThat(one.why()).isNotBlank())
                .extracting(Proofread.Returned::sentence)
                .doesNotContainAnyElementsOf(proofread.brief().sentences().stream()
                        .map(BriefSentence::text)
                        .toList())
                .doesNotContain(proofread.brief().headline().text());
    }

    @Test
    void aSentenceThatACutHasOverturnedComesBackAndIsPrintedWholeThenLeftOut() {
        Brief wrong = brief(kept(CROWN), without(" not"));
        Corrections once = ProofDesk.check(Samples.DESK, wrong, reading, Corrections.NONE, returned);
        assertThat(once.whole()).containsExactly(0);
        assertThat(once.out()).isEmpty();
        Corrections twice = ProofDesk.check(Samples.DESK, wrong, reading, once, returned);
        assertThat(twice.out()).containsExactly(0);
        assertThat(returned)
                .extracting(Proofread.Returned::remedy)
                .containsExactly(Proofread.Remedy.WHOLE, Proofread.Remedy.LEFT_OUT);
        assertThat(returned).allSatisfy(one -> {
            assertThat(one.sentence()).contains("has stolen the silver crown");
            assertThat(one.why()).isNotBlank();
        });
    }

    @Test
    void aHeadlineThatSaysTheOppositeIsReplacedByAnother() {
        Corrections after =
                ProofDesk.check(Samples.DESK, brief(without(" not"), kept(TOLL)), reading, Corrections.NONE, returned);
        assertThat(after.struck()).containsOnlyKeys(0);
        assertThat(returned).extracting(Proofread.Returned::remedy).containsExactly(Proofread.Remedy.ANOTHER_HEADLINE);
    }

    @Test
    void aSoundBriefComesBackUnmarked() {
        Corrections after = ProofDesk.check(
                Samples.DESK,
                brief(kept(CROWN), without(", the mayor of Brackwater,")),
                reading,
                Corrections.NONE,
                returned);
        assertThat(after).isEqualTo(Corrections.NONE);
        assertThat(returned).isEmpty();
    }

    private Brief brief(BriefSentence headline, BriefSentence sentence) {
        return new Brief(
                reading.report(),
                Layout.PROSE,
                new Dateline(Optional.empty(), Optional.empty()),
                headline,
                List.of(new Paragraph(List.of(sentence))),
                List.of());
    }

    /** The first sentence without some of its words, however wrong that makes it. */
    private BriefSentence without(String words) {
        int start = reading.report().text().indexOf(words);
        Span before = new Span(0, start);
        Span cut = new Span(start, start + words.length());
        Span after = new Span(cut.end(), TOLL.length());
        return BriefSentence.of(List.of(keep(before), new Edit.Cut(cut, Reason.LENGTH), keep(after)));
    }

    private BriefSentence kept(String words) {
        int start = reading.report().text().indexOf(words);
        return BriefSentence.of(List.of(keep(new Span(start, start + words.length()))));
    }

    private Edit keep(Span span) {
        return new Edit.Kept(span, span.of(reading.report().text()));
    }
}
