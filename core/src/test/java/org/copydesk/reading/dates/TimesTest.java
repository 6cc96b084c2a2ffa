package org.copydesk.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copydesk.Samples;
import org.copydesk.reading.dates.TimeExpression.Anchor;
import org.copydesk.reading.dates.TimeExpression.Kind;
import org.copydesk.text.Report;
import org.copydesk.text.Section;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2023, 4, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The country will join the alliance on Tuesday, the president's office said. | Tuesday | 2023-04-04
            The mayor said on Tuesday that the bridge had been closed. | Tuesday | 2023-03-28
            A reporter in the town said Monday that it was quiet. | Monday | 2023-04-03
            The two ministers met on Monday in the border town of Oake. | Monday | 2023-04-03
            The pumps, which are due on Thursday, April 6, have left the harbour. | Thursday, April 6 | 2023-04-06
            The minister will meet his neighbour on Monday. | Monday | 2023-04-03
            Voters go to the polls on Sunday. | Sunday | 2023-04-09
            He was due to appear in court on Wednesday. | Wednesday | 2023-04-05
            They agreed to meet on Thursday. | Thursday | 2023-04-06
            She managed to leave the city on Thursday. | Thursday | 2023-03-30
            The hearing, scheduled for Thursday, was moved to another town. | Thursday | 2023-04-06
            The river could rise on Friday, he warned on Sunday night. | Friday | 2023-04-07
            The river could rise on Friday, he warned on Sunday night. | Sunday night | 2023-04-02TNI
            Thousands marched on Monday and Tuesday. | Monday | 2023-03-27
            Thousands will march on Monday and Tuesday. | Tuesday | 2023-04-04
            He met the families last Tuesday. | last Tuesday | 2023-03-28
            The talks are to resume this Friday. | this Friday | 2023-04-07
            He will travel to the capital next Friday. | next Friday | 2023-04-07
            The court sits again on Tuesday next week. | Tuesday next week | 2023-04-11
            """)
    void aWeekdayIsTheOneThatTheVerbSpeaksOf(String text, String words, String value) {
        assertThat(value(text, words)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shells killed six people over the weekend. | the weekend | 2023-W13-WE
            The two sides will meet again over the weekend. | the weekend | 2023-W14-WE
            The governments met this week in the western city. | this week | 2023-W14
            The bank raised its rates last month. | last month | 2023-03
            The figures will be published next month. | next month | 2023-05
            Prices rose faster than last year. | last year | 2022
            A second man was arrested yesterday evening. | yesterday evening | 2023-04-02TEV
            The team plays again tonight. | tonight | 2023-04-03TNI
            The road was closed the day before yesterday. | the day before yesterday | 2023-04-01
            The firm was founded two years ago. | two years ago | 2021
            The bank raised its rates earlier this month. | earlier this month | 2023-04
            The talks began late last year. | late last year | 2022
            """)
    void relativeWordsAreCountedFromTheDayOfPublication(String text, String words, String value) {
        assertThat(value(text, words)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He died on Tuesday, 4 April 2017, in Oake. | Tuesday, 4 April 2017 | 2017-04-04
            He died on April 4, 2017, in Oake. | April 4, 2017 | 2017-04-04
            He died on the 4th of April 2017 in Oake. | the 4th of April 2017 | 2017-04-04
            The letter is dated 2017-04-04. | 2017-04-04 | 2017-04-04
            The letter is dated 25/12/2016. | 25/12/2016 | 2016-12-25
            The letter is dated 04/03/2016. | 04/03/2016 | 2016-XX-XX
            He left in Sept. 2001 for good. | Sept. 2001 | 2001-09
            The law was passed in December 2022. | December 2022 | 2022-12
            The mill closed in early 2001. | early 2001 | 2001
            The mill flourished in the 1990s. | the 1990s | 199
            The mill flourished in the late 19th century. | the late 19th century | 18
            Sales fell in the second quarter of 2022. | the second quarter of 2022 | 2022-Q2
            Sales fell in the second half of 2022. | the second half of 2022 | 2022-H2
            The bridge was built in the summer of 1958. | the summer of 1958 | 1958-SU
            The temple was built in 493 BC by the city. | 493 BC | BC0493
            """)
    void aFullDateNeedsNoAnchor(String text, String words, String value) {
        TimeExpression time = find(Optional.empty(), text, words);
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.relative()).isEqualTo(value.contains("X"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He announced on 31 March that he would stand down. | 31 March | 2023-03-31
            The council said that the vote would be held on May 14. | May 14 | 2023-05-14
            The bank will publish its results in May. | May | 2023-05
            The law was passed in May. | May | 2022-05
            The siege has lasted since October. | October | 2022-10
            The court ruled in January that the plan was lawful. | January | 2023-01
            He will appeal in the autumn. | the autumn | 2023-FA
            In 2014 the army crossed the river. In March it took the town. | March | 2014-03
            The fair was held from 1 to 5 March. | 5 March | 2023-03-05
            The fair was held from 1 to 5 March. | 1 | 2023-03-01
            The inquiry into the attacks of (26 June - 4 August 1952) is over. | 26 June | 1952-06-26
            The September 11 attacks shook the whole country. | September 11 | 2001-09-11
            """)
    void aDateWithoutItsYearIsTheNearestThatTheVerbAllows(String text, String words, String value) {
        assertThat(value(text, words)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The year-long battle has ruined the town. | year-long | P1Y
            He was jailed for five years. | five years | P5Y
            The 90-minute film is his last. | 90-minute | PT90M
            The past 12 months have been hard. | The past 12 months | P12M
            Unemployment fell in the three months to December. | the three months | P3M
            The siege lasted more than two and a half years. | more than two and a half years | P2.5Y
            He worked there for decades. | decades | PXDE
            """)
    void howLongSomethingLastedIsADuration(String text, String words, String value) {
        TimeExpression time = find(Optional.of(MONDAY), text, words);
        assertThat(time.kind()).isEqualTo(Kind.DURATION);
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.days()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The market is held every Tuesday. | every Tuesday | XXXX-WXX-2
            The agency publishes the figures weekly. | weekly | XXXX-WXX
            The council meets twice a year. | twice a year | P1Y
            The ferry runs every day. | every day | XXXX-XX-XX
            """)
    void howOftenSomethingHappensIsASet(String text, String words, String value) {
        TimeExpression time = find(Optional.of(MONDAY), text, words);
        assertThat(time.kind()).isEqualTo(Kind.SET);
        assertThat(time.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The train left at 9:40 a.m. on Sunday. | 9:40 a.m. | 2023-04-02T09:40
            The dyke broke shortly before 3am on Sunday. | 3am | 2023-04-02T03:00
            The water had gone on Sunday by noon. | noon | 2023-04-02T12:00
            The markets closed at 1800 GMT on Friday. | 1800 GMT | 2023-03-31T18:00
            Police were called at about 10pm on Friday night. | 10pm | 2023-03-31T22:00
            The train left at 9:40 a.m. as always. | 9:40 a.m. | XXXX-XX-XXT09:40
            """)
    void aTimeOfTheDayTakesTheDayBesideIt(String text, String words, String value) {
        TimeExpression time = find(Optional.of(MONDAY), text, words);
        assertThat(time.kind()).isEqualTo(Kind.TIME);
        assertThat(time.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 62-year-old is in good health.
            Her son, who is 18 years old, was not hurt.
            Ms. May and Mr. March may march and fall.
            The spring water company saw a fall in sales.
            A second man had a second wife.
            About 2000 people and 1500 soldiers were there.
            He writes for the Sunday Telegraph.
            The Monday-to-Friday service was stopped.
            Resolution 1441 was read out.
            """)
    void whatLooksLikeATimeAndIsNoneIsLeftAlone(String text) {
        assertThat(times(Optional.of(MONDAY), text)).isEmpty();
    }

    @Test
    void theFollowingDayIsCountedFromTheDateJustNamed() {
        String text = "He was arrested on Tuesday. The following day he was charged.";
        TimeExpression time = find(Optional.of(MONDAY), text, "The following day");
        assertThat(time.value()).isEqualTo("2023-03-29");
        assertThat(time.anchor()).isEqualTo(Anchor.TEXT);
    }

    @Test
    void theFollowingDayIsOpenWhereNoDateWasNamed() {
        TimeExpression time = find(Optional.of(MONDAY), "The following day he was charged.", "The following day");
        assertThat(time.days()).isEmpty();
        assertThat(time.anchor()).isEqualTo(Anchor.UNKNOWN);
    }

    @Test
    void nothingIsInventedWhereTheDayOfPublicationIsNotKnown() {
        String text =
                "The mayor said on Tuesday that last year the bridge was closed from May to 3 June over the weekend.";
        assertThat(times(Optional.empty(), text)).hasSize(5).allSatisfy(time -> {
            assertThat(time.days()).isEmpty();
            assertThat(time.relative()).isTrue();
        });
    }

    @Test
    void aDateThatNeitherTenseNorDistanceSettlesStaysOpen() {
        TimeExpression time = find(Optional.of(MONDAY), "He praised the mayor on 20 April.", "20 April");
        assertThat(time.value()).isEqualTo("XXXX-04-20");
        assertThat(time.days()).isEmpty();
    }

    @Test
    void whatASpeakerCallsTomorrowIsTheDayAfterHeSpoke() {
        String text = "\u201cTomorrow we will sign the treaty,\u201d he said on Friday.";
        TimeExpression time = find(Optional.of(MONDAY), text, "Tomorrow");
        assertThat(time.value()).isEqualTo("2023-04-01");
        assertThat(time.quoted()).isTrue();
        assertThat(find(Optional.of(MONDAY), text, "Friday").quoted()).isFalse();
    }

    @Test
    void aHistoryKeepsTheYearThatItTellsOf() {
        String text = """
                The war began in 1861. In April the fort fell. By the end of the month both sides had raised armies.
                On 21 July 1861 the armies met. The next day the capital was full of wounded men.
                In November the port was taken. In February the river forts fell. In 1863 the tide turned.
                A study of 2005 put the losses at a third. In July the army was beaten.
                """;
        assertThat(value(text, "April")).isEqualTo("1861-04");
        assertThat(value(text, "the end of the month")).isEqualTo("1861-04");
        assertThat(value(text, "The next day")).isEqualTo("1861-07-22");
        assertThat(value(text, "February")).isEqualTo("1862-02");
        assertThat(value(text, "July")).isEqualTo("1863-07");
    }

    @Test
    void daysTellFirstAndLastAndGrain() {
        Days week = find(Optional.of(MONDAY), "The governments met this week.", "this week")
                .days()
                .orElseThrow();
        assertThat(week).isEqualTo(new Days(MONDAY, MONDAY.plusDays(6), Grain.WEEK));
        Days decade = find(Optional.empty(), "It was so in the 1990s.", "the 1990s")
                .days()
                .orElseThrow();
        assertThat(decade).isEqualTo(new Days(LocalDate.of(1990, 1, 1), LocalDate.of(1999, 12, 31), Grain.DECADE));
    }

    @Test
    void aReportOfOurOwnHasAllItsDatesRight() {
        Report report = Samples.report(Samples.folder().resolve("port-inquiry.txt"));
        assertThat(Times.of(Samples.DESK.read(report)))
                .filteredOn(time -> time.kind() == Kind.DATE && time.days().isPresent())
                .extracting(time -> time.span().of(report.text()) + " = " + time.value())
                .containsExactly(
                        "Tuesday = 2024-01-23",
                        "last year = 2023",
                        "8 November 2022 = 2022-11-08",
                        "2023 = 2023",
                        "August 2021 = 2021-08",
                        "the summer of 2021 = 2021-SU",
                        "February last year = 2023-02",
                        "Tuesday = 2024-01-23",
                        "6 February = 2024-02-06",
                        "October 2021 = 2021-10",
                        "Thursday = 2024-01-25",
                        "December 2022 = 2022-12",
                        "the autumn = 2024-FA");
    }

    private static String value(String text, String words) {
        return find(Optional.of(MONDAY), text, words).value();
    }

    private static TimeExpression find(Optional<LocalDate> published, String text, String words) {
        List<TimeExpression> times = times(published, text);
        return times.stream()
                .filter(time -> time.span().of(text).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among "
                        + times.stream().map(time -> time.span().of(text)).toList()));
    }

    private static List<TimeExpression> times(Optional<LocalDate> published, String text) {
        Span all = new Span(0, text.stripTrailing().length());
        Report report = new Report(
                text,
                List.of(new Section(Optional.empty(), List.of(all))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                published);
        return Times.of(Samples.DESK.read(report));
    }
}
