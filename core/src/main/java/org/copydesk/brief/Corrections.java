package org.copydesk.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a checker has sent back, by the numbers of the report's sentences.
 *
 * @param whole sentences to print as the reporter wrote them
 * @param out sentences to leave out
 * @param struck the headlines that were sent back, small, by the sentence that they were made of
 */
public record Corrections(Set<Integer> whole, Set<Integer> out, Map<Integer, Set<String>> struck) {

    /** A sentence gives so many headlines, and no more. */
    private static final int MOST_HEADLINES = 3;

    /** Nothing was sent back. */
    public static final Corrections NONE = new Corrections(Set.of(), Set.of(), Map.of());

    public Corrections {
        whole = Set.copyOf(whole);
        out = Set.copyOf(out);
        struck = struck.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** With one more sentence sent back: printed whole at first, left out where that does not help. */
    public Corrections with(int sentence) {
        return whole.contains(sentence)
                ? new Corrections(whole, added(out, sentence), struck)
                : new Corrections(added(whole, sentence), out, struck);
    }

    /** With one more headline sent back that was made of a sentence. */
    public Corrections without(String headline, int sentence) {
        Map<Integer, Set<String>> more = new HashMap<>(struck);
        more.merge(sentence, Set.of(small(headline)), Corrections::union);
        return new Corrections(whole, out, more);
    }

    /** Whether a sentence has given too many headlines that were sent back to give another. */
    boolean isUnheaded(int sentence) {
        return struck.getOrDefault(sentence, Set.of()).size() >= MOST_HEADLINES;
    }

    /** Whether a headline was sent back, in whatever case. */
    boolean isStruck(String headline) {
        return struck.values().stream().anyMatch(headlines -> headlines.contains(small(headline)));
    }

    private static String small(String headline) {
        return headline.toLowerCase(Locale.ROOT);
    }

    private static Set<Integer> added(Set<Integer> sentences, int sentence) {
        return union(sentences, Set.of(sentence));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
