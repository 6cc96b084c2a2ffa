package org.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-04-03",
                " 2023-04-03 ",
                "2023-04-03T23:59",
                "2023-04-03T23:59:59",
                "2023-04-03 23:59",
                "2023-04-03T23:59:59Z",
                "2023-04-03T23:59:59.123456Z",
                "2023-04-03T23:59:59-05:00",
                "2023-04-03T23:59:59-0500",
                "2023-04-03 23:59:59 +0200",
                "2023-04-03T10:00:00+02:00[Europe/Berlin]",
                "Mon, 3 Apr 2023 23:59:59 GMT",
                "3 Apr 2023 23:59:59 -0500"
            })
    void theDayIsThatOfTheOutletsOwnPlace(String words) {
        assertThat(Published.read(words)).contains(LocalDate.of(2023, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "3/4/2023",
                "2023-4-3",
                "2023-02-29",
                "2023-04-03T25:00",
                "0023-04-03",
                "+12023-04-03",
                "Tue, 3 Apr 2023 10:00:00 GMT"
            })
    void otherWordsAreNoDay(String words) {
        assertThat(Published.read(words)).isEmpty();
    }
}
