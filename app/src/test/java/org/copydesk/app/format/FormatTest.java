package org.copydesk.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {
    @Test
    void textIsDatelineHeadlineAndAParagraphALine() {
        var lines = Format.TEXT.write(Samples.flood()).lines().toList();
        assertThat(lines.get(0)).isEqualTo("Velmora, Wednesday, 9 October 2024");
        assertThat(lines.get(2)).isEqualTo("At least 14 dead as river Sel bursts its banks in eastern Ostania");
        assertThat(lines.get(6))
                .isEqualTo(
                        "Velmora’s main hospital began to move 212 patients to clinics in the hills, its director, "
                                + "Dr Ivo Stanek, said. “Everybody in this city knew,” Stanek said. “It was cheaper not to know.”");
        assertThat(lines).hasSize(9);
    }

    @Test
    void aBriefWithoutADateSaysSo() {
        assertThat(Format.TEXT.write(Samples.hostile("Velmora"))).startsWith("Velmora, date not known\n");
        assertThat(Format.HTML.write(Samples.hostile("Velmora"))).contains("does not say when it was published");
    }

    @Test
    void wrappedTextHasTheSameWordsOnShorterLines() {
        var text = Format.TEXT.write(Samples.flood());
        var wrapped = Format.wrapped(Samples.flood(), 60);
        assertThat(wrapped.lines()).allMatch(line -> line.length() <= 60);
        assertThat(wrapped.split("\\s+")).isEqualTo(text.split("\\s+"));
        assertThat(wrapped).endsWith("failed.\n").contains("\n\n");
    }

    @Test
    void markdownHasAHeadingAndNamesItsSource() {
        assertThat(Format.MARKDOWN.write(Samples.flood()))
                .startsWith("# At least 14 dead as river Sel bursts its banks in eastern Ostania\n\n"
                        + "**Velmora, Wednesday, 9 October 2024**\n\nAt least 14 people")
                .endsWith(
                        "\n*Cut from [At least 14 dead as river Sel bursts its banks in eastern Ostania]"
                                + "(<https://courierwire.example/2024/10/09/ostania-floods>), Courier Wire Service, 9 October 2024*\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*a* _b_ `c` | \\*a\\* \\_b\\_ \\`c\\`",
                "1. May | 1\\. May",
                "- no | \\- no",
                "a - b 1. c | a - b 1. c",
                "<b> & [x](y) | \\<b\\> \\& \\[x\\](y)",
                "$5m | \\$5m",
                "# 1 | \\# 1"
            })
    void noWordIsTakenForAMarkInMarkdown(String words, String escaped) {
        assertThat(MarkdownBrief.escaped(words)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatEndsWithALineBreakAndIsTheSameEachTime(Format format) {
        var written = format.write(Samples.flood());
        assertThat(written).endsWith("\n").doesNotContain("\r").isEqualTo(format.write(Samples.flood()));
    }
}
