package org.copydesk.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.reading.Dateline;
import org.copydesk.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KARSK, Ostania (AP) \u2014 | KARSK, Ostania",
                "Karsk, Ostania (CNN) | Karsk, Ostania",
                "Karsk, Sept. 9 (ANI): | Karsk",
                "Karsk, March 5 (Xinhua) -- | Karsk"
            })
    void aPlaceAndAnAgencyOpenAReport(String dateline, String place) {
        String text = dateline + " The ferry sank in the harbour.";
        Dateline found = Datelines.in(text, new Span(0, text.length())).orElseThrow();
        assertThat(found.place().orElseThrow().of(text)).isEqualTo(place);
        assertThat(text.substring(found.whole().end())).isEqualTo("The ferry sank in the harbour.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karsk is a town on the river Sel.",
                "Karsk, the capital of Ostania, has a harbour.",
                "FILE - The ferry lies in the harbour."
            })
    void aSentenceThatBeginsWithAPlaceIsNoDateline(String text) {
        assertThat(Datelines.in(text, new Span(0, text.length()))).isEmpty();
    }
}
