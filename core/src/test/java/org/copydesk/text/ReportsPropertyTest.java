package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every text. Each text is made from its seed alone; a failure names the seed, which goes into {@link #SEEDS}. */
class ReportsPropertyTest {
    private static final int TEXTS = 3_000;

    /** Seeds that once failed, replayed for ever. */
    private static final List<Integer> SEEDS = List.of();

    private static final List<String> PIECES = List.of(
            "The mayor of Velmora said on Monday that",
            "the bridge would stay closed",
            "until Friday.",
            "“Nobody was hurt,”",
            "she said.",
            "He",
            "Ferries",
            "SANCTIONS",
            "* * *",
            "- ",
            "1. ",
            "By Jane Doe",
            "---",
            "title: x",
            "published: 2023-04-03",
            " ",
            "  ",
            "\t",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\uFEFF",
            "\n",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\u2028",
            "…",
            "?",
            "!",
            "»",
            "’",
            ")",
            ".",
            "😀",
            "\uD83D",
            "é",
            "e\u0301",
            "Zoë",
            "1,300km",
            "a.m.",
            ":",
            "—",
            "What next?",
            "of",
            "and in the");

    @Test
    void everyCharacterThatIsNotWhiteSpaceLiesInOneParagraphOrCrosshead() {
        Stream.concat(SEEDS.stream(), Stream.iterate(0, seed -> seed + 1).limit(TEXTS))
                .forEach(seed -> {
                    var text = text(seed);
                    switch (Reports.read(text)) {
                        case Intake.Refused refused ->
                            assertThat(refused.problem().sentence())
                                    .as("seed %s", seed)
                                    .isNotBlank()
                                    .doesNotContain("\n")
                                    .doesNotEndWith(".");
                        case Intake.Accepted accepted -> hold(seed, text, accepted);
                    }
                });
    }

    private static void hold(int seed, String text, Intake.Accepted accepted) {
        var report = accepted.report();
        assertThat(text.substring(accepted.bodyOffset())).as("seed %s", seed).isEqualTo(report.text());
        int last = 0;
        for (var span : spans(report)) {
            assertThat(span.start()).as("seed %s: order", seed).isGreaterThanOrEqualTo(last);
            assertThat(Blank.trim(report.text(), last, span.start()).isEmpty())
                    .as("seed %s: nothing is lost before %s", seed, span)
                    .isTrue();
            assertThat(Blank.trim(report.text(), span.start(), span.end()))
                    .as("seed %s: no white space around %s", seed, span)
                    .isEqualTo(span);
            assertThat(span.isEmpty()).as("seed %s", seed).isFalse();
            last = span.end();
        }
        assertThat(Blank.trim(report.text(), last, report.text().length()).isEmpty())
                .as("seed %s: nothing is lost at the end", seed)
                .isTrue();
    }

    private static List<Span> spans(Report report) {
        var spans = new ArrayList<Span>();
        for (var section : report.sections()) {
            section.crosshead().ifPresent(spans::add);
            spans.addAll(section.paragraphs());
        }
        return spans;
    }

    private static String text(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) > 0 ? " " : "");
        }
        return text.toString();
    }
}
