package org.copydesk.reading.dates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;

/** A sentence's words as the rules look at them: in small letters, and with nothing beyond its ends. */
final class Words {
    private static final String MIDDLE = "mid-";

    private final Sentence sentence;
    private final List<String> small;
    private final boolean ancient;

    /** @param ancient whether years before Christ are this report's matter, so that a bare 490 may be one */
    Words(Sentence sentence, boolean ancient) {
        this.sentence = sentence;
        this.ancient = ancient;
        this.small = sentence.tokens().stream()
                .map(token -> bare(token.form()).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** "mid-June" is one word that means June here; the expression's span has all of it. */
    private static String bare(String form) {
        if (form.length() > MIDDLE.length() && form.regionMatches(true, 0, MIDDLE, 0, MIDDLE.length())) {
            String rest = form.substring(MIDDLE.length());
            String name = rest.toLowerCase(Locale.ROOT);
            boolean calendar = Lexicon.MONTHS.containsKey(name)
                    || Lexicon.SEASONS.containsKey(name)
                    || Lexicon.WEEKDAYS.containsKey(name)
                    || Character.isDigit(rest.charAt(0));
            return calendar ? rest : form;
        }
        return form;
    }

    Sentence sentence() {
        return sentence;
    }

    boolean ancient() {
        return ancient;
    }

    int size() {
        return small.size();
    }

    boolean has(int i) {
        return i >= 0 && i < small.size();
    }

    /** The word in small letters; empty beyond the ends. */
    String at(int i) {
        return has(i) ? small.get(i) : "";
    }

    Token token(int i) {
        return sentence.token(i);
    }

    /** The Penn tag; empty beyond the ends. */
    String tag(int i) {
        return has(i) ? token(i).xpos() : "";
    }

    boolean is(int i, String... words) {
        String word = at(i);
        for (String other : words) {
            if (word.equals(other)) {
                return true;
            }
        }
        return false;
    }

    boolean in(int i, Set<String> words) {
        return has(i) && words.contains(small.get(i));
    }

    <T> Optional<T> in(int i, Map<String, T> words) {
        return has(i) ? Optional.ofNullable(words.get(small.get(i))) : Optional.empty();
    }

    /** Whether these words stand here one after the other. */
    boolean follow(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!at(i + k).equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    boolean isCapital(int i) {
        return has(i) && Character.isUpperCase(bare(token(i).form()).charAt(0));
    }

    boolean isNoun(int i) {
        return tag(i).startsWith("NN");
    }

    boolean isHyphen(int i) {
        return is(i, "-", "\u2010", "\u2011");
    }

    /** A hyphen or a dash, as stands between two years. */
    boolean isDash(int i) {
        return isHyphen(i) || is(i, "\u2013", "\u2014", "--");
    }

    /** Whether nothing stands between this word and the next. */
    boolean touchesNext(int i) {
        return has(i)
                && has(i + 1)
                && token(i).span().end() == token(i + 1).span().start();
    }

    /** The index after a hyphen that joins this word to the one before, or the index itself. */
    int pastHyphen(int i) {
        return isHyphen(i) && has(i + 1) ? i + 1 : i;
    }
}
