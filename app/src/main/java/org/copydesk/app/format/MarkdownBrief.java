package org.copydesk.app.format;

import java.util.ArrayList;
import org.copydesk.brief.Brief;
import org.copydesk.brief.HouseStyle.Layout;
import org.copydesk.text.Report;

/** Writes a brief as Markdown, in which no word of the brief is taken for a mark. */
final class MarkdownBrief {
    private static final String MARKS = "\\`*_[]<>&~|#$";
    private static final int LONGEST_LIST_NUMBER = 9;

    private MarkdownBrief() {}

    static String write(Brief brief) {
        var text = new StringBuilder()
                .append("# ")
                .append(escaped(brief.headline().text()))
                .append("\n\n**")
                .append(escaped(DatelineWords.of(brief.dateline())))
                .append("**\n");
        var point = brief.layout() == Layout.BULLETS ? "- " : "";
        brief.paragraphs()
                .forEach(paragraph -> text.append('\n')
                        .append(point)
                        .append(escaped(TextBrief.words(paragraph)))
                        .append('\n'));
        var source = source(brief.report());
        if (!source.isEmpty()) {
            text.append("\n*Cut from ").append(source).append("*\n");
        }
        return text.toString();
    }

    private static String source(Report report) {
        var parts = new ArrayList<String>();
        report.title()
                .map(MarkdownBrief::escaped)
                .ifPresent(title -> parts.add(report.url()
                        .map(url ->
                                "[" + title + "](<" + url.replace("<", "%3C").replace(">", "%3E") + ">)")
                        .orElse(title)));
        report.outlet().map(MarkdownBrief::escaped).ifPresent(parts::add);
        report.published().map(DatelineWords::day).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    static String escaped(String words) {
        var line = TextBrief.oneLine(words);
        var escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (MARKS.indexOf(unit) >= 0 || opensBlock(line, i)) {
                escaped.append('\\');
            }
            escaped.append(unit);
        }
        return escaped.toString();
    }

    /** True of what makes a list, a rule or a heading of a line that begins with it. */
    private static boolean opensBlock(String line, int i) {
        char unit = line.charAt(i);
        if (i == 0) {
            return unit == '-' || unit == '+' || unit == '=';
        }
        boolean number =
                i <= LONGEST_LIST_NUMBER && line.substring(0, i).chars().allMatch(MarkdownBrief::isDigit);
        return number && (unit == '.' || unit == ')');
    }

    private static boolean isDigit(int unit) {
        return unit >= '0' && unit <= '9';
    }
}
