package org.copydesk.check;

import java.util.List;
import org.copydesk.reading.Name;

/**
 * A name in a sentence, as the names are compared.
 *
 * @param kind what it names
 * @param first index of its first token
 * @param end index after its last
 * @param words its words without articles and titles, as {@link Wordbook#key} has them
 * @param usual the usual name of the place, where it is one of several; else the words together
 */
record Mention(Name.Kind kind, int first, int end, List<String> words, String usual) {

    boolean contains(int token) {
        return first <= token && token < end;
    }

    /** Whether both can name the same: the shorter's words are among the longer's, or one is the other's initials. */
    boolean isSame(Mention other) {
        if (usual.equals(other.usual) || words.containsAll(other.words) || other.words.containsAll(words)) {
            return true;
        }
        return isInitials(other.words) || other.isInitials(words);
    }

    private boolean isInitials(List<String> names) {
        if (words.size() != 1 || names.size() < 2) {
            return false;
        }
        String letters = words.getFirst().replace(".", "");
        StringBuilder initials = new StringBuilder();
        for (String name : names) {
            initials.append(name.charAt(0));
        }
        return letters.length() >= 2 && letters.contentEquals(initials);
    }
}
