package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.copydesk.Samples;
import org.copydesk.text.Report;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final Report REPORT = Samples.report("The bridge at Harrow was closed on Monday, the mayor said.\n");

    @Test
    void aSentenceWhoseWordsItsReceiptDoesNotCoverIsRefused() {
        Receipt receipt = new Receipt(List.of(new Edit.Kept(new Span(0, 10), "The bridge")));
        assertThatThrownBy(() -> new BriefSentence("The bridge fell", receipt))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The bridge fell");
    }

    @Test
    void aBriefWhoseReceiptTheReportDoesNotBearOutIsRefused() {
        BriefSentence invented = BriefSentence.of(List.of(new Edit.Kept(new Span(0, 10), "The tunnel")));
        assertThatThrownBy(() -> brief(invented))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The bridge");
    }

    @Test
    void aReceiptThatPointsPastTheReportIsRefused() {
        BriefSentence beyond = BriefSentence.of(List.of(new Edit.Kept(new Span(50, 5_000), "x")));
        assertThatThrownBy(() -> brief(beyond))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("past the end");
    }

    @Test
    void aReceiptNamesTheSourcesInTheOrderOfTheSentence() {
        Receipt receipt = new Receipt(List.of(
                new Edit.Moved(new Span(43, 52), "the mayor", Reason.SPEAKER_FIRST),
                new Edit.Added(": ", Reason.HEADLINE),
                new Edit.Kept(new Span(4, 10), "bridge"),
                new Edit.Cut(new Span(10, 20), Reason.HEADLINE)));
        assertThat(receipt.sources()).containsExactly(new Span(43, 52), new Span(4, 10));
        assertThat(receipt.rebuild(REPORT)).isEqualTo("the mayor: bridge");
    }

    private static Brief brief(BriefSentence sentence) {
        return new Brief(
                REPORT,
                HouseStyle.Layout.PROSE,
                new Dateline(Optional.empty(), Optional.empty()),
                sentence,
                List.of(new Paragraph(List.of(sentence))),
                List.of());
    }
}
