package org.copydesk.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Report;
import org.copydesk.text.Section;
import org.copydesk.text.Span;

/**
 * Pairs the quotation marks of a report: curly, straight and angled, double ones and single ones that are not apostrophes.
 * Speech that runs through several paragraphs opens each of them and closes the last, as printers have it.
 */
public final class Quotations {

    private static final String DOUBLE_OPENERS = "\u201c\u201e\u00ab";
    private static final String DOUBLE_CLOSERS = "\u201d\u00bb";

    private Quotations() {}

    /** All quotations, in order; a quotation inside another is part of it. */
    public static List<Quotation> of(Report report) {
        List<Quotation> all = new ArrayList<>();
        for (Section section : report.sections()) {
            boolean open = false;
            for (Span paragraph : section.paragraphs()) {
                List<Quotation> found = inParagraph(report.text(), paragraph, open);
                all.addAll(found);
                open = !found.isEmpty() && !found.getLast().closed();
            }
        }
        return all;
    }

    private static List<Quotation> inParagraph(String text, Span paragraph, boolean leftOpen) {
        List<Quotation> found = new ArrayList<>();
        int opened = -1;
        char mark = 0;
        boolean reopened = false;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (opened < 0 && opens(text, at, paragraph)) {
                opened = at;
                mark = c;
            } else if (opened >= 0 && c == mark && at > opened + 1 && isReopened(text, at, paragraph)) {
                // Paragraphs of one speech that were run together: the mark opens again what was never closed.
                boolean continues = reopened || leftOpen && found.isEmpty() && opened == paragraph.start();
                found.add(new Quotation(new Span(opened, endBefore(text, at)), true, false, continues));
                opened = at;
                reopened = true;
            } else if (opened >= 0 && closes(text, at, paragraph, mark)) {
                boolean continues = reopened || leftOpen && found.isEmpty() && opened == paragraph.start();
                found.add(new Quotation(new Span(opened, at + 1), true, true, continues));
                opened = -1;
                reopened = false;
            }
        }
        if (opened >= 0) {
            boolean continues = reopened || leftOpen && found.isEmpty() && opened == paragraph.start();
            found.add(new Quotation(new Span(opened, paragraph.end()), true, false, continues));
        }
        return found;
    }

    /** Whether a double mark of the same kind stands after a sentence's end, in front of a capital. */
    private static boolean isReopened(String text, int at, Span paragraph) {
        boolean twofold = text.charAt(at) == '"' || DOUBLE_OPENERS.indexOf(text.charAt(at)) >= 0;
        int before = endBefore(text, at);
        return twofold
                && opens(text, at, paragraph)
                && before < at
                && ".!?".indexOf(text.charAt(before - 1)) >= 0
                && Character.isUpperCase(text.charAt(at + 1));
    }

    private static int endBefore(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean opens(String text, int at, Span paragraph) {
        char c = text.charAt(at);
        if (DOUBLE_OPENERS.indexOf(c) >= 0) {
            return true;
        }
        boolean free = at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
        boolean wordNext = at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
        if (c == '"') {
            return free && wordNext;
        }
        if (c == '\u2018' || c == '\'') {
            return free && wordNext && Character.isLetter(text.charAt(at + 1)) && closedLater(text, at, paragraph, c);
        }
        return false;
    }

    /** Whether a single mark has its partner in the paragraph; else it is an apostrophe ('Tis). */
    private static boolean closedLater(String text, int from, Span paragraph, char mark) {
        for (int at = from + 2; at < paragraph.end(); at++) {
            if (closes(text, at, paragraph, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(String text, int at, Span paragraph, char opener) {
        char c = text.charAt(at);
        boolean end = at + 1 >= paragraph.end();
        char next = end ? ' ' : text.charAt(at + 1);
        if (opener == '"') {
            return c == '"' && !Character.isLetterOrDigit(next);
        }
        if (opener == '\u2018' || opener == '\'') {
            char closer = opener == '\u2018' ? '\u2019' : '\'';
            char before = text.charAt(at - 1);
            boolean possessive = before == 's'
                    && !end
                    && next == ' '
                    && at + 2 < paragraph.end()
                    && Character.isLowerCase(text.charAt(at + 2));
            return c == closer && !Character.isLetterOrDigit(next) && !Character.isWhitespace(before) && !possessive;
        }
        return DOUBLE_CLOSERS.indexOf(c) >= 0 || c == '"' && !Character.isLetterOrDigit(next);
    }
}
