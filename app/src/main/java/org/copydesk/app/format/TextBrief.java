package org.copydesk.app.format;

import java.util.stream.Collectors;
import org.copydesk.brief.Brief;
import org.copydesk.brief.BriefSentence;
import org.copydesk.brief.HouseStyle.Layout;
import org.copydesk.brief.Paragraph;

/** Writes a brief as plain text: a paragraph or a point is a line, and blank lines stand between. */
final class TextBrief {
    private TextBrief() {}

    static String write(Brief brief) {
        if (brief.layout() == Layout.LINE) {
            return oneLine(DatelineWords.of(brief.dateline())) + " \u2014 "
                    + words(brief.paragraphs().getFirst()) + "\n";
        }
        var point = brief.layout() == Layout.BULLETS ? "\u2022 " : "";
        var text = new StringBuilder()
                .append(oneLine(DatelineWords.of(brief.dateline())))
                .append("\n\n")
                .append(oneLine(brief.headline().text()))
                .append('\n');
        brief.paragraphs()
                .forEach(paragraph ->
                        text.append('\n').append(point).append(words(paragraph)).append('\n'));
        return text.toString();
    }

    static String words(Paragraph paragraph) {
        return oneLine(paragraph.sentences().stream().map(BriefSentence::text).collect(Collectors.joining(" ")));
    }

    /** Words from a report whose lines were wrapped may hold a line break, and a paragraph is to be one line. */
    static String oneLine(String words) {
        return words.replaceAll("\\s*[\\r\\n\\u0085\\u2028\\u2029\\f\\u000B]\\s*", " ");
    }

    static String wrap(String text, int columns) {
        var wrapped = new StringBuilder();
        boolean first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) {
                wrapped.append('\n');
            }
            first = false;
            int used = 0;
            for (var word : line.split(" ", -1)) {
                int length = word.codePointCount(0, word.length());
                if (used > 0 && used + 1 + length > columns) {
                    wrapped.append('\n');
                    used = 0;
                } else if (used > 0) {
                    wrapped.append(' ');
                    used++;
                }
                wrapped.append(word);
                used += length;
            }
        }
        return wrapped.toString();
    }
}
