package org.copydesk.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static List<String> sentences(String text) {
        List<Span> words = Tokenizer.words(text, new Span(0, text.length()));
        return SentenceSplitter.sentences(text, words).stream()
                .map(range -> words.get(range.start())
                        .cover(words.get(range.end() - 1))
                        .of(text))
                .toList();
    }

    private static void assertWhole(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    private static void assertTwo(String first, String second) {
        assertThat(sentences(first + " " + second)).containsExactly(first, second);
    }

    @Test
    void endMarksEndSentences() {
        assertTwo("The dam broke.", "Nobody was hurt.");
        assertTwo("Who pays?", "The city does.");
        assertTwo("It is over!", "70,000 people left.");
    }

    @Test
    void titlesBeforeNamesDoNot() {
        assertWhole("Mr. Ames met Gen. Bell and Sen. Cole in St. Paul.");
        assertWhole("The case, Ames vs. Bell, was heard by Messrs. Cole and Dunn.");
    }

    @Test
    void initialsDoNot() {
        assertWhole("J. K. Rowling and George W. Bush met Samuel L. Jackson.");
    }

    @Test
    void numbersOfThingsDoNot() {
        assertWhole("No. 10 said Nos. 3 and 4 had moved to p. 12.");
        assertTwo("He said no.", "She said yes.");
    }

    @Test
    void acronymsEndSentencesBeforeABeginning() {
        assertTwo("He flew to the U.S.", "The visit lasted a day.");
        assertTwo("It opened at 5 p.m.", "The doors stayed shut.");
        assertTwo("It opened at 5 p.m.", "Visitors came in hundreds.");
        assertTwo("The deal is with Arden Inc.", "It is worth $5.4bn.");
    }

    @Test
    void acronymsInsideSentencesDoNot() {
        assertWhole(
                "The U.S. Senate and the U.N. Security Council met at 10 a.m. Tuesday in Washington, D.C. and talked.");
        assertWhole("It began at 9 a.m. Eastern time and at 3 p.m. GMT.");
        assertWhole("Arden Inc. Chairman Ida Cole holds a Ph.D. from Yale.");
    }

    @Test
    void datelinesDoNot() {
        assertWhole("KYIV, Ukraine (AP) — Troops moved on Monday.");
        assertWhole("ST. LOUIS — The mayor resigned.");
    }

    @Test
    void closersBelongToTheSentenceTheyClose() {
        assertTwo("“We are ready.”", "He left.");
        assertTwo("He said “we are ready”.", "He left.");
        assertTwo("(It was late.)", "He left.");
        assertTwo("\"We are ready.\"", "\"So are we.\"");
        assertTwo("“He told me ‘go.’”", "Then he left.");
        assertTwo("They came from \"the U.S.\"", "He left.");
    }

    @Test
    void aFreeTypewriterQuoteMarkClosesWhatIsOpen() {
        assertThat(sentences("\" We are ready. \" He left.")).containsExactly("\" We are ready. \"", "He left.");
    }

    @Test
    void looseMarksBelongToTheSentenceBefore() {
        assertThat(sentences("'We are ready. '")).containsExactly("'We are ready. '");
        assertThat(sentences("We are ready. . .")).containsExactly("We are ready. . .");
        assertThat(sentences("…")).containsExactly("…");
    }

    @Test
    void quotedQuestionsRunIntoTheirTag() {
        assertWhole("'Why?' he asked.");
        assertWhole("“Who pays?” Ida Cole asked on Monday.");
        assertWhole("“Stop!” the guard shouted.");
        assertTwo("“Who pays?”", "Officials said the city would.");
    }

    @Test
    void ellipsesEndSentencesOnlyBeforeACapital() {
        assertWhole("He paused ... and went on.");
        assertTwo("He paused…", "Then he went on.");
        assertWhole("He went ... (how to say it?) away.");
    }

    @Test
    void exclamationMarksInNamesDoNot() {
        assertWhole("The Yahoo! site and its rivals fell.");
    }

    @Test
    void numberedParagraphsKeepTheirNumber() {
        assertWhole("1. Wash the rice.");
        assertWhole("4.1. Limits of the study.");
        assertTwo("It ended in 2021.", "It began again.");
    }

    @Test
    void footnotesBelongToTheSentenceBefore() {
        assertThat(sentences("He died in 2014. [4] [17] She lived on."))
                .containsExactly("He died in 2014. [4] [17]", "She lived on.");
    }

    @Test
    void yearsOfLivesDoNot() {
        assertWhole("They have a daughter, Ida (b. March 2009).");
    }

    @Test
    void aMissingSpaceIsSeen() {
        assertThat(sentences("The dam broke.Nobody was hurt.")).containsExactly("The dam broke.", "Nobody was hurt.");
    }

    @Test
    void wordsThatBeginSmallMayBeginASentence() {
        assertTwo("Sales fell.", "iPhone prices rose.");
    }

    @Test
    void aPlainWordAndItsStopEndASentenceWhateverFollows() {
        assertTwo("The dam broke yesterday.", "nobody was hurt.");
        assertWhole("It was approx. three miles off, or so the dept. thought.");
    }

    @Test
    void pointsForWordsLeftOutDoNotEvenBetweenBlanks() {
        assertWhole("The ruling tells them that they are outsiders, and . . . Adherents that they are insiders.");
    }

    @Test
    void aMarkThatTouchesAWordOpensItsSpeech() {
        assertThat(sentences("The rings were seen from the air.\"My view is that they are fast,\" said Orr."))
                .containsExactly("The rings were seen from the air.", "\"My view is that they are fast,\" said Orr.");
    }

    @Test
    void aParagraphWithoutAnEndMarkIsOneSentence() {
        assertWhole("Finland to join on Tuesday");
        assertThat(sentences("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void sentencesCoverAllWordsInOrder(long seed) {
        List<String> pieces = List.of(
                " ", "a", "The", ".", "?", "!", "\"", "”", "“", "(", ")", "[", "3", "]", "U.S.", "...", "said", "Mr.",
                "\n", ",");
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                built.append(pieces.get(random.nextInt(pieces.size())));
            }
            String text = built.toString();
            List<Span> words = Tokenizer.words(text, new Span(0, text.length()));
            int at = 0;
            for (Span range : SentenceSplitter.sentences(text, words)) {
                assertThat(range.start()).as("seed %d: %s", seed, text).isEqualTo(at);
                assertThat(range.isEmpty()).as("seed %d: %s", seed, text).isFalse();
                at = range.end();
            }
            assertThat(at).as("seed %d: %s", seed, text).isEqualTo(words.size());
        }
    }
}
