package org.copydesk.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the short lines that head a part of a report from the short lines that are something else.
 *
 * <p>A crosshead is one short line without an end mark, with prose below it. Bylines, dates, datelines, separators, list items,
 * credits and the lines that ask readers to do something are none.
 */
final class Crosshead {
    private static final int MOST_CHARACTERS = 80;
    private static final int MOST_WORDS = 12;

    /** The line at the top of a report is its headline, which may be longer. */
    private static final int MOST_HEADLINE_CHARACTERS = 140;

    private static final int MOST_HEADLINE_WORDS = 24;
    private static final int MOST_QUESTION_WORDS = 7;

    /** More short lines than this in a row are a list or a table. */
    private static final int MOST_IN_A_ROW = 2;

    private static final Set<String> QUESTIONS = Set.of(
            "what", "what\u2019s", "what's", "who", "who\u2019s", "who's", "why", "how", "when", "where", "which");

    private static final Pattern BYLINE = Pattern.compile("(?i:by)\\s+\\p{Lu}.*");
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{Lu} .'\u2019-]+,.*|\\p{Lu}[\\p{Lu} .'\u2019-]+\\(.*");
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
                    + "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern DAY = Pattern.compile("(?i)"
            + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?"
            + "(?:\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH + "|" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?|"
            + "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})(?:,?\\s+\\d{4})?(?:[\\s,|\u2013-]+[\\d:. apm]*[A-Za-z]{0,4})?");
    private static final Pattern NO_HEAD = Pattern.compile(
            "(?i)(?:"
                    + "read more|read also|also read|see also|more on this|sign up|click here|continue reading|story continues|"
                    + "article continues|reporting by|editing by|writing by|additional reporting|compiled by|edited by|scroll down|"
                    + "photos?(?: by|:| credit)|photograph(?: by|:)|images?(?: credit| by|:)|pictures?(?: credit| by|:)|videos?:|"
                    + "sources?:|file photo|copyright|all rights reserved|last updated|first published|last modified|advertisement|"
                    + "published(?: on|:|\\s+\\d)|updated(?: on|:|\\s+\\d)|posted(?: on|:|\\s+\\d)|follow us|share this|"
                    + "like us|subscribe|download (?:the|our)|join our|editor['\u2019]s note|e-?mail:|tel:|@|<|\\().*"
                    + "|.*(?:https?://|www\\.|\u00A9|getty|\\(photo|\\((?:AP|AFP|EPA|PA|Reuters)\\)|read more|on (?:facebook|twitter)).*"
                    + "|(?:related(?: stories| articles| topics| content)?|share|comments?|watch|listen|print|photos?|images?|videos?|"
                    + "most read|top stories|ends|end|more|story highlights|timeline|gallery|topics|tags|\\d[\\d.:]*\\s*\\p{L}{2,4})");

    private Crosshead() {}

    /** Which of the blocks are crossheads. */
    static boolean[] among(String text, List<Block> blocks) {
        var heads = new boolean[blocks.size()];
        int run = 0;
        for (int i = 0; i < heads.length; i++) {
            if (mayHead(text, blocks.get(i), i == 0)) {
                run++;
            } else {
                if (run <= MOST_IN_A_ROW && isProse(text, blocks.get(i))) {
                    for (int j = i - run; j < i; j++) {
                        heads[j] = true;
                    }
                }
                run = 0;
            }
        }
        return heads;
    }

    private static boolean isProse(String text, Block block) {
        return block.span().length() > MOST_CHARACTERS || EndMark.any(text, block.span());
    }

    private static boolean mayHead(String text, Block block, boolean opening) {
        var span = block.span();
        if (block.lines() > 1 || span.length() > (opening ? MOST_HEADLINE_CHARACTERS : MOST_CHARACTERS)) {
            return false;
        }
        var line = span.of(text);
        var words = line.split("\\s+", -1);
        if (words.length > (opening ? MOST_HEADLINE_WORDS : MOST_WORDS) || !hasWord(line)) {
            return false;
        }
        if (EndMark.any(text, span) && !isQuestion(line, words)) {
            return false;
        }
        return !Character.isLowerCase(line.codePointAt(0))
                && !Block.isListItem(text, span)
                && !isByline(line, words)
                && !isDateline(line)
                && !DAY.matcher(line).matches()
                && !NO_HEAD.matcher(line).matches();
    }

    private static boolean isQuestion(String line, String[] words) {
        return line.endsWith("?")
                && words.length <= MOST_QUESTION_WORDS
                && QUESTIONS.contains(words[0].toLowerCase(Locale.ROOT));
    }

    /** "By Jane Doe, Political Editor" is one; "By night and by day" is not. */
    private static boolean isByline(String line, String[] words) {
        if (!BYLINE.matcher(line).matches() || words.length < 3) {
            return false;
        }
        return Character.isUpperCase(words[1].codePointAt(0)) && Character.isUpperCase(words[2].codePointAt(0))
                || words[2].equals("and")
                || line.startsWith("BY ");
    }

    /** "VELMORA, Ostania" is one; a line all in capitals is a crosshead. */
    private static boolean isDateline(String line) {
        return DATELINE.matcher(line).matches() && line.chars().anyMatch(Character::isLowerCase);
    }

    /** Two letters side by side: a separator or a number has none. */
    private static boolean hasWord(String line) {
        for (int i = 0; i + 1 < line.length(); i++) {
            if (Character.isLetter(line.charAt(i)) && Character.isLetter(line.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
