package org.copydesk.brief;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;

/**
 * The words of the headline that the outlet gave its report: they tell what the news is, and none of them is copied.
 */
final class TitleWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,\u2019'-][\\p{L}\\p{N}]+)*");

    /** Words that begin with as many of the same letters are taken for forms of one. */
    private static final int STEM = 5;

    private static final Set<String> MATTER = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

    private final Set<String> stems = new HashSet<>();

    TitleWords(Optional<String> title) {
        title.ifPresent(words -> WORD.matcher(words).results().forEach(word -> stems.add(stem(word.group()))));
    }

    private static String stem(String word) {
        String small = word.toLowerCase(Locale.ROOT).replaceAll("['\u2019]s$", "");
        return small.length() > STEM ? small.substring(0, STEM) : small;
    }

    boolean isEmpty() {
        return stems.isEmpty();
    }

    /** Whether a word of matter stands in the title too, in this form or a like one. */
    boolean hold(Token token) {
        return MATTER.contains(token.upos())
                && (stems.contains(stem(token.form())) || stems.contains(stem(token.lemma())));
    }

    /** How many of the title's words a part of a sentence has, beside the number of its own words of matter: 0 to 1. */
    double share(Sentence sentence, IntPredicate part) {
        int matter = 0;
        Set<String> found = new HashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (part.test(i) && MATTER.contains(sentence.token(i).upos())) {
                matter++;
                if (hold(sentence.token(i))) {
                    found.add(stem(sentence.token(i).form()));
                }
            }
        }
        return matter == 0 || stems.isEmpty() ? 0 : 2.0 * found.size() / (matter + stems.size());
    }
}
