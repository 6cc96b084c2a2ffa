package org.copydesk.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.copydesk.Samples;
import org.copydesk.text.Report;
import org.copydesk.text.Section;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the time expressions of any text, also of one that makes no sense. */
class TimesPropertyTest {

    /** Replays a failure: put the seed that it names here. */
    private static final long FIRST_SEED = 11;

    private static final int SEEDS = 60;
    private static final int MOST_WORDS = 60;

    /** Words that the rules look at, in an order that nobody would write. */
    private static final String[] WORDS = """
            the a an early late mid mid- end of on in by at from to and or - \u2013 , . ( ) / ' " \u201c \u201d
            next last this that following previous same first second third 4th 31st 0 00 1 5 12 29 30 31 32 99 '99
            1st 499 BC AD B.C. 1000 1914 18 2000 2023 2150 9999999 0000 2023-02-29 2023-13-45 31/31/2023 04/03/2023
            25:99 9:40 24:00 0619 1.5 1,000 a.m. pm 3am 13pm GMT o'clock noon midnight January February March April
            May Sept. Monday Tuesday Sundays spring summer fall winter Christmas New Year 's Day Eve morning night
            dawn today tomorrow yesterday now day days week weeks weekend month months year years decade century
            centuries quarter hour minutes second seconds ago later before after earlier half few several many some
            hundred thousand dozen twenty one two every each per twice daily weekly - long year-long old age will
            was said is to meet fiscal Q3 H2 1990s '90s 0s 00s 40s BCE past coming current former recent future
            time period mid-June mid-1990s mid-
            """.strip().split("\\s+");

    @Test
    void noTextThrowsAndSpansAreInOrderAndApart() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("Words ");
            for (int i = random.nextInt(MOST_WORDS); i >= 0; i--) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(6) == 0 ? "" : " ");
            }
            Optional<LocalDate> published = random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(
                            LocalDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28)));
            check(report(text.toString().strip(), published), "seed " + seed);
        }
    }

    static List<Path> samples() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesHaveTheirTimesInOrderAndTheSameEachTime(Path file) {
        Report report = Samples.report(file);
        List<TimeExpression> times = check(report, file.toString());
        assertThat(Times.of(Samples.DESK.read(report))).isEqualTo(times);
    }

    private static List<TimeExpression> check(Report report, String name) {
        List<TimeExpression> times = Times.of(Samples.DESK.read(report));
        int end = 0;
        List<String> faults = new ArrayList<>();
        for (TimeExpression time : times) {
            if (time.span().start() < end || time.span().isEmpty()) {
                faults.add(time + " begins before " + end);
            }
            if (time.days().isPresent() && time.anchor() == TimeExpression.Anchor.UNKNOWN) {
                faults.add(time + " has days that come from nowhere");
            }
            boolean fromNothing = report.published().isEmpty() && time.anchor() == TimeExpression.Anchor.PUBLICATION;
            if (fromNothing) {
                faults.add(time + " is counted from a day that is not known");
            }
            end = time.span().end();
        }
        assertThat(faults).as(name + ": " + report.text()).isEmpty();
        return times;
    }

    private static Report report(String text, Optional<LocalDate> published) {
        return new Report(
                text,
                List.of(new Section(Optional.empty(), List.of(new Span(0, text.length())))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                published);
    }
}
