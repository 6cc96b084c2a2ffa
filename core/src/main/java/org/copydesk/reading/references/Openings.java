package org.copydesk.reading.references;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.words.WordList;

/** How sentences begin: freely, or with a word that points back. */
public final class Openings {

    /** Openings that point back and can simply be left out. */
    private static final Set<String> REMOVABLE = WordList.of("""
            but and however meanwhile also still moreover furthermore besides additionally nevertheless nonetheless
            indeed separately elsewhere too so
            """);

    /** Openings that mean nothing without what stood before. */
    private static final Set<String> BINDING = WordList.of("""
            therefore thus hence consequently otherwise similarly likewise conversely accordingly instead then
            afterwards afterward thereafter thereby nor so yet alternatively or
            """);

    /** Phrases of several words that do the same, each a regular expression. */
    private static final List<String> BINDING_PHRASES = List.of(
            "by (?:contrast|comparison|then)",
            "in (?:contrast|turn|comparison|other words|that case|this way|that way|so doing|return|response|reply)",
            "in (?:consequence|that sense|the process)",
            "for (?:instance|example|that reason|this reason|his part|her part|its part|their part|one thing)",
            "even (?:more|so|worse|better|then)",
            "on the (?:other hand|contrary|other side)",
            "as (?:a result|a consequence|such|for)",
            "(?:after|before|until|since|besides|despite|because of|apart from|in spite of) (?:that|then|this)",
            "at (?:that|this) (?:time|point|stage|moment)",
            "to (?:that|this) end",
            "(?:one|another|two|three|some|most|many|several|few|all|none) of (?:them|these|those)",
            "among (?:them|these|those|others)",
            "the (?:second|third|fourth|other|others|former|latter|same|first of these|rest)",
            "not only that|more importantly|most importantly|all the same|that said|worse still|what is more",
            "chief among|not so|same goes|if so|if not|or else|not surprisingly|unsurprisingly",
            "except(?! for| in| on| when| at)",
            "to wit|also (?:on|in|at|among|from|attending|speaking|present|included)",
            "you(?: would|[\u2019']d| are|[\u2019']re) (?:be )?wrong|think again|not any ?more",
            "the answer|the reason|which (?:means|meant|is|was|brings|leaves)",
            "(?:one|an|the only|another) (?:exception|example)(?! (?:of|to))");

    private static final Pattern BINDING_PHRASE =
            Pattern.compile("(?:" + String.join("|", BINDING_PHRASES) + ")\\b(?! to\\b)");

    /** "In response to the strike", "for his part in the robbery", "the other side of town": what is pointed to follows. */
    private static final Pattern COMPLETED =
            Pattern.compile("(?:to|of|for|in|with|between|that|who)\\b|\\w+ (?:to|of|who|that)\\b");

    /** The first words of a sentence are looked at up to here. */
    private static final int OPENING_WORDS = 5;

    private Openings() {}

    /** How a sentence begins. */
    public enum Opening {
        FREE,
        /** With a word that points back and can be left out. */
        REMOVABLE,
        /** With a word that means nothing without what stood before. */
        BINDING
    }

    public static Opening of(Sentence sentence) {
        int first = firstWord(sentence);
        if (first < 0) {
            return Opening.FREE;
        }
        if (pointsBack(sentence, first)) {
            return Opening.BINDING;
        }
        Token token = sentence.token(first);
        String word = token.form().toLowerCase(Locale.ROOT);
        boolean connective = token.is("cc")
                || token.is("advmod")
                || token.is("mark") && !token.upos().equals("SCONJ");
        if (!connective) {
            return Opening.FREE;
        }
        if (BINDING.contains(word) && !(word.equals("so") && !token.is("cc") && !token.is("advmod"))) {
            return Opening.BINDING;
        }
        return REMOVABLE.contains(word) ? Opening.REMOVABLE : Opening.FREE;
    }

    /** "Instead", "too" and "either" anywhere in the main clause mean nothing without what stood before. */
    static boolean comparesBack(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean followed =
                    i + 1 < sentence.size() && sentence.token(i + 1).isWord("of", "much", "many", "late", "early");
            boolean adverb = token.is("advmod") && token.head() == sentence.root() && !followed;
            boolean then = i > 1
                    && token.isWord("time")
                    && sentence.token(i - 1).isWord("the")
                    && sentence.token(i - 2).isWord("at")
                    && !(i + 1 < sentence.size()
                            && sentence.token(i + 1).isWord("of", "when", "that", "he", "she", "they"));
            if (then) {
                return true;
            }
            // "Orr, for instance, was wrong": an instance of what stood before.
            boolean instance = i > 0
                    && i <= OPENING_WORDS
                    && token.isWord("instance", "example")
                    && sentence.token(i - 1).isWord("for");
            // "Orr, by contrast, won": with what stood before.
            boolean against = i > 1
                    && i + 1 < sentence.size()
                    && token.isWord("contrast", "comparison")
                    && sentence.token(i - 1).isWord("by", "in")
                    && sentence.token(i - 2).upos().equals("PUNCT")
                    && sentence.token(i + 1).upos().equals("PUNCT");
            // "He will play this year, too", "the board has resigned as well": beside what stood before.
            boolean last = i > 1 && i == sentence.size() - 2;
            boolean beside = last
                    && (token.isWord("too") && sentence.token(i - 1).upos().equals("PUNCT")
                            || token.isWord("well") && sentence.token(i - 1).isWord("as"));
            if (instance
                    || against
                    || beside
                    || i == sentence.size() - 2 && token.isWord("anyway") && token.is("advmod")) {
                return true;
            }
            // "At the market, however": a contrast with what stood before.
            boolean contrast = i > 0 && token.is("advmod") && token.isWord("however", "though");
            if (contrast
                    || adverb
                            && token.isWord(
                                    "instead",
                                    "too",
                                    "either",
                                    "likewise",
                                    "similarly",
                                    "equally",
                                    "otherwise",
                                    "conversely",
                                    "then")) {
                return true;
            }
        }
        return false;
    }

    private static int firstWord(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.token(i).upos().equals("PUNCT")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the sentence begins with a phrase that means nothing without what stood before. */
    private static boolean pointsBack(Sentence sentence, int first) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < Math.min(sentence.size(), first + OPENING_WORDS); i++) {
            words.append(sentence.token(i).form().toLowerCase(Locale.ROOT)).append(' ');
        }
        Matcher phrase = BINDING_PHRASE.matcher(words);
        if (!phrase.lookingAt()) {
            return false;
        }
        String rest = words.substring(phrase.end()).strip();
        boolean choice = phrase.group().endsWith("them")
                || phrase.group().endsWith("these")
                || phrase.group().endsWith("those");
        return choice || !COMPLETED.matcher(rest).lookingAt();
    }
}
