package org.copydesk.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Span;

/**
 * Splits a stretch of text into words after the Universal Dependencies treebanks of English: clitics ("do n't", "city 's"),
 * hyphened compounds ("long - term"), figures and units ("1,300 km") are split; figures, abbreviations, addresses are whole.
 *
 * <p>Every character that is not white space lies in exactly one token, except for soft hyphens and zero-width characters at
 * the edge of a word. One pass, no regular expressions: the time grows with the length whatever the text. Stateless; safe for
 * threads.
 */
public final class Tokenizer {

    /** Longer runs without white space are cut at this length, so that no input makes a word without end. */
    static final int MAX_WORD_LENGTH = 2_000;

    /** What the treebanks leave hyphened, after the Linguistic Data Consortium's list of affixes. */
    private static final Set<String> PREFIXES = WordList.of("""
            agri ante anti arch bi bio co counter cross cyber e ex extra hm inter intra macro mega micro mid mini mis mm
            multi neo non oh over para peri post pre pro pseudo psycho re semi socio sub super trans tri uber uh ultra
            un uni
            """);

    private static final Set<String> SUFFIXES = Set.of("wise", "fold", "esque", "itis", "rama");

    /** Words written as one that are two, and how long the first is. */
    private static final Map<String, Integer> CONTRACTIONS = Map.ofEntries(
            Map.entry("cannot", 3),
            Map.entry("gonna", 3),
            Map.entry("gotta", 3),
            Map.entry("wanna", 3),
            Map.entry("gimme", 3),
            Map.entry("lemme", 3),
            Map.entry("outta", 3),
            Map.entry("dont", 2),
            Map.entry("didnt", 3),
            Map.entry("doesnt", 4),
            Map.entry("isnt", 2),
            Map.entry("wasnt", 3),
            Map.entry("couldnt", 5),
            Map.entry("wouldnt", 5));

    private static final int LONGEST_CONTRACTION = 8;

    /** Where arrows, and after them all other pictures, begin. */
    private static final int FIRST_SYMBOL = 0x2190;

    private static final Set<String> SLASHED = Set.of("w/o", "w/out", "c/o", "n/a", "s/he", "l/c");

    /** Words whose last letter an apostrophe stands for. */
    private static final Set<String> DROPPED_G = WordList.of("""
            bein comin cookin doin feelin gettin goin kiddin livin lookin lovin nothin playin rockin sayin somethin
            talkin tryin workin
            """);

    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    /** Words that have lost their beginning, after the apostrophe. */
    private static final Set<String> ELIDED = Set.of("em", "til", "cause", "n", "bout", "round", "twas", "tis");

    private final String text;
    private final int begin;
    private final int end;
    private final List<Span> words = new ArrayList<>();

    private Tokenizer(String text, Span range) {
        this.text = text;
        this.begin = range.start();
        this.end = range.end();
    }

    /** The words of {@code text} between {@code range}'s ends, in order. */
    public static List<Span> words(String text, Span range) {
        Tokenizer tokenizer = new Tokenizer(text, range);
        tokenizer.run();
        return tokenizer.words;
    }

    /** White space in the widest sense: also no-break and zero-width spaces, byte order marks and lone soft hyphens. */
    public static boolean isSpace(char c) {
        return Characters.isSpace(c);
    }

    private void run() {
        int at = begin;
        while (at < end) {
            if (Characters.isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            at = next(at);
        }
    }

    /** Adds the word or the words of one piece that begins at {@code at}, and returns where it ends. */
    private int next(int at) {
        int c = text.codePointAt(at);
        boolean letter = Characters.isLetterOrDigit(c);
        boolean fresh = at == begin || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (fresh && (letter || c == '@' || c == '#')) {
            int address = Addresses.endAt(text, at, end);
            if (address > at) {
                return add(at, address);
            }
        }
        if (Characters.isDigit(c) || c == '.' || c == '+') {
            int figure = Figures.endAt(text, at, end);
            if (figure > at) {
                return add(at, figure);
            }
        }
        if (letter) {
            int dotted = at == begin || !Character.isLetter(text.charAt(at - 1)) ? dottedEnd(at) : at;
            return dotted > at ? add(at, dotted) : word(at);
        }
        if (Characters.isInsideWord(c)) {
            // A free accent or superscript.
            return add(at, wordEnd(at));
        }
        return mark(at, c);
    }

    private int add(int from, int to) {
        int start = from;
        while (to - start > MAX_WORD_LENGTH) {
            int cut = start + MAX_WORD_LENGTH;
            cut -= Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
            words.add(new Span(start, cut));
            start = cut;
        }
        words.add(new Span(start, to));
        return to;
    }

    /** U.S., a.m., D.C; Ph.D. and M.Sc.; the last stop may be missing. At least two letters, or {@code at}. */
    private int dottedEnd(int at) {
        int to = at;
        int parts = 0;
        while (to < end && Character.isLetter(text.charAt(to))) {
            int length = to + 1 < end && text.charAt(to + 1) == '.' ? 1 : degreeLength(to);
            if (length > 0 && to + length < end && text.charAt(to + length) == '.') {
                to += length + 1;
                parts++;
                continue;
            }
            if (parts > 0 && !Characters.isLetterOrDigit(text, to + 1, end) && !isApostropheWord(to + 1)) {
                return to + 1;
            }
            break;
        }
        return parts > 1 ? to : at;
    }

    /** Whether an apostrophe and a letter follow, as in "J.O'Neill". */
    private boolean isApostropheWord(int at) {
        return at + 1 < end && Characters.isApostrophe(text.charAt(at)) && Characters.isLetter(text, at + 2, end);
    }

    /** The two letters that stand for one in degrees: Ph.D., M.Sc., D.Phil. is not among them. */
    private int degreeLength(int at) {
        return text.startsWith("Ph", at) || text.startsWith("Sc", at) || text.startsWith("Ed", at) ? 2 : 0;
    }

    private int wordEnd(int at) {
        int to = at;
        while (to < end) {
            int c = text.codePointAt(to);
            if (Characters.isInsideWord(c)) {
                to += Character.charCount(c);
            } else if (to > at
                    && (c == '&' || c < 0x10000 && Characters.isApostrophe((char) c))
                    && Characters.isLetter(text, to + 1, end)
                    && Character.isLetterOrDigit(text.codePointBefore(to))) {
                to++;
            } else if (c == '*' && to > at && isMasked(to)) {
                to++;
            } else {
                break;
            }
        }
        return to;
    }

    /** Asterisks that stand for letters: f***, d*mned. */
    private boolean isMasked(int at) {
        return text.charAt(at - 1) == '*'
                || at + 1 < end && (text.charAt(at + 1) == '*' || Characters.isLetter(text, at + 1, end));
    }

    /** A run of letters with what belongs to it: as one word, as words and clitics, with its full stop or without. */
    private int word(int at) {
        int to = wordEnd(at);
        if (to + 1 < end && to - at <= 3 && text.charAt(to) == '$' && dollarsFollow(to + 1)) {
            // US$ or A$ before a figure.
            return add(at, to + 1);
        }
        if (to - at == 1 && to + 1 < end && text.charAt(to) == '/') {
            int other = wordEnd(to + 1);
            if (other - at <= 5 && SLASHED.contains(text.substring(at, other).toLowerCase(Locale.ROOT))) {
                return add(at, other);
            }
        }
        int visible = to;
        while (visible > at + 1 && Characters.isInvisible(text.charAt(visible - 1))) {
            visible--;
        }
        if (split(at, visible)) {
            return to;
        }
        if (to < end && Characters.isHyphen(text.charAt(to))) {
            return add(at, hyphened(at, to));
        }
        if (to < end && text.charAt(to) == '.' && (to + 1 >= end || text.charAt(to + 1) != '.') && takesStop(at, to)) {
            return add(at, to + 1);
        }
        if (endsInDroppedG(at, to)) {
            return add(at, to + 1);
        }
        add(at, visible);
        return to;
    }

    private boolean dollarsFollow(int at) {
        return Characters.isDigit(text, at, end) || text.charAt(at) == ' ' && Characters.isDigit(text, at + 1, end);
    }

    /** Adds a word with clitics as its parts, of which "shouldn't've" has three. */
    private boolean split(int from, int to) {
        int last = cutOf(from, to);
        if (last == to) {
            return false;
        }
        int first = cutOf(from, last);
        add(from, first);
        if (first < last) {
            add(first, last);
        }
        add(last, to);
        return true;
    }

    private int cutOf(int from, int to) {
        int cut = cliticStart(from, to);
        return cut < to ? cut : contraction(from, to);
    }

    /** Where the 's, n't, 're … at the end of the word begins, or {@code to}. */
    private int cliticStart(int from, int to) {
        for (int at = to - 2; at > from && at >= to - 3; at--) {
            if (!Characters.isApostrophe(text.charAt(at))) {
                continue;
            }
            char first = Character.toLowerCase(text.charAt(at + 1));
            if (to - at == 3) {
                char second = Character.toLowerCase(text.charAt(at + 2));
                boolean clitic =
                        first == 'r' && second == 'e' || first == 'v' && second == 'e' || first == 'l' && second == 'l';
                return clitic ? at : to;
            }
            boolean not = first == 't' && at - 1 > from && Character.toLowerCase(text.charAt(at - 1)) == 'n';
            return not ? at - 1 : first == 's' || first == 'd' || first == 'm' ? at : to;
        }
        return to;
    }

    private int contraction(int from, int to) {
        int length = to - from;
        if (length < 4 || length > LONGEST_CONTRACTION || "taeTAE".indexOf(text.charAt(to - 1)) < 0) {
            return to;
        }
        Integer first = CONTRACTIONS.get(text.substring(from, to).toLowerCase(Locale.ROOT));
        return first == null ? to : from + first;
    }

    /** Takes "-mail" into "e-mail" and "-fold" into "ten-fold": the hyphens that the treebanks keep inside a word. */
    private int hyphened(int from, int hyphen) {
        int next = hyphen + 1;
        if (!Characters.isLetterOrDigit(text, next, end)) {
            return hyphen;
        }
        int to = Characters.isDigit(text.charAt(next)) ? Figures.endAt(text, next, end) : wordEnd(next);
        boolean affix = hyphen - from <= 7
                && PREFIXES.contains(text.substring(from, hyphen).toLowerCase(Locale.ROOT));
        affix |= to - next <= 5 && SUFFIXES.contains(text.substring(next, to).toLowerCase(Locale.ROOT));
        return affix ? Math.min(to, cliticStart(next, to)) : hyphen;
    }

    private boolean takesStop(int from, int to) {
        if (to - from > Abbreviations.LONGEST) {
            return false;
        }
        String previous = words.isEmpty() ? "" : wordBefore();
        Abbreviations.Stop stop =
                Abbreviations.stopAfter(text.substring(from, to), previous, wordAfter(text, to + 1, end));
        return switch (stop) {
            case END -> false;
            case INSIDE, INITIAL, EITHER -> true;
        };
    }

    private String wordBefore() {
        Span last = words.getLast();
        return text.substring(last.start(), Math.min(last.end(), last.start() + Abbreviations.LONGEST));
    }

    /** "goin'" and "cookin'", where the apostrophe is no quote mark. */
    private boolean endsInDroppedG(int from, int to) {
        return to - from > 3
                && to < end
                && (text.charAt(to) == '\'' || text.charAt(to) == '\u2019')
                && text.charAt(to - 1) == 'n'
                && text.charAt(to - 2) == 'i'
                && DROPPED_G.contains(
                        text.substring(from, Math.min(to, from + 10)).toLowerCase(Locale.ROOT));
    }

    /** A mark, or the run of marks that are one: "...", "--", "?!", "''". */
    private int mark(int at, int c) {
        int to = at + Character.charCount(c);
        if (c >= FIRST_SYMBOL) {
            return add(at, symbolEnd(at));
        }
        char mark = (char) c;
        if (mark == '[') {
            return add(at, omissionEnd(at));
        }
        if (Characters.isEndMark(mark)) {
            boolean dots = mark == '.' || mark == '\u2026';
            while (to < end && isSameRun(dots, text.charAt(to))) {
                to++;
            }
            return add(at, to);
        }
        if (Characters.isApostrophe(mark)) {
            int elided = elidedEnd(at);
            if (elided > at) {
                return add(at, elided);
            }
        }
        if ((mark == ':' || mark == ';') && (at == begin || Characters.isSpace(text.charAt(at - 1)))) {
            int face = faceEnd(at);
            if (face > at) {
                return add(at, face);
            }
        }
        boolean pair = "'`\u2018\u2019<>".indexOf(mark) >= 0;
        boolean run = "-*=_~+".indexOf(mark) >= 0;
        while (to < end && text.charAt(to) == mark && (run || pair && to == at + 1)) {
            to++;
        }
        return add(at, to);
    }

    /** The end of "[...]", or of the bracket alone. */
    private int omissionEnd(int at) {
        int to = at + 1;
        while (to < end && to - at < 5 && (text.charAt(to) == '.' || text.charAt(to) == '\u2026')) {
            to++;
        }
        return to > at + 1 && to < end && text.charAt(to) == ']' ? to + 1 : at + 1;
    }

    private static boolean isSameRun(boolean dots, char c) {
        return dots ? c == '.' || c == '\u2026' : c == '!' || c == '?' || c == '\u203d';
    }

    /** Emoji are several characters: with skin tones, joiners, or as the two letters of a flag. */
    private int symbolEnd(int at) {
        int c = text.codePointAt(at);
        int to = at + Character.charCount(c);
        if (isFlagLetter(c) && to < end && isFlagLetter(text.codePointAt(to))) {
            return to + 2;
        }
        while (to < end && to - at < MAX_WORD_LENGTH) {
            int next = text.codePointAt(to);
            if (next == 0xfe0f || next == 0x20e3 || next >= 0x1f3fb && next <= 0x1f3ff) {
                to += Character.charCount(next);
            } else if (next == 0x200d && to + 1 < end && !Characters.isSpace(text.charAt(to + 1))) {
                to += 1 + Character.charCount(text.codePointAt(to + 1));
            } else {
                break;
            }
        }
        return Math.min(to, end);
    }

    private static boolean isFlagLetter(int c) {
        return c >= 0x1f1e6 && c <= 0x1f1ff;
    }

    private int faceEnd(int at) {
        int to = at + 1;
        to += to < end && text.charAt(to) == '-' ? 1 : 0;
        boolean face = to < end
                && ")(DP".indexOf(text.charAt(to)) >= 0
                && (to + 1 >= end || Characters.isSpace(text.charAt(to + 1)));
        return face ? to + 1 : at;
    }

    /** Where a clitic stands apart, as in "Boston" 's, or a word has lost its beginning, as in '90s, its end; else {@code at}. */
    private int elidedEnd(int at) {
        boolean afterWord = at > begin && !Characters.isSpace(text.charAt(at - 1));
        int to = at + 1;
        while (to < end && to - at <= 6 && Characters.isLetterOrDigit(text, to, end)) {
            to++;
        }
        int length = to - at - 1;
        if (length == 0 || length > 5) {
            return at;
        }
        String rest = text.substring(at + 1, to).toLowerCase(Locale.ROOT);
        if (afterWord && CLITICS.contains(rest)) {
            return to;
        }
        if (text.charAt(at) == '`' || text.charAt(at) == '\u00b4') {
            return at;
        }
        boolean year = length >= 2
                && Characters.isDigit(rest.charAt(0))
                && Characters.isDigit(rest.charAt(1))
                && (length == 2 || length == 3 && rest.charAt(2) == 's');
        boolean apart = text.charAt(at) == '\'' || text.charAt(at) == '\u2019';
        return !afterWord && (year || apart && ELIDED.contains(rest) && !closesSoon(to)) ? to : at;
    }

    /** Whether a single quote mark follows at once, so that the mark before was an opening one; 'n' is the exception. */
    private boolean closesSoon(int at) {
        return at < end
                && Characters.isApostrophe(text.charAt(at))
                && Character.toLowerCase(text.charAt(at - 1)) != 'n';
    }

    /** The word after {@code at} with white space and quote marks skipped, at most as long as an abbreviation. */
    static String wordAfter(String text, int at, int end) {
        while (at < end && (Characters.isSpace(text.charAt(at)) || Characters.isQuoteMark(text.charAt(at)))) {
            at++;
        }
        int to = at;
        while (to < end && to - at < Abbreviations.LONGEST && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(at, to > at ? to : Math.min(end, at + 1));
    }

    static boolean isQuoteMark(char c) {
        return Characters.isQuoteMark(c);
    }
}
