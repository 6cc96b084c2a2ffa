package org.copydesk.app.format;

/** Words on their way into a page. */
final class Html {
    private Html() {}

    /** The words with everything escaped that means something in text or in an attribute between double quotes. */
    static String escaped(String words) {
        var escaped = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            switch (unit) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> // Control characters, which HTML forbids, become a sign that something stood there.
                    escaped.append(Character.isISOControl(unit) && !Character.isWhitespace(unit) ? '\uFFFD' : unit);
            }
        }
        return escaped.toString();
    }
}
