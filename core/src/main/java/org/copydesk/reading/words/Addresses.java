package org.copydesk.reading.words;

import java.util.Locale;
import java.util.Set;

/** Web and mail addresses, site names, handles and hashtags, each of them one word. */
final class Addresses {

    private static final Set<String> TOP_DOMAINS = Set.of(
            "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "uk", "us", "eu", "de", "fr", "ca", "au",
            "ru", "ua", "ch", "tv", "io", "ai");

    private static final Set<String> FILE_ENDINGS = Set.of("pdf", "doc", "docx", "xls", "xlsx", "jpg", "html", "txt");

    /** Second-level names under which a country's sites stand, as in {@code bbc.co.uk}. */
    private static final Set<String> SECOND_DOMAINS = Set.of("co", "ac", "gov", "org", "com", "net", "edu");

    private Addresses() {}

    /** The end of the address that begins at {@code at}, or {@code at} if none does. */
    static int endAt(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '@' || c == '#') {
            return tagEnd(text, at, end);
        }
        if (at > 0 && isName(text.charAt(at - 1))) {
            // Every run of such characters is looked at once, from its beginning, so that long ones stay cheap.
            return at;
        }
        if ((c == 'h' || c == 'H' || c == 'w' || c == 'W') && isWeb(text, at, end)) {
            return webEnd(text, at, end);
        }
        if (!isAsciiWord(c)) {
            return at;
        }
        int name = at;
        boolean dot = false;
        while (name < end && isName(text.charAt(name))) {
            dot |= text.charAt(name) == '.';
            name++;
        }
        if (name < end && text.charAt(name) == '@') {
            return mailEnd(text, at, name + 1, end);
        }
        return dot ? siteEnd(text, at, end) : at;
    }

    private static int tagEnd(String text, int at, int end) {
        if (at + 1 >= end || !(Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '_')) {
            return at;
        }
        int to = at + 1;
        while (to < end && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        return to > at + 2 ? to : at;
    }

    private static boolean isWeb(String text, int at, int end) {
        return end - at > 7
                && (text.regionMatches(true, at, "http://", 0, 7)
                        || text.regionMatches(true, at, "https://", 0, 8)
                        || text.regionMatches(true, at, "www.", 0, 4));
    }

    private static int webEnd(String text, int at, int end) {
        int to = at;
        int open = 0;
        while (to < end && !Characters.isSpace(text.charAt(to)) && "<>\"\u201c\u201d".indexOf(text.charAt(to)) < 0) {
            open += text.charAt(to) == '(' ? 1 : 0;
            to++;
        }
        while (to > at && ".,;:!?)]'\u2019".indexOf(text.charAt(to - 1)) >= 0) {
            if (text.charAt(to - 1) == ')' && open > 0) {
                break;
            }
            to--;
        }
        return to;
    }

    private static int mailEnd(String text, int at, int domain, int end) {
        int to = domain;
        int dots = 0;
        while (to < end && isDomain(text.charAt(to))) {
            dots += text.charAt(to) == '.' ? 1 : 0;
            to++;
        }
        while (to > domain && !Characters.isLetterOrDigit(text.charAt(to - 1))) {
            dots -= text.charAt(to - 1) == '.' ? 1 : 0;
            to--;
        }
        return dots > 0 ? to : at;
    }

    /** Names of sites and files: nytimes.com, bbc.co.uk/news, report.pdf. */
    private static int siteEnd(String text, int at, int end) {
        int to = at;
        while (to < end && isDomain(text.charAt(to))) {
            to++;
        }
        while (to > at && !Characters.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        int dot = lastDot(text, at, to);
        if (dot <= at + 1 || to < end && Characters.isLetterOrDigit(text.codePointAt(to))) {
            return at;
        }
        String last = text.substring(dot + 1, to);
        String lower = last.toLowerCase(Locale.ROOT);
        int before = lastDot(text, at, dot);
        boolean country = last.length() == 2
                && before > at
                && last.equals(lower)
                && SECOND_DOMAINS.contains(text.substring(before + 1, dot));
        boolean site = country
                // "Halo.Karsk.Org" is one too, "the end.It" is none.
                || TOP_DOMAINS.contains(lower)
                        && (last.equals(lower) || last.equals(last.toUpperCase(Locale.ROOT)) || before > at);
        if (!site && !FILE_ENDINGS.contains(lower)) {
            return at;
        }
        return site && to + 1 < end && text.charAt(to) == '/' && Characters.isLetterOrDigit(text, to + 1, end)
                ? webEnd(text, at, end)
                : to;
    }

    /** The last full stop between two places, or the first of them. */
    private static int lastDot(String text, int from, int to) {
        int at = to - 1;
        while (at > from && text.charAt(at) != '.') {
            at--;
        }
        return at;
    }

    private static boolean isAsciiWord(char c) {
        return c < 0x80 && Characters.isLetterOrDigit(c);
    }

    private static boolean isName(char c) {
        return isAsciiWord(c) || c == '.' || c == '-' || c == '_' || c == '%' || c == '+';
    }

    private static boolean isDomain(char c) {
        return isAsciiWord(c) || c == '.' || c == '-';
    }
}
