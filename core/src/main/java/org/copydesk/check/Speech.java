package org.copydesk.check;

import java.util.List;

/**
 * Somebody's statement in a sentence: who says it, by which word, and what.
 *
 * @param cue index of the word that says so: "said", "according"
 * @param speaker indexes of the words that name who says it; empty where nobody is named
 * @param content whether a word of the sentence is part of what is said
 * @param claim whether the word doubts what is said: "claimed", "alleged"
 */
record Speech(int cue, List<Integer> speaker, boolean[] content, boolean claim) {

    boolean holds(int token) {
        return token >= 0 && token < content.length && content[token];
    }
}
