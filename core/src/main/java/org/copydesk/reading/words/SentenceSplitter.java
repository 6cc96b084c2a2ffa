package org.copydesk.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.Span;

/**
 * Groups the tokens of one paragraph into sentences. A quote mark or bracket that closes after an end mark belongs to the
 * sentence it closes; "Why?" he asked is one sentence; U.S. ends one only before a word that begins one. Stateless.
 */
public final class SentenceSplitter {

    /** Words that begin sentences and hardly ever follow an abbreviated name inside one. */
    private static final Set<String> BEGINNINGS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "this",
            "that",
            "these",
            "those",
            "there",
            "in",
            "on",
            "at",
            "as",
            "but",
            "and",
            "for",
            "after",
            "before",
            "when",
            "while",
            "if",
            "with",
            "however",
            "meanwhile",
            "some",
            "many",
            "most",
            "all",
            "what",
            "who",
            "how",
            "why",
            "where",
            "one",
            "two",
            "no",
            "not",
            "since",
            "under",
            "by",
            "from",
            "to",
            "officials",
            "police",
            "also",
            "asked",
            "earlier",
            "last",
            "another",
            "although",
            "because",
            "according",
            "during",
            "both",
            "other",
            "such",
            "about",
            "more",
            "despite",
            "among",
            "so",
            "then",
            "now",
            "only",
            "each",
            "critics");

    private static final Set<String> REPORTING = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "told",
            "added",
            "adds",
            "wrote",
            "writes",
            "replied",
            "answered",
            "shouted",
            "cried",
            "wondered",
            "exclaimed",
            "yelled",
            "recalled",
            "joked",
            "demanded",
            "chanted",
            "screamed",
            "continued",
            "quipped",
            "tweeted",
            "declared",
            "explained",
            "concluded",
            "inquired",
            "queried",
            "read",
            "reads",
            "thought",
            "insisted",
            "warned");

    private SentenceSplitter() {}

    /** Token index ranges (half open) of the sentences, as spans over {@code tokens}' indexes. */
    public static List<Span> sentences(String text, List<Span> tokens) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < tokens.size()) {
            String token = tokens.get(at).of(text);
            if (isEndMark(token) || token.length() > 1 && token.endsWith(".")) {
                int last = closed(text, tokens, at);
                if (ends(text, tokens, start, at, last)) {
                    sentences.add(new Span(start, last + 1));
                    start = last + 1;
                }
                at = last + 1;
            } else {
                at++;
            }
        }
        if (start < tokens.size()) {
            sentences.add(new Span(start, tokens.size()));
        }
        return sentences;
    }

    static boolean isEndMark(String token) {
        char c = token.charAt(0);
        return token.length() == 1 && (c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u203d')
                || token.length() > 1 && token.chars().allMatch(x -> x == '.' || x == '!' || x == '?' || x == '\u2026');
    }

    /** The last token of the end marks, quote marks and brackets that close right after the end mark at {@code at}. */
    private static int closed(String text, List<Span> tokens, int at) {
        int last = at;
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).start() == tokens.get(last).end()) {
            String next = tokens.get(last + 1).of(text);
            boolean closer =
                    isEndMark(next) || next.length() <= 2 && next.chars().allMatch(c -> isCloser((char) c));
            if (!closer) {
                break;
            }
            last++;
        }
        // A straight quote mark that stands free and is followed by nothing belongs to what it closes.
        return last;
    }

    private static boolean isCloser(char c) {
        return Tokenizer.isQuoteMark(c) && c != '\u201e' && c != '\u00ab' && c != '\u201a' && c != '`'
                || c == ')'
                || c == ']'
                || c == '}';
    }

    private static boolean ends(String text, List<Span> tokens, int start, int mark, int last) {
        if (last + 1 >= tokens.size()) {
            return true;
        }
        String token = tokens.get(mark).of(text);
        Span following = tokens.get(last + 1);
        if (following.start() == tokens.get(last).end()) {
            // "Yahoo!'s", "end.Next": without a space only a capital after a full stop begins a sentence.
            return token.equals(".")
                    && Character.isUpperCase(text.charAt(following.start()))
                    && mark > start
                    && Character.isLowerCase(text.charAt(tokens.get(mark).start() - 1));
        }
        String next = following.of(text);
        char first = next.charAt(0);
        boolean opens = isOpener(first);
        String word = opens && last + 2 < tokens.size() ? tokens.get(last + 2).of(text) : next;
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean figure = Character.isDigit(word.charAt(0)) || "$\u00a3\u20ac".indexOf(word.charAt(0)) >= 0;
        boolean quoted = last > mark && endsInQuote(text, tokens.get(last));
        if (!isEndMark(token)) {
            return abbreviationEnds(text, tokens, start, mark, last, word, opens, quoted);
        }
        if (mark == start && token.equals(".")) {
            return false;
        }
        if (isEnumeration(text, tokens, start, mark, token)) {
            return false;
        }
        char kind = token.charAt(token.length() - 1);
        if (kind == '.' && token.length() > 1 || kind == '\u2026') {
            return capital && !(quoted && reportingFollows(text, tokens, last + 1)) || opens;
        }
        if (!capital && !figure && !opens && Character.isLetter(word.charAt(0))) {
            // A sentence hardly begins small; "iPhone" and "eBay" do.
            return word.length() > 1 && Character.isUpperCase(word.charAt(1)) && kind == '.';
        }
        if ((kind == '?' || kind == '!') && quoted && reportingFollows(text, tokens, last + 1)) {
            return false;
        }
        if (kind == '!' || kind == '?') {
            return capital || figure || opens || quoted;
        }
        return capital
                || figure
                || opens
                || !Character.isLetterOrDigit(word.charAt(0)) && !",;:)-\u2013\u2014".contains(word.substring(0, 1));
    }

    private static boolean abbreviationEnds(
            String text, List<Span> tokens, int start, int mark, int last, String word, boolean opens, boolean quoted) {
        String token = tokens.get(mark).of(text);
        boolean begins = Character.isUpperCase(word.charAt(0)) && BEGINNINGS.contains(word.toLowerCase(Locale.ROOT));
        boolean afterFigure = mark > start
                && Character.isDigit(text.charAt(tokens.get(mark - 1).start()));
        String bare = token.substring(0, token.length() - 1);
        Abbreviations.Stop stop = Abbreviations.stopAfter(bare, word, afterFigure);
        return switch (stop) {
            case END -> Character.isUpperCase(word.charAt(0));
            case INSIDE -> false;
            case INITIAL -> begins && !word.equals("A") && !word.equals("I") && mark > start + 1;
            case EITHER ->
                begins
                        || quoted && Character.isUpperCase(word.charAt(0))
                        || opens
                                && Character.isUpperCase(word.charAt(0))
                                && last + 2 < tokens.size()
                                && "\u201c\""
                                                .indexOf(text.charAt(
                                                        tokens.get(last + 1).start()))
                                        >= 0
                                && !bare.equalsIgnoreCase("jr")
                        || (bare.equalsIgnoreCase("a.m") || bare.equalsIgnoreCase("p.m"))
                                && Character.isUpperCase(word.charAt(0))
                                && !isZoneOrDay(word);
        };
    }

    private static boolean isZoneOrDay(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.chars().allMatch(Character::isUpperCase)
                || Set.of("eastern", "pacific", "central", "greenwich", "london", "local")
                        .contains(lower)
                || lower.endsWith("day")
                || Set.of(
                                "january",
                                "february",
                                "march",
                                "april",
                                "may",
                                "june",
                                "july",
                                "august",
                                "september",
                                "october",
                                "november",
                                "december")
                        .contains(lower);
    }

    /** "1. Wash the rice": a figure or letter that opens the paragraph numbers it. */
    private static boolean isEnumeration(String text, List<Span> tokens, int start, int mark, String token) {
        return token.equals(".")
                && mark == start + 1
                && tokens.get(start).length() <= 3
                && tokens.get(start).of(text).chars().allMatch(Character::isDigit);
    }

    /** Whether words like "Mr Smith asked" or "the mayor wondered" follow, up to the next comma or stop. */
    private static boolean reportingFollows(String text, List<Span> tokens, int at) {
        for (int i = at; i < Math.min(tokens.size(), at + 7); i++) {
            String word = tokens.get(i).of(text).toLowerCase(Locale.ROOT);
            if (REPORTING.contains(word)) {
                // "Officials said the dam ..." reports what follows; a tag ends or goes on with a comma or a
                // prepositional phrase.
                return i + 1 >= tokens.size()
                        || tagEnds(tokens.get(i + 1).of(text).toLowerCase(Locale.ROOT))
                        || i == at;
            }
            if (isEndMark(word) || word.equals(",") && i > at + 3) {
                return false;
            }
        }
        return false;
    }

    private static boolean tagEnds(String word) {
        return isEndMark(word)
                || Set.of(
                                ",",
                                ":",
                                ";",
                                "in",
                                "on",
                                "at",
                                "after",
                                "before",
                                "when",
                                "as",
                                "during",
                                "of",
                                "to",
                                "with",
                                "reporters",
                                "journalists",
                                "him",
                                "her",
                                "them",
                                "me",
                                "rhetorically",
                                "while",
                                "from")
                        .contains(word);
    }

    private static boolean isOpener(char c) {
        return c == '"'
                || c == '\''
                || c == '\u201c'
                || c == '\u2018'
                || c == '\u201e'
                || c == '\u00ab'
                || c == '\u201a'
                || c == '('
                || c == '['
                || c == '`';
    }

    private static boolean endsInQuote(String text, Span token) {
        return Tokenizer.isQuoteMark(text.charAt(token.end() - 1));
    }
}
