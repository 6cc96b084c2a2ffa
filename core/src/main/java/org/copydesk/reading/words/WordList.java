package org.copydesk.reading.words;

import java.util.Set;

/** Sets of words written as text, which stay readable where a thousand quote marks would not. */
public final class WordList {

    private WordList() {}

    /** The words of a text block, none of them twice. */
    public static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
