package org.copydesk.reading.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.Samples;
import org.copydesk.reading.Reading;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class AttributionsTest {

    @Test
    void sourceHasItsAppositionAndContentItsThat() {
        assertThat(found(
                        "Anna Weiss, the harbour master, told the council of Velmora on Monday that the port would stay"
                                + " shut."))
                .containsExactly("INDIRECT: Anna Weiss, the harbour master, | told | that the port would stay shut");
    }

    @Test
    void speechGoesOnBehindItsAttribution() {
        assertThat(found(
                        "“We will not open the bridge before May,” said Mayor Tom Harker. “The piers are cracked. Nobody"
                                + " should cross it.”"))
                .containsExactly("DIRECT: Mayor Tom Harker | said | “We will not open the bridge before May,” /"
                        + " “The piers are cracked. Nobody should cross it.”");
    }

    @Test
    void tagAtTheEndLeavesTheCommaOut() {
        assertThat(found("The port will stay shut until Friday, according to the harbour master."))
                .containsExactly("INDIRECT: the harbour master | according to | The port will stay shut until Friday");
    }

    @Test
    void whatSomebodyPlansIsTheirsToo() {
        assertThat(found("She plans to ask the council for money."))
                .containsExactly("INDIRECT: She | plans | to ask the council for money");
    }

    @Test
    void secondVerbSharesTheSource() {
        assertThat(found("Harker called the report “a work of fiction” and said he would not resign."))
                .containsExactly(
                        "MIXED: Harker | called | the report “a work of fiction”",
                        "INDIRECT: Harker | said | he would not resign");
    }

    @Test
    void whatSomebodySaysThatSomebodySaidIsNested() {
        Reading reading = Samples.DESK.read(
                Samples.report("The ministry told the agency that the governor had said the dam was safe.\n"));
        List<Attribution> all = Attributions.of(reading);
        assertThat(all).extracting(Attribution::nested).containsExactly(false, true);
        assertThat(words(reading, all.getFirst().content())).isEqualTo("that the governor had said the dam was safe");
        assertThat(words(reading, all.getLast().source())).isEqualTo("the governor");
        assertThat(words(reading, all.getLast().content())).isEqualTo("the dam was safe");
    }

    @Test
    void speechThatAParagraphLeavesOpenGoesOnInTheNext() {
        assertThat(found("“The water came at night,” Anna Weiss, who lives by the river, said. “We heard nothing.\n\n"
                        + "“Then the door broke. That was the end of it.”\n\nTwo boats were lost."))
                .containsExactly("DIRECT: Anna Weiss, who lives by the river, | said | “The water came at night,” /"
                        + " “We heard nothing.\n\n“Then the door broke. That was the end of it.”");
    }

    @Test
    void paragraphOfSpeechIsTheLastSpeakers() {
        assertThat(speakers(
                        "Lena Orr, the region's deputy governor, said the road was open. “It is safe,” Orr said.\n\n"
                                + "“Nobody was hurt, and nobody was there.”\n\nTwo boats were lost."))
                .containsExactly("Lena Orr: Lena Orr", "Orr: Lena Orr", "Orr: Lena Orr");
    }

    @Test
    void paragraphOfSpeechBehindAnotherMatterIsNobodys() {
        assertThat(speakers("“It is safe,” said Lena Orr. Two boats were lost in the storm.\n\n"
                        + "“Nobody was hurt, and nobody was there.”"))
                .containsExactly("Lena Orr: Lena Orr", "?");
    }

    @Test
    void surnameIsResolvedWithItsTitle() {
        assertThat(speakers(
                        "Mayor Tom Harker met the crews on Monday. The bridge was shut. “We will pay,” Harker said."))
                .containsExactly("Harker: Mayor Tom Harker");
    }

    @Test
    void surnameOfTwoIsNotResolved() {
        assertThat(speakers("Tom Harker and his brother Jim Harker spoke. “It is late,” Harker said."))
                .containsExactly("Harker: ?");
    }

    @Test
    void pronounIsResolvedWhereOnePersonCanBeMeant() {
        assertThat(speakers("Deputy Minister Ann Orr opened the bridge. She said it would last a century."))
                .containsExactly("She: Deputy Minister Ann Orr");
        assertThat(speakers("Mayor Tom Harker met Ada Quill on Monday. He said the talks went well."))
                .containsExactly("He: ?");
        assertThat(speakers("Mr. Tom Harker opened the bridge. She said it would last a century."))
                .containsExactly("She: ?");
    }

    @Test
    void whatHappensIsNobodysWord() {
        assertThat(found("Three people died in the fire. The bridge was built in 1931 and is 200 metres long."))
                .isEmpty();
    }

    @Test
    void sameReportGivesTheSameAttributions() {
        for (var file : Samples.files()) {
            Reading reading = Samples.DESK.read(Samples.report(file));
            assertThat(Attributions.of(reading)).isNotEmpty().isEqualTo(Attributions.of(reading));
        }
    }

    private static List<String> found(String text) {
        Reading reading = Samples.DESK.read(Samples.report(text + "\n"));
        return Attributions.of(reading).stream()
                .map(one -> one.kind() + ": " + words(reading, one.source()) + " | " + words(reading, one.cue()) + " | "
                        + words(reading, one.content()))
                .toList();
    }

    private static List<String> speakers(String text) {
        Reading reading = Samples.DESK.read(Samples.report(text + "\n"));
        return Attributions.of(reading).stream()
                .map(one -> one.speaker()
                        .map(speaker -> reading.words(speaker.mention()) + ": "
                                + speaker.name().map(reading::words).orElse("?"))
                        .orElse("?"))
                .toList();
    }

    private static String words(Reading reading, List<Span> spans) {
        return spans.stream().map(reading::words).collect(Collectors.joining(" / "));
    }
}
