package org.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.copydesk.brief.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class LengthConverterTest {
    private final LengthConverter converter = new LengthConverter();

    @Test
    void readsSharesWordsAndSentences() {
        assertThat(converter.convert("60%")).isEqualTo(new Length.Share(0.6));
        assertThat(converter.convert("120w")).isEqualTo(new Length.Words(120));
        assertThat(converter.convert("5s")).isEqualTo(new Length.Sentences(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "60", "-5s", "0%", "101%", "0w", "1000001w", "99999999w", "5 s", "5S", "half"})
    void refusesEverythingElse(String value) {
        assertThatThrownBy(() -> converter.convert(value))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + value + "'");
    }
}
