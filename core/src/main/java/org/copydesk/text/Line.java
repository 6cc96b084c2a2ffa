package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text that is not blank.
 *
 * @param span the line without the white space around it
 * @param indent how many white spaces stand before it, a tab counted as four
 * @param afterBlank whether it is the first line, or the line before it is blank
 */
record Line(Span span, int indent, boolean afterBlank) {
    private static final int TAB = 4;

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        boolean afterBlank = true;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Blank.isBreak(text.charAt(end))) {
                end++;
            }
            var span = Blank.trim(text, start, end);
            if (!span.isEmpty()) {
                lines.add(new Line(span, indent(text, start, span.start()), afterBlank));
            }
            afterBlank = span.isEmpty();
            start = afterBreak(text, end);
        }
        return lines;
    }

    /** Where the next line begins: CR and LF together are one break. */
    static int afterBreak(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? end + 2 : end + 1;
    }

    private static int indent(String text, int start, int end) {
        int indent = 0;
        for (int i = start; i < end; i++) {
            indent += text.charAt(i) == '\t' ? TAB : 1;
        }
        return indent;
    }
}
