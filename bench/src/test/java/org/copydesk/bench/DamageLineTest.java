package org.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.copydesk.app.UnusableInput;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class DamageLineTest {

    private static final String LINE = "The mayor{, who took office in May,} resigned on Monday.";

    @Test
    void whatStandsInBracesIsCut() {
        DamageLine line = DamageLine.parse(LINE + "\tgood", "test");
        assertThat(line.text()).isEqualTo("The mayor, who took office in May, resigned on Monday.");
        assertThat(line.cut()).isEqualTo(new Span(9, 34));
        assertThat(line.kind()).isEqualTo(DamageKind.GOOD);
        assertThat(line.marked()).isEqualTo(LINE);
    }

    @Test
    void remarksAndEmptyLinesAreNoCuts() throws IOException {
        String file = "# mayors\n\n" + LINE + "\tcomma\n";
        assertThat(DamageLine.readAll(new BufferedReader(new StringReader(file)), "test"))
                .extracting(DamageLine::kind)
                .containsExactly(DamageKind.COMMA);
    }

    @Test
    void whatIsNoJudgedCutIsRefusedWithItsPlace() {
        for (String bad :
                List.of(LINE, LINE + "\tugly", "No cut.\tgood", "Two {cuts} in {one}.\tgood", "A }b{.\tgood")) {
            assertThatThrownBy(() -> DamageLine.parse(bad, "cuts.tsv, line 7"))
                    .isInstanceOf(UnusableInput.class)
                    .hasMessageStartingWith("cuts.tsv, line 7: ");
        }
    }

    @Test
    void ownCutsAreManyAndOfAllKindsAndNoneTwice() {
        List<DamageLine> own = DamageBench.own();
        long good = own.stream().filter(line -> line.kind() == DamageKind.GOOD).count();
        assertThat(own).hasSizeGreaterThanOrEqualTo(500).doesNotHaveDuplicates();
        assertThat(good).isBetween(own.size() * 45L / 100, own.size() * 55L / 100);
        assertThat(own).extracting(DamageLine::kind).contains(DamageKind.values());
        assertThat(own)
                .allSatisfy(line -> assertThat(line.text().split("\\s+").length).isBetween(12, 45));
    }
}
