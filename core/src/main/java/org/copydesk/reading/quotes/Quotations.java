package org.copydesk.reading.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.text.Report;
import org.copydesk.text.Section;
import org.copydesk.text.Span;

/**
 * Pairs the quotation marks of a report: curly, straight and angled, double ones and single ones that are not apostrophes, and the
 * pairs of typewriters and treebanks (``, '').
 * Speech that runs through several paragraphs opens each of them and closes the last, as printers have it.
 */
public final class Quotations {

    private static final String DOUBLE_OPENERS = "\u201c\u201e\u00ab";
    private static final String DOUBLE_CLOSERS = "\u201d\u00bb";

    /** "'s", "'re" and the like, set apart from their word, and words that begin with an apostrophe. */
    private static final Pattern CLITIC =
            Pattern.compile("'(?:s|re|ve|ll|d|m|t|em|n|til|cause|tis|twas)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

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
        boolean continues = false;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (opened < 0 && opens(text, at, paragraph)) {
                opened = at;
                continues = leftOpen && found.isEmpty() && at == paragraph.start();
                mark = isDoubled(text, at, paragraph) ? '`' : c;
                at += width(mark) - 1;
            } else if (opened >= 0 && c == mark && at > opened + 1 && isReopened(text, at, paragraph)) {
                // Paragraphs of one speech that were run together: the mark opens again what was never closed.
                found.add(new Quotation(new Span(opened, endBefore(text, at)), true, false, continues, width(mark)));
                opened = at;
                continues = true;
            } else if (opened >= 0 && closes(text, at, paragraph, mark)) {
                found.add(new Quotation(
                        new Span(opened, Math.min(paragraph.end(), at + width(mark))),
                        true,
                        true,
                        continues,
                        width(mark)));
                at += width(mark) - 1;
                opened = -1;
            }
        }
        if (opened >= 0) {
            found.add(new Quotation(new Span(opened, paragraph.end()), true, false, continues, width(mark)));
        }
        return found;
    }

    /** Typewriters that have no double mark set two single ones. */
    private static boolean isDoubled(String text, int at, Span paragraph) {
        return text.charAt(at) == '\'' && at + 1 < paragraph.end() && text.charAt(at + 1) == '\'';
    }

    private static int width(char mark) {
        return mark == '`' ? 2 : 1;
    }

    /** Whether a mark of the same kind stands after a sentence's end, right in front of a capital. */
    private static boolean isReopened(String text, int at, Span paragraph) {
        return at + 1 < paragraph.end()
                && Character.isUpperCase(text.charAt(at + 1))
                && opens(text, at, paragraph)
                && endBefore(text, at) < at
                && isAfter(text, at, paragraph, ".!?");
    }

    /** No-break spaces too, which web pages have between a colon and speech. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int endBefore(String text, int at) {
        int end = at;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether the last character in front, blanks apart, is one of these; a paragraph's first character is after anything. */
    private static boolean isAfter(String text, int at, Span paragraph, String marks) {
        int end = endBefore(text, at);
        return end <= paragraph.start() || marks.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean opens(String text, int at, Span paragraph) {
        char c = text.charAt(at);
        if (DOUBLE_OPENERS.indexOf(c) >= 0) {
            return true;
        }
        boolean free = at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
        char next = at + 1 < paragraph.end() ? text.charAt(at + 1) : ' ';
        if (c == '`') {
            return next == '`';
        }
        if (c == '\'' && next == '\'') {
            return free;
        }
        if (c == '"') {
            return free && !isBlank(next);
        }
        // Speech goes on in the next paragraph, or its last mark was forgotten.
        boolean speech = Character.isUpperCase(next) && isAfter(text, at, paragraph, ".!?:,");
        if (c == '\u2018') {
            return free && Character.isLetter(next) && (speech || closedLater(text, at, paragraph, c));
        }
        if (c == '\'') {
            // Words that were set apart by blanks have a blank behind an opening mark as well.
            boolean apart = next == ' '
                    && at + 2 < paragraph.end()
                    && Character.isUpperCase(text.charAt(at + 2))
                    && (at == paragraph.start() || isBlank(text.charAt(at - 1)))
                    && isAfter(text, at, paragraph, ".!?:,");
            boolean word = free
                    && Character.isLetter(next)
                    && !CLITIC.matcher(text).region(at, paragraph.end()).lookingAt();
            return word && speech || (word || apart) && closedLater(text, at, paragraph, c);
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

    private static boolean isPossessive(String text, int at, Span paragraph) {
        return text.charAt(endBefore(text, at) - 1) == 's'
                && at + 2 < paragraph.end()
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
    }

    /** Whether a mark behind an s is an apostrophe, for one that can be none stands further on, before another quotation begins. */
    private static boolean isFirmLater(String text, int from, Span paragraph, char opener) {
        char closer = opener == '\u2018' ? '\u2019' : '\'';
        for (int at = from + 1; at < paragraph.end(); at++) {
            char next = at + 1 < paragraph.end() ? text.charAt(at + 1) : ' ';
            boolean inWord = Character.isLetterOrDigit(text.charAt(at - 1));
            if (text.charAt(at) == opener && Character.isLetter(next) && !inWord) {
                return false;
            }
            boolean blank = isBlank(text.charAt(at - 1)) && !isBlank(next);
            boolean free = text.charAt(at) == closer && !Character.isLetterOrDigit(next) && !blank;
            if (free && !isPossessive(text, at, paragraph)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(String text, int at, Span paragraph, char opener) {
        char c = text.charAt(at);
        char next = at + 1 < paragraph.end() ? text.charAt(at + 1) : ' ';
        if (opener == '`') {
            // The second mark of two may have been forgotten: "in the hall.'"
            boolean last = at + 1 == paragraph.end() && isAfter(text, at, paragraph, ".!?,");
            return c == '\'' && (next == '\'' || last);
        }
        if (opener == '"') {
            // Typewriters' and printers' marks are mixed at times.
            return (c == '"' || DOUBLE_CLOSERS.indexOf(c) >= 0) && !Character.isLetterOrDigit(next);
        }
        if (opener == '\u2018' || opener == '\'') {
            char closer = opener == '\u2018' ? '\u2019' : '\'';
            boolean possessive = isPossessive(text, at, paragraph);
            boolean blank = endBefore(text, at) < at && !isBlank(next) && ".,;:!?".indexOf(next) < 0;
            boolean fits = c == closer && !Character.isLetterOrDigit(next) && !blank;
            return fits && !(possessive && isFirmLater(text, at, paragraph, opener));
        }
        return DOUBLE_CLOSERS.indexOf(c) >= 0 || c == '"' && !Character.isLetterOrDigit(next);
    }
}
