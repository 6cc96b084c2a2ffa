package org.copydesk.text;

/** Whether a run of words has come to an end, as far as its last characters tell. */
final class EndMark {
    private static final String ENDS = ".!?\u2026:;,\u3002\u2014\u2013-";
    private static final String SENTENCE_ENDS = ".!?\u2026\u3002";
    private static final String CLOSERS = "\"'\u201D\u2019\u00BB\u203A)]";

    private EndMark() {}

    /** True where the words end in a mark, a stop or one that announces more, with or without closing quotes after it. */
    static boolean any(String text, Span span) {
        return ENDS.indexOf(last(text, span)) >= 0;
    }

    /** True where the words end as a sentence does. */
    static boolean sentence(String text, Span span) {
        return isSentenceEnd(last(text, span));
    }

    static boolean isSentenceEnd(char unit) {
        return SENTENCE_ENDS.indexOf(unit) >= 0;
    }

    /** The last character that does not close quotes or brackets. */
    static char last(String text, Span span) {
        int i = span.end() - 1;
        while (i > span.start() && (CLOSERS.indexOf(text.charAt(i)) >= 0 || Blank.is(text.charAt(i)))) {
            i--;
        }
        return text.charAt(i);
    }
}
