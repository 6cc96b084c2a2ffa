package org.copydesk.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.Span;

/**
 * Groups the tokens of one paragraph into sentences. A quote mark, bracket or footnote that closes after an end mark belongs to
 * the sentence it closes; "Why?" he asked is one sentence; U.S. ends one only before a word that begins one. Stateless.
 */
public final class SentenceSplitter {

    /** Words that begin sentences and hardly ever follow an abbreviated name inside one. */
    private static final Set<String> BEGINNINGS = WordList.of("""
            the a an he she it they we i you his her its their our my this that these those there in on at as but and for
            after before when while if with however meanwhile some many most all what who how why where one two no not
            since under by from to officials police also asked earlier last another although because according during
            both other such about more despite among so then now only each critics
            """);

    private static final Set<String> REPORTING = WordList.of("""
            said says asked asks told added adds wrote writes replied answered shouted cried wondered exclaimed yelled
            recalled joked demanded chanted screamed continued quipped tweeted declared explained concluded inquired
            queried read reads thought insisted warned
            """);

    /** What follows the verb of a tag such as "Smith asked on Monday"; "officials said the dam …" is none. */
    private static final Set<String> AFTER_A_TAG = WordList.of("""
            , : ; in on at after before when as during of to with reporters journalists him her them me rhetorically
            while from
            """);

    private static final Set<String> AFTER_A_TIME = WordList.of("""
            eastern pacific central greenwich london local january february march april may june july august september
            october november december
            """);

    /** Marks that stand loose at the end of a sentence. */
    private static final int MOST_LOOSE_MARKS = 3;

    /** Words looked at for the tag behind a quoted question. */
    private static final int LONGEST_TAG = 7;

    private final String text;
    private final List<Span> tokens;

    private SentenceSplitter(String text, List<Span> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Token index ranges (half open) of the sentences, as spans over {@code tokens}' indexes. */
    public static List<Span> sentences(String text, List<Span> tokens) {
        return new SentenceSplitter(text, tokens).run();
    }

    private List<Span> run() {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        boolean quoteOpen = false;
        while (at < tokens.size()) {
            if (mayEnd(at)) {
                int last = closed(at, quoteOpen);
                if (ends(start, at, last)) {
                    add(sentences, start, last + 1);
                    start = last + 1;
                }
                for (; at <= last; at++) {
                    quoteOpen ^= isTypewriterQuote(at);
                }
            } else {
                quoteOpen ^= isTypewriterQuote(at);
                at++;
            }
        }
        if (start < tokens.size()) {
            add(sentences, start, tokens.size());
        }
        return sentences;
    }

    /** Adds a sentence; marks without a word are the end of the one before. */
    private void add(List<Span> sentences, int from, int to) {
        if (!sentences.isEmpty() && to - from <= MOST_LOOSE_MARKS && !hasWord(from, to)) {
            sentences.set(sentences.size() - 1, new Span(sentences.getLast().start(), to));
        } else {
            sentences.add(new Span(from, to));
        }
    }

    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Characters.isLetterOrDigit(text.codePointAt(tokens.get(i).start()))
                    || Characters.isLetterOrDigit(
                            text.codePointBefore(tokens.get(i).end()))) {
                return true;
            }
        }
        return false;
    }

    private String word(int at) {
        return tokens.get(at).of(text);
    }

    private char first(int at) {
        return text.charAt(tokens.get(at).start());
    }

    private char last(int at) {
        return text.charAt(tokens.get(at).end() - 1);
    }

    private boolean isTypewriterQuote(int at) {
        return first(at) == '"' && tokens.get(at).length() == 1;
    }

    private boolean touches(int at) {
        return tokens.get(at).start() == tokens.get(at - 1).end();
    }

    /** An end mark, or an abbreviation with its stop. */
    private boolean mayEnd(int at) {
        return (last(at) == '.' || isEndMark(at)) && !isSpacedEllipsis(at);
    }

    /** One of the points of ". . .", where words of a speech were left out. */
    private boolean isSpacedEllipsis(int at) {
        return isPoint(at) && (isPoint(at - 1) && !touches(at) || isPoint(at + 1) && !touches(at + 1));
    }

    private boolean isPoint(int at) {
        return at > 0 && at < tokens.size() && word(at).equals(".");
    }

    private boolean isEndMark(int at) {
        for (int i = tokens.get(at).start(); i < tokens.get(at).end(); i++) {
            if (!Characters.isEndMark(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The last token of the end marks, quote marks, brackets and footnotes that close right after the end mark at {@code at}. */
    private int closed(int at, boolean quoteOpen) {
        int last = at;
        while (last + 1 < tokens.size()) {
            int next = last + 1;
            boolean closer = touches(next)
                    ? isEndMark(next) || isCloser(next) && !opensNext(next, quoteOpen)
                    // Between blanks a typewriter's mark closes what is open, a treebank's or a printer's closing mark
                    // always.
                    : last == at && standsFree(next) && (quoteOpen && isTypewriterQuote(next) || isClosingMark(next));
            if (!closer) {
                break;
            }
            last = next;
        }
        return footnoted(last);
    }

    /** "It ends."And it begins": where nothing is open, a mark that touches a word opens its speech. */
    private boolean opensNext(int at, boolean quoteOpen) {
        return !quoteOpen
                && isTypewriterQuote(at)
                && at + 1 < tokens.size()
                && touches(at + 1)
                && Character.isUpperCase(first(at + 1));
    }

    private boolean isClosingMark(int at) {
        return word(at).equals("''") || word(at).equals("\u201d") || word(at).equals("\u2019");
    }

    private boolean standsFree(int at) {
        return at + 1 >= tokens.size() || !touches(at + 1);
    }

    private boolean isCloser(int at) {
        Span token = tokens.get(at);
        if (token.length() > 2) {
            return false;
        }
        for (int i = token.start(); i < token.end(); i++) {
            char c = text.charAt(i);
            boolean quote = Characters.isQuoteMark(c) && c != '\u201e' && c != '\u00ab' && c != '\u201a' && c != '`';
            if (!quote && c != ')' && c != ']' && c != '}') {
                return false;
            }
        }
        return true;
    }

    /** "[17]" after the end of a sentence belongs to that sentence. */
    private int footnoted(int last) {
        int at = last;
        while (at + 3 < tokens.size()
                && word(at + 1).equals("[")
                && word(at + 3).equals("]")
                && isNumber(at + 2)) {
            at += 3;
        }
        return at;
    }

    private boolean isNumber(int at) {
        return tokens.get(at).length() <= 3 && word(at).chars().allMatch(Character::isDigit);
    }

    private boolean ends(int start, int mark, int last) {
        if (last + 1 >= tokens.size()) {
            return true;
        }
        String token = word(mark);
        int following = last + 1;
        if (touches(following)) {
            // "Yahoo!'s", "end.Next": without a space only a capital after a full stop begins a sentence.
            return token.equals(".")
                    && (Character.isUpperCase(first(following)) || opensNext(following, false))
                    && mark > start
                    && Character.isLowerCase(last(mark - 1));
        }
        boolean opens = isOpener(first(following));
        String word = opens && last + 2 < tokens.size() ? word(last + 2) : word(following);
        boolean quoted = last > mark && Characters.isQuoteMark(last(last));
        return isEndMark(mark)
                ? markEnds(start, mark, following, word, opens, quoted)
                : abbreviationEnds(start, mark, following, word, opens, quoted);
    }

    private boolean markEnds(int start, int mark, int following, String word, boolean opens, boolean quoted) {
        if (last(mark) == '.' && tokens.get(mark).length() == 1 && (mark == start || isEnumeration(start, mark))) {
            return false;
        }
        char first = word.charAt(0);
        char kind = last(mark);
        boolean capital = Character.isUpperCase(first);
        boolean figure = Character.isDigit(first) || "$\u00a3\u20ac".indexOf(first) >= 0;
        boolean tag = quoted && capital && kind != '.' && reportingFollows(following);
        if (kind == '\u2026' || kind == '.' && tokens.get(mark).length() > 1) {
            return (capital || opens && !Character.isLowerCase(first)) && !(quoted && reportingFollows(following));
        }
        if (!capital && !figure && !opens && Character.isLetter(first)) {
            // A sentence hardly begins small, but "iPhone" and "eBay" do, and scripts without capitals always.
            return Character.isLowerCase(first)
                    ? kind == '.' && (isCamel(word) || !quoted && isPlainWord(mark - 1))
                    : !tag;
        }
        if (kind != '.') {
            return !tag && (capital || figure || opens || quoted);
        }
        return capital
                || figure
                || opens
                || !Character.isLetterOrDigit(first) && ",;:)-\u2013\u2014".indexOf(first) < 0;
    }

    private static boolean isCamel(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    /** A word too long and too plain to be an abbreviation that nobody listed: its stop ends a sentence whatever follows. */
    private boolean isPlainWord(int at) {
        return tokens.get(at).length() >= 4 && word(at).chars().allMatch(Character::isLowerCase);
    }

    private boolean abbreviationEnds(int start, int mark, int following, String word, boolean opens, boolean quoted) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean begins = capital && BEGINNINGS.contains(word.toLowerCase(Locale.ROOT));
        String previous = mark > start ? word(mark - 1) : "";
        String bare = text.substring(tokens.get(mark).start(), tokens.get(mark).end() - 1);
        return switch (Abbreviations.stopAfter(bare, previous, word)) {
            case END -> capital;
            case INSIDE -> false;
            case INITIAL -> begins && !word.equals("A") && !word.equals("I") && mark > start + 1;
            case EITHER -> {
                boolean time = bare.equalsIgnoreCase("a.m") || bare.equalsIgnoreCase("p.m");
                boolean quoteOpens = opens && capital && "\u201c\"".indexOf(first(following)) >= 0;
                yield begins
                        || quoted && capital
                        || quoteOpens && !bare.equalsIgnoreCase("jr")
                        || time && capital && !isZoneOrDay(word);
            }
        };
    }

    private static boolean isZoneOrDay(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.chars().allMatch(Character::isUpperCase) || lower.endsWith("day") || AFTER_A_TIME.contains(lower);
    }

    /** "1. Wash the rice", "4.1. Limits": a figure that opens the paragraph numbers it. */
    private boolean isEnumeration(int start, int mark) {
        return start == 0
                && mark == 1
                && tokens.getFirst().length() <= 5
                && word(0).chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    /** Whether words like "Mr Smith asked" or "the mayor wondered" follow, up to the next comma or stop. */
    private boolean reportingFollows(int at) {
        for (int i = at; i < Math.min(tokens.size(), at + LONGEST_TAG); i++) {
            String word = word(i).toLowerCase(Locale.ROOT);
            if (REPORTING.contains(word)) {
                return i == at
                        || i + 1 >= tokens.size()
                        || isEndMark(i + 1)
                        || AFTER_A_TAG.contains(word(i + 1).toLowerCase(Locale.ROOT));
            }
            if (isEndMark(i) || word.equals(",") && i > at + 3) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOpener(char c) {
        return "\"'\u201c\u2018\u201e\u00ab\u201a([`".indexOf(c) >= 0;
    }
}
