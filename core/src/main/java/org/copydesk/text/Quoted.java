package org.copydesk.text;

/** Words of the input on their way into a message, where they must not fill the screen or break the line. */
final class Quoted {
    private static final int MOST = 40;

    private Quoted() {}

    static String shortened(String words) {
        var line = new StringBuilder();
        words.codePoints()
                .limit(MOST)
                .forEach(unit -> line.appendCodePoint(Character.isISOControl(unit) ? '\uFFFD' : unit));
        return words.codePointCount(0, words.length()) > MOST ? line + "\u2026" : line.toString();
    }
}
