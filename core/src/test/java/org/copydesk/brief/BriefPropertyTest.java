package org.copydesk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.Samples;
import org.copydesk.text.Report;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every brief, whatever the report and the length. */
class BriefPropertyTest {

    private static final List<Length> LENGTHS = List.of(
            Length.NATURAL,
            new Length.Share(0.2),
            new Length.Share(0.4),
            new Length.Share(0.8),
            new Length.Words(60),
            new Length.Sentences(3));

    private static final Pattern QUOTED = Pattern.compile("\u201c([^\u201c\u201d]+)\u201d");

    /** Replays a failure: put the seed that it names here. */
    private static final long FIRST_SEED = 7;

    static List<Path> samples() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySentenceIsMadeAgainFromItsReceipt(Path sample) {
        Report report = Samples.report(sample);
        for (Length length : LENGTHS) {
            Brief brief = Samples.DESK.brief(report, length).orElseThrow();
            holds(brief, sample + " at " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameReportGivesTheSameBrief(Path sample) {
        Report report = Samples.report(sample);
        assertThat(Samples.DESK.brief(report)).isEqualTo(Samples.DESK.brief(report));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aGivenLengthIsMetOrUndercut(Path sample) {
        Report report = Samples.report(sample);
        int total = words(report.text());
        for (double share : new double[] {0.3, 0.5, 0.7}) {
            Brief brief = Samples.DESK.brief(report, new Length.Share(share)).orElseThrow();
            assertThat(words(text(brief)))
                    .as("words at %s of %d", share, total)
                    .isLessThanOrEqualTo((int) (share * total * 1.15) + 10);
        }
        assertThat(Samples.DESK
                        .brief(report, new Length.Sentences(2))
                        .orElseThrow()
                        .sentences())
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void reportsWithShuffledAndBrokenParagraphsKeepTheReceiptsTrue() {
        List<Path> files = Samples.files();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 12; seed++) {
            Random random = new Random(seed);
            List<String> paragraphs = new ArrayList<>();
            for (int k = 0; k < 2; k++) {
                Report report = Samples.report(files.get(random.nextInt(files.size())));
                report.sections().forEach(s -> s.paragraphs().forEach(p -> paragraphs.add(p.of(report.text()))));
            }
            Collections.shuffle(paragraphs, random);
            StringBuilder text = new StringBuilder();
            for (String paragraph : paragraphs.subList(0, Math.min(12, paragraphs.size()))) {
                int cut = random.nextInt(4) == 0 ? random.nextInt(paragraph.length()) : paragraph.length();
                text.append(paragraph, 0, Math.max(1, cut)).append(random.nextBoolean() ? "\r\n\r\n" : "\n\n");
            }
            Report report = Samples.report(text.toString());
            long named = seed;
            Samples.DESK.brief(report).ifPresent(brief -> holds(brief, "seed " + named));
        }
    }

    private static void holds(Brief brief, String where) {
        String source = brief.report().text();
        List<BriefSentence> all = new ArrayList<>(brief.sentences());
        all.add(brief.headline());
        for (BriefSentence sentence : all) {
            assertThat(sentence.receipt().rebuild(brief.report())).as(where).isEqualTo(sentence.text());
            for (Edit edit : sentence.receipt().edits()) {
                Optional<Span> span = switch (edit) {
                    case Edit.Kept kept -> Optional.of(kept.source());
                    case Edit.Moved moved -> Optional.of(moved.source());
                    case Edit.Replaced replaced -> Optional.of(replaced.source());
                    case Edit.Cut cut -> Optional.of(cut.source());
                    case Edit.Added added -> Optional.empty();
                };
                span.ifPresent(s -> assertThat(s.end()).as(where).isLessThanOrEqualTo(source.length()));
                if (edit instanceof Edit.Added added && !added.words().matches(", [a-z]+ing(?:: | that )")) {
                    assertThat(added.words().codePoints().anyMatch(Character::isLetterOrDigit))
                            .as("%s adds words of its own: %s", where, added.words())
                            .isFalse();
                }
            }
            Matcher quoted = QUOTED.matcher(sentence.text());
            while (quoted.find()) {
                String words = quoted.group(1).strip();
                assertThat(source).as("%s quotes", where).contains(words.substring(0, words.length() - 1));
            }
            assertThat(sentence.text())
                    .as(where)
                    .doesNotContain("  ")
                    .doesNotContain(" ,")
                    .doesNotContain("..")
                    .doesNotContain(",,");
            assertThat(Character.isLowerCase(sentence.text().charAt(0))
                            && !Character.isUpperCase(sentence.text().charAt(1)))
                    .as("%s begins small: %s", where, sentence.text())
                    .isFalse();
        }
        int last = -1;
        for (BriefSentence sentence : brief.sentences()) {
            int first = sentence.receipt().edits().stream()
                    .filter(Edit.Kept.class::isInstance)
                    .mapToInt(e -> ((Edit.Kept) e).source().start())
                    .min()
                    .orElse(last);
            assertThat(first).as("%s keeps the report's order", where).isGreaterThanOrEqualTo(last);
            last = first;
        }
    }

    private static String text(Brief brief) {
        return String.join(
                " ", brief.sentences().stream().map(BriefSentence::text).toList());
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
