package org.copydesk.app.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.copydesk.brief.Brief;
import org.copydesk.brief.BriefSentence;
import org.copydesk.brief.HouseStyle.Layout;
import org.copydesk.text.Report;
import org.copydesk.text.WebAddress;

/**
 * Writes a brief as one page that needs nothing else: the brief beside the report.
 *
 * <p>Pointing at a sentence lights up its words in the report by style rules alone, one for each sentence; the script only adds
 * what a style sheet cannot do, such as scrolling. Without the script a sentence's link opens its receipt.
 */
final class HtmlBrief {
    private static final String STYLE = resource("brief.css");
    private static final String SCRIPT = resource("brief.js");

    private final Brief brief;
    private final StringBuilder page = new StringBuilder();

    private HtmlBrief(Brief brief) {
        this.brief = brief;
    }

    static String write(Brief brief) {
        return new HtmlBrief(brief).write();
    }

    private String write() {
        head();
        page.append("<body>\n<a class=\"skip\" href=\"#report\">Skip to the report</a>\n<main>\n");
        brief();
        report();
        page.append("</main>\n<script>").append(SCRIPT).append("</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private void head() {
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .append("style-src 'unsafe-inline'; script-src '")
                .append(hash(SCRIPT))
                .append("'; base-uri 'none'; form-action 'none'\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        page.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
        page.append("<title>").append(Html.escaped(brief.headline().text())).append("</title>\n");
        page.append("<style>\n").append(STYLE);
        for (int number = 0; number <= brief.sentences().size(); number++) {
            rules(number);
        }
        page.append("</style>\n</head>\n");
    }

    /** What lights up for one sentence, and the sentence that lights up for its words. */
    private void rules(int number) {
        var active = "main:has(#w" + number + ":is(:hover,:focus-within,.open),#s" + number + ":target)";
        page.append(active).append(" .k").append(number).append("{background:var(--marker);color:var(--ink)}\n");
        page.append(active)
                .append(" .c")
                .append(number)
                .append("{color:var(--cut);text-decoration:line-through;text-decoration-thickness:.06em}\n");
        page.append("main:has(.k")
                .append(number)
                .append(":hover) #b")
                .append(number)
                .append("{background:var(--marker)}\n");
    }

    private void brief() {
        page.append("<article class=\"brief\" aria-labelledby=\"b0\">\n");
        page.append("<p class=\"dateline\">")
                .append(Html.escaped(DatelineWords.of(brief.dateline())))
                .append("</p>\n<h1>");
        sentence(brief.headline(), 0);
        page.append("</h1>\n");
        if (brief.dateline().date().isEmpty()) {
            page.append("<p class=\"undated\">The report does not say when it was published, ")
                    .append("so words such as \u201CTuesday\u201D stand as they were written.</p>\n");
        }
        boolean points = brief.layout() == Layout.BULLETS;
        page.append(points ? "<ul class=\"points\">\n" : "");
        int number = 1;
        for (var paragraph : brief.paragraphs()) {
            page.append(points ? "<li class=\"paragraph\">" : "<div class=\"paragraph\">");
            var between = "";
            for (var sentence : paragraph.sentences()) {
                page.append(between);
                sentence(sentence, number);
                between = " ";
                number++;
            }
            page.append(points ? "</li>\n" : "</div>\n");
        }
        page.append(points ? "</ul>\n" : "");
        footer();
        page.append("</article>\n");
    }

    private void sentence(BriefSentence sentence, int number) {
        page.append("<span class=\"wrap\" id=\"w")
                .append(number)
                .append("\"><a class=\"sentence\" id=\"b")
                .append(number);
        page.append("\" href=\"#s").append(number).append("\">");
        page.append(Html.escaped(sentence.text())).append("</a>");
        HtmlReceipt.write(sentence, number, brief.report(), page);
        page.append("</span>");
    }

    private void footer() {
        long words = brief.sentences().stream()
                .mapToLong(sentence -> words(sentence.text()))
                .sum();
        long all = words(brief.report().text());
        page.append("<footer>")
                .append(String.format(Locale.ROOT, "%,d of the report\u2019s %,d words", words, all))
                .append(". Each sentence opens its receipt.</footer>\n");
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    private void report() {
        page.append(
                "<article class=\"report\" id=\"report\" tabindex=\"0\" aria-labelledby=\"report-title\">\n<header>");
        page.append("<p class=\"kicker\">The report</p>\n");
        title(brief.report());
        var credits = new ArrayList<String>();
        brief.report().outlet().map(Html::escaped).ifPresent(credits::add);
        brief.report().byline().map(Html::escaped).ifPresent(credits::add);
        brief.report()
                .published()
                .map(day -> "<time datetime=\"" + day + "\">" + DatelineWords.day(day) + "</time>")
                .ifPresent(credits::add);
        if (!credits.isEmpty()) {
            page.append("<p class=\"credits\">")
                    .append(String.join("<span aria-hidden=\"true\"> \u00B7 </span>", credits))
                    .append("</p>\n");
        }
        page.append(
                "<p class=\"legend\"><span>Printed in the brief</span> <span class=\"out\">Left out</span></p></header>\n");
        HtmlReport.write(brief, page);
        page.append("</article>\n");
    }

    /** The title, unless it is the crosshead at the text's top and so comes anyway. */
    private void title(Report report) {
        var title = report.title().map(Html::escaped).orElse("Full text");
        var opening = report.sections().getFirst().crosshead().map(span -> span.of(report.text()));
        boolean repeats = opening.isPresent() && opening.equals(report.title());
        var shown = report.url()
                .filter(WebAddress::is)
                .map(url -> "<a href=\"" + Html.escaped(url) + "\">" + title + "</a>")
                .orElse(title);
        page.append("<h2 id=\"report-title\"")
                .append(repeats ? " class=\"unseen\"" : "")
                .append('>');
        page.append(shown).append("</h2>\n");
    }

    private static String hash(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(HtmlBrief.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
