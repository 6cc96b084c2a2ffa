package org.copydesk.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.text.Report;
import org.junit.jupiter.api.Test;

class HtmlBriefTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)([^<>]*)>");
    private static final Set<String> EMPTY = Set.of("meta");

    @Test
    void thePageNeedsNothingElse() {
        var page = page();
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        assertThat(page).doesNotContain("<link", "<img", " src=", "url(", "@import", "//cdn");
    }

    @Test
    void theReportStandsInThePageWordForWord() {
        var report = Samples.flood().report();
        assertThat(reportWords(page())).isEqualTo(words(report));
    }

    @Test
    void everySentenceIsALinkToItsReceiptAndTheReceiptToTheReport() {
        var page = page();
        for (int number = 0; number <= 7; number++) {
            assertThat(page)
                    .contains("id=\"b" + number + "\" href=\"#s" + number + "\"")
                    .contains("id=\"s" + number + "\"")
                    .contains("href=\"#r" + number + "\"")
                    .containsOnlyOnce("id=\"r" + number + "\"");
        }
    }

    @Test
    void receiptsShowWhatWasStruckOutAndPutInAndWhy() {
        assertThat(page())
                .contains("<del> (8 feet)</del>")
                .contains("<del>Thursday evening</del><ins>the evening of 10 October</ins>")
                .contains("<i class=\"moved\">Petar Lindqvist")
                .contains("<ins>, Dr Ivo Stanek,</ins>")
                .contains("Cut <q>(8 feet)</q> – words in brackets");
    }

    @Test
    void wordsOfTheReportKnowTheirSentences() {
        assertThat(page())
                .contains("<span class=\"c2 out\"> (8 feet)</span>")
                .contains("<span class=\"k0 k1\">At least 14</span>");
    }

    @Test
    void tagsAreClosedInOrderAndNamesAreGivenOnce() {
        for (var page : List.of(page(), Format.HTML.write(Samples.hostile("<b id='x'>&\"'</b><script>")))) {
            var body = page.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>|<!DOCTYPE html>", "");
            var open = new ArrayDeque<String>();
            var names = new HashSet<String>();
            TAG.matcher(body).results().forEach(tag -> {
                var name = tag.group(2);
                if (tag.group(1).equals("/")) {
                    assertThat(open.pop()).isEqualTo(name);
                } else if (!EMPTY.contains(name)) {
                    open.push(name);
                }
                var id = Pattern.compile(" id=\"([^\"]*)\"").matcher(tag.group(3));
                if (id.find()) {
                    assertThat(names.add(id.group(1))).as(id.group(1)).isTrue();
                }
            });
            assertThat(open).isEmpty();
            assertThat(body.replaceAll(TAG.pattern(), "")).doesNotContain("<", ">");
        }
    }

    @Test
    void noWordOfAReportIsTakenForATagOrAnAddress() {
        var page = Format.HTML.write(Samples.hostile("<script>alert(1)</script>\"'&amp;"));
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;amp;")
                .doesNotContain("<script>alert")
                .doesNotContain("href=\"javascript:");
    }

    private static String page() {
        return Format.HTML.write(Samples.flood());
    }

    private static String words(Report report) {
        return report.text().replaceAll("\\s+", "");
    }

    private static String reportWords(String page) {
        var report = page.substring(page.indexOf("</header>"), page.lastIndexOf("</article>"));
        return report.replaceAll("<[^>]*>", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", "");
    }
}
