package org.copydesk.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/**
 * Splits a stretch of text into words after the Universal Dependencies treebanks of English: clitics ("do n't", "city 's"),
 * hyphened compounds ("long - term"), figures and units ("1,300 km") are split; figures, abbreviations, addresses are whole.
 *
 * <p>Every character that is not white space lies in exactly one token, except for soft hyphens and zero-width characters at
 * the edge of a word. Stateless; safe for threads.
 */
public final class Tokenizer {

    /** Longer runs without white space are cut at this length, so that no input makes a word without end. */
    static final int MAX_WORD_LENGTH = 2_000;

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\"\u201c\u201d]*[^\\s<>\"\u201c\u201d.,;:!?)\\]'\u2019]"
                    + "|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}"
                    + "|[@#][A-Za-z_][A-Za-z0-9_]+"
                    + "|(?:[a-z0-9-]+\\.)+(?:com|org|net|gov|edu|int|co\\.uk)(?![A-Za-z])");

    private static final Pattern FIGURE =
            Pattern.compile("\\d+(?:[.,:/]\\d+)*(?:(?:st|nd|rd|th|s|['\u2019]s)(?![\\p{L}\\d]))?");

    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,}|Ph\\.D\\.?");

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_\u00ad\u200b\u2060]+(?:[&'\u2019\u02bc][\\p{L}\\p{M}\u00ad]+)*");

    private static final Pattern CLITIC =
            Pattern.compile("(?i)(?<=\\p{L})(?:n['\u2019]t|['\u2019](?:s|re|ve|ll|d|m))$");

    private static final Pattern MARKS =
            Pattern.compile("\\.{2,}|\u2026+|-{2,}|!{2,}|\\?{2,}|['\u2018\u2019]{2}|``|[*=_~]{2,}");

    /** What the treebanks leave hyphened. */
    private static final Set<String> PREFIXES = Set.of(
            "e", "co", "pre", "post", "non", "anti", "re", "multi", "semi", "ex", "pro", "inter", "intra", "un",
            "micro", "mini", "sub", "ultra", "uber", "neo", "pseudo", "trans", "mis", "counter");

    private Tokenizer() {}

    /** The words of {@code text} between {@code range}'s ends, in order. */
    public static List<Span> words(String text, Span range) {
        List<Span> words = new ArrayList<>();
        int at = range.start();
        Matcher address = ADDRESS.matcher(text).region(range.start(), range.end());
        Matcher figure = FIGURE.matcher(text).region(range.start(), range.end());
        Matcher dotted = DOTTED.matcher(text).region(range.start(), range.end());
        Matcher word = WORD.matcher(text).region(range.start(), range.end()).useTransparentBounds(true);
        Matcher marks = MARKS.matcher(text).region(range.start(), range.end());
        while (at < range.end()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
                continue;
            }
            boolean letter = Character.isLetterOrDigit(text.codePointAt(at));
            boolean fresh = at == range.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
            int end;
            if (fresh && (letter || c == '@' || c == '#') && looking(address, at, range)) {
                end = address.end();
                words.add(new Span(at, end));
            } else if (Character.isDigit(c) && looking(figure, at, range)) {
                end = figure.end();
                words.add(new Span(at, end));
            } else if (letter && fresh && looking(dotted, at, range)) {
                end = dotted.end();
                words.add(new Span(at, end));
            } else if (letter && looking(word, at, range)) {
                end = Math.min(word.end(), at + MAX_WORD_LENGTH);
                end = dollarAfter(text, at, end, range);
                boolean stop = addWord(text, at, end, range, words);
                end += stop ? 1 : 0;
                end = hyphened(text, at, end, range, words);
            } else if (!letter && looking(marks, at, range)) {
                end = marks.end();
                words.add(new Span(at, end));
            } else if (isQuoteMark(c) && elided(text, at, range) > at) {
                end = elided(text, at, range);
                words.add(new Span(at, end));
            } else {
                end = Math.min(range.end(), at + Character.charCount(text.codePointAt(at)));
                words.add(new Span(at, end));
            }
            at = end;
        }
        return words;
    }

    /** White space in the widest sense: also no-break and zero-width spaces, byte order marks and lone soft hyphens. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\ufeff'
                || c == '\u200b'
                || c == '\u00ad'
                || c == '\u2060'
                || c == '\u200e'
                || c == '\u200f'
                || (Character.isISOControl(c));
    }

    private static boolean looking(Matcher matcher, int at, Span range) {
        return matcher.region(at, range.end()).lookingAt();
    }

    /** The end of "US$" or "A$", which are one word before a figure. */
    private static int dollarAfter(String text, int start, int end, Span range) {
        return end - start <= 3
                        && end + 1 < range.end()
                        && text.charAt(end) == '$'
                        && Character.isDigit(text.charAt(end + 1))
                ? end + 1
                : end;
    }

    /** Adds a run of letters as one word or as word and clitic, and says whether it takes the full stop after it. */
    private static boolean addWord(String text, int start, int end, Span range, List<Span> words) {
        String form = text.substring(start, end);
        String lower = form.toLowerCase(Locale.ROOT);
        int split = splitOf(lower);
        Matcher clitic = CLITIC.matcher(form);
        if (split > 0) {
            words.add(new Span(start, start + split));
            words.add(new Span(start + split, end));
            return false;
        }
        if (clitic.find() && clitic.start() > 0) {
            words.add(new Span(start, start + clitic.start()));
            words.add(new Span(start + clitic.start(), end));
            return false;
        }
        int stop = end < range.end() && text.charAt(end) == '.' ? 1 : 0;
        if (stop == 1 && (end + 1 >= range.end() || text.charAt(end + 1) != '.')) {
            boolean afterFigure = !words.isEmpty()
                    && Character.isDigit(text.charAt(words.getLast().start()));
            Abbreviations.Stop kind = Abbreviations.stopAfter(form, restOf(text, end + 1, range), afterFigure);
            boolean own = switch (kind) {
                case END -> false;
                case INSIDE, INITIAL, EITHER -> true;
            };
            words.add(new Span(start, own ? end + 1 : end));
            return own;
        }
        words.add(new Span(start, end));
        return false;
    }

    /** Takes "-mail" into "e-mail": the hyphens that the treebanks keep inside a word. */
    private static int hyphened(String text, int start, int end, Span range, List<Span> words) {
        if (end + 1 < range.end()
                && text.charAt(end) == '-'
                && Character.isLetter(text.charAt(end + 1))
                && words.getLast().start() == start
                && PREFIXES.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
            Matcher word = WORD.matcher(text).region(end + 1, range.end());
            if (word.lookingAt()) {
                words.set(words.size() - 1, new Span(start, word.end()));
                return word.end();
            }
        }
        return end;
    }

    private static int splitOf(String lower) {
        return switch (lower) {
            case "cannot", "gonna", "gotta" -> 3;
            case "wanna" -> 3;
            default -> 0; // Any other word is whole.
        };
    }

    /** Where a clitic stands apart, as in "Boston" 's or '90s, its end; else {@code at}. */
    private static int elided(String text, int at, Span range) {
        char c = text.charAt(at);
        if (c != '\'' && c != '\u2019') {
            return at;
        }
        boolean afterWord = at > range.start() && !isSpace(text.charAt(at - 1));
        int end = at + 1;
        while (end < range.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String rest = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        if (afterWord && Set.of("s", "re", "ve", "ll", "d", "m").contains(rest)) {
            return end;
        }
        return !afterWord && rest.matches("\\d\\ds") ? end : at;
    }

    static boolean isQuoteMark(char c) {
        return "'\"\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a`\u00b4".indexOf(c) >= 0;
    }

    /** The text after {@code at} with leading white space and quote marks skipped, at most two characters. */
    private static String restOf(String text, int at, Span range) {
        while (at < range.end() && (isSpace(text.charAt(at)) || isQuoteMark(text.charAt(at)))) {
            at++;
        }
        return text.substring(Math.min(at, range.end()), Math.min(at + 2, range.end()));
    }
}
