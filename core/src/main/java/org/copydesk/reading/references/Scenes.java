package org.copydesk.reading.references;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;

/**
 * The times that one sentence sets for those behind it: "In 2008 he wept. “It is all lies,” he said.", where the second without the
 * first is told as if it were news. (Kamp and Reyle 1993 call the first its reference time.)
 */
final class Scenes {

    /** Words for a time that is over. */
    private static final Pattern PAST = Pattern.compile("(?i)\\b(?:ago|earlier|previously|originally|formerly|once"
            + "|last (?:year|month|season|summer|winter|spring|autumn|fall|decade|century)"
            + "|(?:the )?(?:19|20)\\d\\d(?:s|-\\d\\d)?)\\b");

    /** Words with which a sentence says for itself when something is. */
    private static final Pattern OWN = Pattern.compile(
            "(?i)\\b(?:now|today|yesterday|tomorrow|tonight|currently|recently|since|still|so far|already"
                    + "|(?:this|next|last) \\w+|\\w+day|(?:19|20)\\d\\d(?:s|-\\d\\d)?|ago"
                    + "|January|February|March|April|June|July|August|September|October|November|December)\\b");

    private Scenes() {}

    /** Whether a sentence goes on in a past that the sentence before has set, and says no time of its own. */
    static boolean goesOn(String text, Sentence before, Sentence sentence, QuotedWords quotes) {
        boolean next = before.paragraph() == sentence.paragraph() - 1
                && before.section() == sentence.section()
                && (quotes.isQuoted(
                                sentence.token(Math.min(1, sentence.size() - 1)).span())
                        || hasPronoun(sentence));
        return (before.paragraph() == sentence.paragraph() || next)
                && isPast(before)
                && sets(text, before, quotes)
                && (isPast(sentence) || quotes.isAllQuoted(sentence))
                && !OWN.matcher(sentence.span().of(text)).find();
    }

    private static boolean hasPronoun(Sentence sentence) {
        return sentence.child(sentence.root(), "nsubj")
                .filter(subject -> sentence.token(subject).upos().equals("PRON"))
                .isPresent();
    }

    /** Whether a time that is over hangs on the sentence's verb, or stands in front of it. */
    private static boolean sets(String text, Sentence sentence, QuotedWords quotes) {
        int root = sentence.root();
        return PAST.matcher(sentence.span().of(text)).results().anyMatch(time -> {
            int start = sentence.span().start() + time.start();
            int end = sentence.span().start() + time.end();
            List<Token> words = IntStream.range(0, sentence.size())
                    .mapToObj(sentence::token)
                    .filter(token -> token.span().start() < end && token.span().end() > start)
                    .toList();
            return words.stream().noneMatch(token -> quotes.isQuoted(token.span()))
                    && words.stream()
                            .anyMatch(token -> token.head() == root
                                    || token.head() >= 0
                                            && sentence.token(token.head()).head() == root
                                            && !sentence.token(token.head()).is("nsubj")
                                            && !sentence.token(token.head()).is("obj"));
        });
    }

    /** Whether a sentence's verb is in a past tense other than the perfect, which tells of now. */
    private static boolean isPast(Sentence sentence) {
        int root = sentence.root();
        return sentence.token(root).xpos().equals("VBD")
                || sentence.children(root).stream()
                        .map(sentence::token)
                        .anyMatch(child -> (child.is("aux") || child.is("cop"))
                                && child.xpos().equals("VBD"));
    }
}
