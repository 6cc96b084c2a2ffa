package org.copydesk.reading.quotes;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.Name;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.jspecify.annotations.Nullable;

/** A sentence's tree with all that features ask of it at hand: children, depths, names, and what stands between marks. */
final class Tree {

    private static final int[] NONE = new int[0];
    private static final int FAR = 3;

    private final Sentence sentence;
    private final int[][] children;
    private final Name.@Nullable Kind[] names;
    private final int[] quotation;
    private final Set<String> vocabulary;

    /**
     * @param marks all quotations of the report
     * @param vocabulary the words that features may know
     */
    Tree(Sentence sentence, Marks marks, Set<String> vocabulary) {
        this.sentence = sentence;
        this.vocabulary = vocabulary;
        int n = sentence.size();
        int[] counts = new int[n];
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        children = new int[n][];
        for (int i = 0; i < n; i++) {
            children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
        }
        int[] filled = new int[n];
        for (int i = 0; i < n; i++) {
            int head = sentence.token(i).head();
            if (head >= 0) {
                children[head][filled[head]++] = i;
            }
        }
        names = new Name.Kind[n];
        for (Name name : sentence.names()) {
            for (int i = name.first(); i < name.end(); i++) {
                names[i] = name.kind();
            }
        }
        quotation = new int[n];
        for (int i = 0; i < n; i++) {
            quotation[i] = marks.over(sentence.token(i).span());
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return children.length;
    }

    Token token(int i) {
        return sentence.token(i);
    }

    int head(int i) {
        return sentence.token(i).head();
    }

    int[] children(int i) {
        return children[i];
    }

    /** The first child by one of these relations or their subtypes, or -1. */
    int child(int of, String... relations) {
        for (int child : children[of]) {
            for (String relation : relations) {
                if (token(child).is(relation)) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** The number of the quotation that a token is part of, -1 where it is in none. */
    int quotation(int i) {
        return quotation[i];
    }

    boolean isQuoted(int i) {
        return quotation[i] >= 0;
    }

    Optional<Name.Kind> name(int i) {
        return Optional.ofNullable(names[i]);
    }

    /** How far below the root a token hangs. */
    int depth(int i) {
        int depth = 0;
        for (int at = i; head(at) >= 0 && depth <= size(); at = head(at)) {
            depth++;
        }
        return depth;
    }

    boolean isMark(int i) {
        return token(i).upos().equals("PUNCT");
    }

    /** What a feature may know of a word: its lemma, for a name only what it names, and nothing for rare words. */
    String word(int i) {
        if (i < 0) {
            return "<";
        }
        if (i >= size()) {
            return ">";
        }
        Token token = token(i);
        if (token.upos().equals("PROPN") || names[i] != null) {
            return "#" + (names[i] == null ? "NAME" : names[i].name());
        }
        if (token.upos().equals("NUM")) {
            return "#NUM";
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return vocabulary.contains(lemma) || token.upos().equals("PUNCT") ? lemma : "#RARE";
    }

    String upos(int i) {
        return i < 0 || i >= size() ? "-" : token(i).upos();
    }

    /** The preposition or conjunction in front of a phrase, empty where it has none. */
    String opener(int i) {
        int mark = child(i, "case", "mark");
        return mark < 0 ? "" : word(mark);
    }

    /** The word that does what a verb tells, -1 where the tree does not say: the subject, shared ones too. */
    int subject(int of) {
        int at = of;
        for (int steps = 0; at >= 0 && steps < FAR; steps++) {
            int subject = child(at, "nsubj");
            if (subject >= 0) {
                return subject;
            }
            Token token = token(at);
            if (token.is("acl")) {
                return token.head();
            }
            boolean shares =
                    token.is("conj") || token.is("xcomp") || token.is("advcl") || token.is("cop") || token.is("aux");
            at = shares ? token.head() : -1;
        }
        return -1;
    }

    /** Whether the sentence is a heading: it has no end mark. */
    boolean isHeading() {
        int last = size() - 1;
        while (last > 0
                && isMark(last)
                && "\u201d\u2019\"')".contains(token(last).form())) {
            last--;
        }
        return !isMark(last);
    }
}
