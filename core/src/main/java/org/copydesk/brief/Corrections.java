package org.copydesk.brief;

import java.util.HashSet;
import java.util.Set;

/**
 * What a checker has sent back, by the numbers of the report's sentences.
 *
 * @param whole sentences to print as the reporter wrote them
 * @param out sentences to leave out
 * @param unheaded sentences not to make the headline of
 */
public record Corrections(Set<Integer> whole, Set<Integer> out, Set<Integer> unheaded) {

    /** Nothing was sent back. */
    public static final Corrections NONE = new Corrections(Set.of(), Set.of(), Set.of());

    public Corrections {
        whole = Set.copyOf(whole);
        out = Set.copyOf(out);
        unheaded = Set.copyOf(unheaded);
    }

    /** With one more sentence sent back: printed whole at first, left out where that does not help. */
    public Corrections with(int sentence) {
        return whole.contains(sentence)
                ? new Corrections(whole, added(out, sentence), unheaded)
                : new Corrections(added(whole, sentence), out, unheaded);
    }

    /** With one more sentence that gives no headline. */
    public Corrections withUnheaded(int sentence) {
        return new Corrections(whole, out, added(unheaded, sentence));
    }

    private static Set<Integer> added(Set<Integer> sentences, int sentence) {
        Set<Integer> more = new HashSet<>(sentences);
        more.add(sentence);
        return more;
    }
}
