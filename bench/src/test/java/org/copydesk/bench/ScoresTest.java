package org.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ScoresTest {
    @Test
    void printsATableAndThenOneLineOfJson() {
        var out = new StringWriter();
        new Scores("reading").add("las", 91.236).add("tokens_per_second", 3412).print(new PrintWriter(out));
        assertThat(out.toString().lines())
                .containsExactly(
                        "las                         91.24",
                        "tokens_per_second        3,412",
                        "{\"bench\":\"reading\",\"las\":91.24,\"tokens_per_second\":3412}");
    }

    @Test
    void refusesWhatIsNoFigure() {
        var scores = new Scores("reading").add("las", 91);
        assertThatThrownBy(() -> scores.add("uas", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scores.add("las", 92)).isInstanceOf(IllegalArgumentException.class);
    }
}
