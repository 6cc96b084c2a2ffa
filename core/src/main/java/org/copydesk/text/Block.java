package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, a crosshead or anything else that stands by itself in a report.
 *
 * <p>Two ways of writing a text are in use. In most texts a line is a paragraph, however long. In others lines are wrapped at
 * some 70 characters, and a blank line, an indented line or a short last line ends the paragraph. Which of the two a text has
 * is decided once for the whole text, by whether lines break off where the next word had no room.
 *
 * @param span from the first to the last character that is not white space
 * @param lines how many lines it has
 */
record Block(Span span, int lines) {
    /** A text with lines longer than this is not wrapped; a few longer ones are forgiven. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 30;

    /** How much shorter than the widest line a full line may be, because people wrap by hand. */
    private static final int RAGGED = 8;

    /** A last line this much shorter than the widest one tells the end of a paragraph even without a blank line. */
    private static final double SHORT_LAST_LINE = 0.75;

    private static final double SHORT_HEAD = 0.6;
    private static final int MANY = 6;

    static List<Block> of(String text) {
        var lines = Line.of(text);
        int width = width(text, lines);
        boolean wrapped = width >= NARROWEST && isWrapped(text, lines, width);
        var blocks = new ArrayList<Block>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !wrapped || startsBlock(text, lines, first, i, width)) {
                blocks.add(
                        new Block(lines.get(first).span().cover(lines.get(i - 1).span()), i - first));
                first = i;
            }
        }
        return lines.isEmpty() ? List.of() : blocks;
    }

    /** The longest line, or 0 where too many are too long for a wrapped text. */
    private static int width(String text, List<Line> lines) {
        int width = 0;
        int tooLong = 0;
        for (var line : lines) {
            int length = line.span().length();
            if (length <= WIDEST) {
                width = Math.max(width, length);
            } else if (firstWord(text, line.span()) < length) {
                tooLong++;
            }
        }
        return tooLong * 20 > lines.size() ? 0 : width;
    }

    private static boolean isWrapped(String text, List<Line> lines, int width) {
        int pairs = 0;
        int open = 0;
        int full = 0;
        int small = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i + 1).afterBlank()) {
                continue;
            }
            pairs++;
            var line = lines.get(i).span();
            var next = lines.get(i + 1).span();
            if (!EndMark.sentence(text, line) && !mayHead(text, line, next, width)) {
                open++;
                full += room(text, line, next, width) < RAGGED ? 1 : 0;
                small += Character.isLowerCase(text.charAt(next.start())) ? 1 : 0;
            }
        }
        // A long line without an end mark is full by chance; a next line that begins small, or many full lines, are no
        // chance.
        int runOn = Math.max(full, small);
        boolean sure = small * 3 >= runOn || runOn >= MANY;
        return sure && runOn > 0 && runOn * 4 >= pairs && runOn * 3 > open * 2;
    }

    /** How much of the widest line is left after this line and the next one's first word. */
    private static int room(String text, Span line, Span next, int width) {
        return width - line.length() - 1 - firstWord(text, next);
    }

    /** In a wrapped text: a short line that stops although the next word had room, and what follows begins anew. */
    private static boolean mayHead(String text, Span line, Span next, int width) {
        return !EndMark.any(text, line)
                && room(text, line, next, width) > 0
                && line.length() < width * SHORT_HEAD
                && !Character.isLowerCase(text.charAt(next.start()));
    }

    /** In a wrapped text: whether the line at {@code i} begins a block, after one that began at {@code first}. */
    private static boolean startsBlock(String text, List<Line> lines, int first, int i, int width) {
        var before = lines.get(i - 1);
        var line = lines.get(i);
        if (line.afterBlank() || isListItem(text, line.span())) {
            return true;
        }
        if (EndMark.sentence(text, before.span())) {
            boolean indented = line.indent() > before.indent() + 1;
            boolean shortLast = room(text, before.span(), line.span(), width) > 0
                    && before.span().length() < width * SHORT_LAST_LINE;
            return indented || shortLast;
        }
        return first == i - 1 && mayHead(text, before.span(), line.span(), width);
    }

    static boolean isListItem(String text, Span span) {
        if (span.length() < 2) {
            return false;
        }
        char mark = text.charAt(span.start());
        if ("-*\u2022\u2013\u2014\u25AA\u25CF\u00B7+".indexOf(mark) >= 0) {
            return Blank.is(text.charAt(span.start() + 1));
        }
        int i = span.start();
        while (i < span.end() && i < span.start() + 3 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i > span.start()
                && i + 1 < span.end()
                && (text.charAt(i) == '.' || text.charAt(i) == ')')
                && Blank.is(text.charAt(i + 1));
    }

    private static int firstWord(String text, Span span) {
        int i = span.start();
        while (i < span.end() && !Blank.is(text.charAt(i))) {
            i++;
        }
        return i - span.start();
    }
}
