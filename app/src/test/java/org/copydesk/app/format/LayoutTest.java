package org.copydesk.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.brief.Brief;
import org.copydesk.brief.HouseStyle.Layout;
import org.copydesk.brief.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class LayoutTest {

    private static final Pattern POINT = Pattern.compile("<li class=\"paragraph\">");

    @Test
    void inTextAndMarkdownEachPointIsALineWithAMark() {
        var bullets = laidOut(Layout.BULLETS);
        int points = bullets.paragraphs().size();
        assertThat(Format.TEXT.write(bullets).lines().filter(line -> line.startsWith("\u2022 ")))
                .hasSize(points)
                .first()
                .asString()
                .startsWith("\u2022 At least 14 people");
        assertThat(Format.MARKDOWN.write(bullets).lines().filter(line -> line.startsWith("- ")))
                .hasSize(points);
    }

    @Test
    void proseHasNoMarks() {
        assertThat(Format.TEXT.write(laidOut(Layout.PROSE))).doesNotContain("\u2022");
        assertThat(Format.MARKDOWN.write(laidOut(Layout.PROSE)).lines()).noneMatch(line -> line.startsWith("- "));
        assertThat(Format.HTML.write(laidOut(Layout.PROSE))).doesNotContainPattern(POINT);
    }

    @Test
    void aLineInTextIsPlaceDayAndSentenceWithoutAHeadline() {
        var line = Format.TEXT.write(laidOut(Layout.LINE));
        assertThat(line.lines()).hasSize(1);
        assertThat(line)
                .startsWith("Velmora, Wednesday, 9 October 2024 \u2014 At least 14 people have died")
                .doesNotContain("bursts its banks")
                .endsWith(".\n");
    }

    @Test
    void aLineInMarkdownAndHtmlKeepsItsHeadline() {
        assertThat(Format.MARKDOWN.write(laidOut(Layout.LINE)))
                .startsWith("# At least 14 dead")
                .contains("At least 14 people have died");
        assertThat(Format.HTML.write(laidOut(Layout.LINE))).contains("<h1>").doesNotContainPattern(POINT);
    }

    @Test
    void inHtmlEachPointIsAnItemOfOneList() {
        var bullets = laidOut(Layout.BULLETS);
        var page = Format.HTML.write(bullets);
        assertThat(POINT.matcher(page).results()).hasSameSizeAs(bullets.paragraphs());
        assertThat(page).containsOnlyOnce("<ul class=\"points\">").contains("</li>\n</ul>");
    }

    @ParameterizedTest
    @EnumSource
    void jsonNamesTheStyleAndIsAfterItsSchema(Layout layout) {
        var json = Format.JSON.write(laidOut(layout));
        var schema = JsonBriefTest.schema("brief.schema.json");
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        String style = JsonMapper.builder().build().readTree(json).get("style").asString();
        assertThat(style).isEqualToIgnoringCase(layout.name());
        assertThat(schema.validate(json.replace("\"style\" : \"" + style, "\"style\" : \"verse"), InputFormat.JSON))
                .isNotEmpty();
    }

    /** The flood brief in another layout; a line has one sentence. */
    private static Brief laidOut(Layout layout) {
        var brief = Samples.flood();
        var paragraphs = layout == Layout.LINE
                ? List.of(new Paragraph(List.of(brief.sentences().getFirst())))
                : brief.paragraphs();
        return new Brief(brief.report(), layout, brief.dateline(), brief.headline(), paragraphs, brief.omissions());
    }
}
