package org.copydesk.reading.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    /** Words are shown with bars between them. */
    private static String cut(String text) {
        return Tokenizer.words(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining("|"));
    }

    @Test
    void titlesAndStreetsKeepTheirStop() {
        assertThat(cut("Mr. Ames met Dr. Bell in St. Paul.")).isEqualTo("Mr.|Ames|met|Dr.|Bell|in|St.|Paul|.");
        assertThat(cut("Sen. Ida Cole, Jr., a Ph.D. from Calif."))
                .isEqualTo("Sen.|Ida|Cole|,|Jr.|,|a|Ph.D.|from|Calif.");
    }

    @Test
    void acronymsAndInitialsAreWhole() {
        assertThat(cut("The U.S. and J. K. Rowling, J.R.R. Tolkien"))
                .isEqualTo("The|U.S.|and|J.|K.|Rowling|,|J.R.R.|Tolkien");
        assertThat(cut("the U.S government's U.S.-led plan")).isEqualTo("the|U.S|government|'s|U.S.|-|led|plan");
        assertThat(cut("at 9 a.m. or 10:30p.m. sharp")).isEqualTo("at|9|a.m.|or|10:30|p.m.|sharp");
    }

    @Test
    void noIsAnAbbreviationOnlyBeforeAFigure() {
        assertThat(cut("No. 10 said no. Nos. 3 and 4 agreed.")).isEqualTo("No.|10|said|no|.|Nos.|3|and|4|agreed|.");
    }

    @Test
    void unitsStandApartFromTheirFigures() {
        assertThat(cut("1,300km (810-mile)")).isEqualTo("1,300|km|(|810|-|mile|)");
        assertThat(cut("$5.4bn, £1.2m, €3bn, 40C and 65k")).isEqualTo("$|5.4|bn|,|£|1.2|m|,|€|3|bn|,|40|C|and|65|k");
        assertThat(cut("7pm, 10% and US$20")).isEqualTo("7|pm|,|10|%|and|US$|20");
    }

    @Test
    void figuresOfOneWordStayWhole() {
        assertThat(cut("24/7 in the 1990s, the '90s and the 80's, 9th, 21st, 4A and G20"))
                .isEqualTo("24/7|in|the|1990s|,|the|'90s|and|the|80's|,|9th|,|21st|,|4A|and|G20");
        assertThat(cut("batting .324 at 10:30 for 1,00,000")).isEqualTo("batting|.324|at|10:30|for|1,00,000");
    }

    @Test
    void rangesAndScoresAreCutAtTheHyphen() {
        assertThat(cut("won 3-2, 10-15% more, 2019–20")).isEqualTo("won|3|-|2|,|10|-|15|%|more|,|2019|–|20");
    }

    @Test
    void listsOfFiguresAreNotThousands() {
        assertThat(cut("[13,14] but 13,140")).isEqualTo("[|13|,|14|]|but|13,140");
    }

    @Test
    void telephoneNumbersAreOneWord() {
        assertThat(cut("713-555-3989 or (713) 555-8420, not 400-500"))
                .isEqualTo("713-555-3989|or|(|713|)|555-8420|,|not|400|-|500");
    }

    @Test
    void narrowAndNoBreakSpacesStayInsideThousands() {
        assertThat(cut("1\u00a0300 km, 70\u202f000 men, 10\u00a0March"))
                .isEqualTo("1\u00a0300|km|,|70\u202f000|men|,|10|March");
    }

    @Test
    void cliticsAreWords() {
        assertThat(cut("don't can't cannot won’t they're we've I'll she'd I'm"))
                .isEqualTo("do|n't|ca|n't|can|not|wo|n’t|they|'re|we|'ve|I|'ll|she|'d|I|'m");
        assertThat(cut("Kyiv’s, \"Boston\"'s and the workers' party"))
                .isEqualTo("Kyiv|’s|,|\"|Boston|\"|'s|and|the|workers|'|party");
        assertThat(cut("shouldn't've")).isEqualTo("should|n't|'ve");
        assertThat(cut("2003's hit")).isEqualTo("2003|'s|hit");
    }

    @Test
    void namesWithApostrophesAreWhole() {
        assertThat(cut("O'Brien, D’Angelo and Naqsh'bandi")).isEqualTo("O'Brien|,|D’Angelo|and|Naqsh'bandi");
    }

    @Test
    void elidedWordsKeepTheirApostrophe() {
        assertThat(cut("rock 'n' roll, get 'em, goin' home")).isEqualTo("rock|'n|'|roll|,|get|'em|,|goin'|home");
        assertThat(cut("'one of them' she called 'em'")).isEqualTo("'|one|of|them|'|she|called|'|em|'");
    }

    @Test
    void hyphenedCompoundsAreCutAndPrefixesAreNot() {
        assertThat(cut("long-term co-operation of mid-1990s e-mail in a ten-fold x-ray"))
                .isEqualTo("long|-|term|co-operation|of|mid-1990s|e-mail|in|a|ten-fold|x|-|ray");
    }

    @Test
    void dashesWithoutSpacesPartWords() {
        assertThat(cut("the town—what is left—fell--at last")).isEqualTo("the|town|—|what|is|left|—|fell|--|at|last");
    }

    @Test
    void runsOfEndMarksAreOneWord() {
        assertThat(cut("Well... what?! No…. “Stop”")).isEqualTo("Well|...|what|?!|No|….|“|Stop|”");
        assertThat(cut("he said [...] nothing")).isEqualTo("he|said|[...]|nothing");
    }

    @Test
    void nestedQuoteMarksStandAlone() {
        assertThat(cut("“He said ‘go’,” she said.")).isEqualTo("“|He|said|‘|go|’|,|”|she|said|.");
        assertThat(cut("'Why?' he asked")).isEqualTo("'|Why|?|'|he|asked");
    }

    @Test
    void datelinesAreWordsLikeOthers() {
        assertThat(cut("KYIV, Ukraine (AP) — Troops")).isEqualTo("KYIV|,|Ukraine|(|AP|)|—|Troops");
    }

    @Test
    void addressesHandlesAndHashtagsAreWhole() {
        assertThat(cut("See https://example.org/a_(b)?c=1, www.example.com. or mail x.y@example.co.uk!"))
                .isEqualTo("See|https://example.org/a_(b)?c=1|,|www.example.com|.|or|mail|x.y@example.co.uk|!");
        assertThat(cut("the site Halo.Karsk.Org, he said. It ended at the end.It began"))
                .startsWith("the|site|Halo.Karsk.Org|,|he|said|.");
        assertThat(cut("@ana_b wrote #NoMore on Example.org/news (bbc.co.uk)"))
                .isEqualTo("@ana_b|wrote|#NoMore|on|Example.org/news|(|bbc.co.uk|)");
        assertThat(cut("ranked #3 in the end.Net income rose")).isEqualTo("ranked|#|3|in|the|end|.|Net|income|rose");
    }

    @Test
    void emojiAreOneWordEach() {
        assertThat(cut("Well done 👍🏽👨‍👩‍👧🇫🇮❤️ :) ok")).isEqualTo("Well|done|👍🏽|👨‍👩‍👧|🇫🇮|❤️|:)|ok");
    }

    @Test
    void namesInOtherScriptsAreWords() {
        assertThat(cut("Xi (习近平) and Владимир")).isEqualTo("Xi|(|习近平|)|and|Владимир");
    }

    @Test
    void softHyphensStayInsideTheWordAndAreLeftOutAtItsEdge() {
        assertThat(cut("govern\u00adment\u00ad fell \u00ad now")).isEqualTo("govern\u00adment|fell|now");
    }

    @Test
    void maskedWordsAreWhole() {
        assertThat(cut("what the f*** is d*mned")).isEqualTo("what|the|f***|is|d*mned");
    }

    @Test
    void onlyTheRangeIsRead() {
        String text = "One two. Three";
        assertThat(Tokenizer.words(text, new Span(4, 7))).containsExactly(new Span(4, 7));
        assertThat(Tokenizer.words(text, new Span(4, 4))).isEmpty();
    }

    /** Pieces that the random texts below are made of. */
    private static final List<String> PIECES = List.of(
            " ",
            "  ",
            "\n",
            "\u00a0",
            "\u00ad",
            "\u200b",
            ".",
            ",",
            "...",
            "…",
            "'",
            "’",
            "\"",
            "“",
            "”",
            "-",
            "—",
            "/",
            "(",
            ")",
            "[",
            "]",
            "$",
            "£",
            "%",
            "#",
            "@",
            "&",
            "*",
            ":",
            ";",
            "!",
            "?",
            "1",
            "23",
            "456",
            "7,890",
            "a",
            "U.S.",
            "Mr.",
            "no.",
            "n't",
            "'s",
            "word",
            "Ünal",
            "习近平",
            "e",
            "https://",
            "www.",
            ".com",
            "👍🏽",
            "\ud83d",
            "\u0301",
            "²",
            "½",
            "x@y.org",
            "p.m.",
            "co-",
            "US$",
            ":)",
            "`",
            "_",
            "+",
            "=",
            "<",
            ">",
            "\u202e",
            "\u0000");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void wordsAreOrderedDisjointAndCoverEveryVisibleCharacter(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                built.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = built.toString();
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() + 1 - start);
            int at = start;
            for (Span word : Tokenizer.words(text, new Span(start, end))) {
                assertThat(word.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(at);
                assertThat(word.isEmpty()).as("seed %d: %s", seed, text).isFalse();
                assertInvisible(text, at, word.start(), seed);
                at = word.end();
            }
            assertThat(at).as("seed %d: %s", seed, text).isLessThanOrEqualTo(end);
            assertInvisible(text, at, end, seed);
        }
    }

    private static void assertInvisible(String text, int from, int to, long seed) {
        for (int i = from; i < to; i++) {
            assertThat(Tokenizer.isSpace(text.charAt(i)))
                    .as("seed %d: %s at %d", seed, text, i)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\"",
                "'",
                "a.",
                "1,11,",
                "a-",
                "re-",
                "'a",
                ". \" ",
                "1",
                "a@",
                "a+",
                "a&",
                "d'",
                "n't",
                "http://(",
                "[1] ",
                "U.S. ",
                "\"U.S.\" ",
                "f*",
                "\u00ad",
                "a\u00ad",
                "👍",
                "\u200d👍",
                "....",
                "1/",
                "123,",
                "? ",
                "#a ",
                "w/",
                "'90s",
                "a. "
            })
    void timeGrowsNoFasterThanTheText(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeout(Duration.ofSeconds(5), () -> {
            List<Span> words = Tokenizer.words(text, new Span(0, text.length()));
            assertThat(words).allMatch(word -> word.length() <= Tokenizer.MAX_WORD_LENGTH);
            SentenceSplitter.sentences(text, words);
        });
    }
}
