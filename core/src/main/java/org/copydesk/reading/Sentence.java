package org.copydesk.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * A sentence with its tree.
 *
 * @param index its number in the report, from 0
 * @param span from its first token to its last
 * @param section the report's section it stands in
 * @param paragraph its paragraph, counted through the whole report
 * @param tokens its words and marks
 * @param names the proper names in it, in order, none inside another
 * @param embedding its meaning
 */
public record Sentence(
        int index, Span span, int section, int paragraph, List<Token> tokens, List<Name> names, Embedding embedding) {

    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** Index of the word that hangs on none. */
    public int root() {
        for (int i = 0; i < size(); i++) {
            if (tokens.get(i).head() < 0) {
                return i;
            }
        }
        throw new NoSuchElementException("a sentence without a root");
    }

    /** Indexes of the words that hang on this one, in order. */
    public List<Integer> children(int head) {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (tokens.get(i).head() == head) {
                children.add(i);
            }
        }
        return Collections.unmodifiableList(children);
    }

    /** The first word that hangs on this one by this relation or a subtype. */
    public Optional<Integer> child(int head, String relation) {
        for (int i = 0; i < size(); i++) {
            if (tokens.get(i).head() == head && tokens.get(i).is(relation)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Indexes of a word and all below it, in order. */
    public List<Integer> subtree(int top) {
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (isUnder(i, top)) {
                inside.add(i);
            }
        }
        return inside;
    }

    /** Whether a word is this one or below it. */
    public boolean isUnder(int word, int top) {
        for (int at = word, steps = 0;
                at >= 0 && steps <= size();
                at = tokens.get(at).head(), steps++) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }

    /** The name that a token is part of. */
    public Optional<Name> nameAt(int token) {
        for (Name name : names) {
            if (name.contains(token)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
