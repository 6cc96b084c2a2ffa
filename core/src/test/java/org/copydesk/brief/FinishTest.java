package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.copydesk.Samples;
import org.copydesk.reading.Reading;
import org.copydesk.reading.references.Dependences;
import org.junit.jupiter.api.Test;

class FinishTest {

    @Test
    void speechThatEndsInAnothersWordsIsClosedTwice() {
        String text = Briefs.text(Briefs.of("""
                Harbour master Edda Orr left the council of Karsk on Monday after a row about the old bridge.

                "And when I was done the mayor said, 'You are all wrong about the bridge.' I said, 'Tell me why.' She would not.
                """));
        assertThat(text).doesNotContain("bridge.' I").doesNotMatch("(?s).*bridge\\.'(?!\").*");
    }

    @Test
    void aColonStaysWhereWhatItAnnouncesFollows() {
        assertThat(Briefs.text(Briefs.of("""
                Harbour master Edda Orr left the council of Karsk on Monday after a row about the old bridge.

                In a letter to the mayor Orr wrote:

                "The bridge is older than the town. It will fall before the council has met again."
                """))).contains("Orr wrote:");
    }

    @Test
    void aNameWithASuffixIsTheSameAsTheSurnameAlone() {
        assertThat(last("""
                Vice Governor Joss R. Orran Jr. opened the new bridge of Brackwater on Monday.
                The council voted for a second bridge.
                Mr. Orran told reporters that the bridge would last a century.
                """)).startsWith("Vice Governor Joss R. Orran Jr. told reporters");
    }

    @Test
    void aSurnameOfTwoWordsIsASurname() {
        assertThat(last("""
                Mat dos Santos, the legal director of the harbour union, opened the new bridge on Monday.
                The council voted for a second bridge.
                The union will not pay for it, dos Santos said.
                """)).contains("Mat dos Santos, the legal director of the harbour union");
    }

    @Test
    void whatSomebodyAddsToSpeechThatIsGoneIsSaid() {
        assertThat(last("""
                “The bridge is safe,” said Anna Weiss, the harbour master.
                The council voted for a second bridge.
                “We shall mend the arch in May,” Anna Weiss added.
                """)).endsWith("Anna Weiss said.");
    }

    @Test
    void whoeverIsIntroducedLaterDoesNotMakeASurnameDoubtful() {
        assertThat(Briefs.text(Briefs.of("""
                The court of Velmora has let two leaders of the harbour strike go home.
                Carla Jarran, a crane driver, had been held since the spring.
                Jarran was named in none of the charges, the court said. Her husband, Gustav Jarran, thanked the judge.
                """, new Length.Words(40)))).contains("Carla Jarran");
    }

    @Test
    void theRoleThatAPersonHasElsewhereIsToldAtTheFirstMention() {
        assertThat(last("""
                “The bridge is safe,” said Hilda Tann.
                Harbour master Hilda Tann has measured it every spring.
                The council voted for a second bridge.
                Tann told reporters that the bridge would last a century.
                """)).startsWith("Harbour master Hilda Tann told");
    }

    @Test
    void aShortFirstNameIsTheSamePerson() {
        assertThat(last("""
                Kenneth Orran, the harbour master, opened the new bridge of Brackwater on Monday.
                Ken Orran has led the harbour for ten years.
                Orran told reporters that the bridge would last a century.
                """)).startsWith("Kenneth Orran, the harbour master, told");
    }

    @Test
    void whoGoesByTheFirstNameIsIntroducedToo() {
        assertThat(last("""
                Amina Weiss opened a stall with water by the bridge of Brackwater on Monday.
                The council voted for a second bridge.
                Amina said that forty bottles were gone by noon.
                """)).startsWith("Amina Weiss said");
    }

    @Test
    void whatIsLeftOfARoleIsNoRole() {
        assertThat(last("""
                Republican presidential Joss Orran opened the new bridge of Brackwater on Monday.
                The council voted for a second bridge.
                Orran told reporters that the bridge would last a century.
                """)).doesNotContain("presidential");
    }

    /** A text's last sentence, where it is the only one that is printed. */
    private static String last(String text) {
        Reading reading = Samples.DESK.read(Samples.report(text));
        Dependences dependences = Dependences.of(reading);
        People people = new People(reading);
        TreeMap<Integer, Copy> chosen = new TreeMap<>();
        int last = reading.sentences().size() - 1;
        chosen.put(last, new Copy(reading.report().text(), reading.sentences().get(last)));
        new Finish(reading, dependences, people, new Subjects(reading, dependences, people)).set(chosen);
        return chosen.get(last).print().text();
    }

    @Test
    void aSurnameInsideAnothersTitleStaysShort() {
        String report = """
                A box of 68 letters was sold in the town of Brackwater on Monday for 40,000 crowns after years of disputes.

                It was held up by Mara Lind, the widow.

                The letters tell of 40 winters on the quay of Brackwater and of 12 storms, and the town's harbour museum will show them
                from June, said Lind biographer Anna Toll.
                """;
        assertThat(Briefs.text(Briefs.of(report, new Length.Share(0.8)))).contains("said Lind biographer Anna Toll");
    }
}
