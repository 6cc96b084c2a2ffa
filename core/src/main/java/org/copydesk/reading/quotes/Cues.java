package org.copydesk.reading.quotes;

import java.util.List;
import org.copydesk.reading.Token;
import org.copydesk.reading.loglinear.Features;

/** Which words may be the head of a cue, and what speaks for and against each. */
final class Cues {

    private static final List<String> CLASSES =
            List.of("VERB", "NOUN", "ADJ", "ADV", "AUX", "ADP", "PROPN", "SCONJ", "INTJ");

    private static final int SUFFIX = 3;

    private Cues() {}

    /** Whether a word can be the head of a cue at all: a word with a meaning, a preposition, or the colon of a headline. */
    static boolean isPossible(Tree tree, int i) {
        Token token = tree.token(i);
        return token.upos().equals("PUNCT")
                ? ":\u2014\u2015\u2013".contains(token.form()) || token.form().equals("--")
                : CLASSES.contains(token.upos());
    }

    static Features features(Tree tree, int i) {
        Token token = tree.token(i);
        String word = tree.word(i);
        Features all = new Features();
        all.add("bias");
        all.add("upos", token.upos());
        all.add("xpos", token.xpos());
        all.add("relation", token.relation());
        all.add("relation+xpos", token.relation(), token.xpos());
        all.add("word", word);
        all.add("word+xpos", word, token.xpos());
        all.add("word+relation", word, token.relation());
        all.add("suffix", suffix(word), token.upos());
        around(tree, i, word, all);
        above(tree, i, word, all);
        below(tree, i, word, all);
        subject(tree, i, word, all);
        marks(tree, i, word, all);
        return all;
    }

    private static String suffix(String word) {
        return word.substring(Math.max(0, word.length() - SUFFIX));
    }

    private static void around(Tree tree, int i, String word, Features all) {
        all.add("before", tree.word(i - 1));
        all.add("after", tree.word(i + 1));
        all.add("before+upos", tree.upos(i - 1), tree.upos(i));
        all.add("after+upos", tree.upos(i), tree.upos(i + 1));
        all.add("word+after", word, tree.word(i + 1));
        all.add("word+before", word, tree.word(i - 1));
        all.add("classes", tree.upos(i - 2), tree.upos(i - 1), tree.upos(i), tree.upos(i + 1), tree.upos(i + 2));
        all.add("before2", tree.word(i - 2));
        all.add("after2", tree.word(i + 2));
    }

    private static void above(Tree tree, int i, String word, Features all) {
        int head = tree.head(i);
        if (head < 0) {
            all.add("top", tree.upos(i));
            return;
        }
        String relation = tree.token(i).relation();
        all.add("head", tree.word(head));
        all.add("head+relation", tree.word(head), relation);
        all.add("headclass", tree.upos(head), relation);
        all.add("word+headclass", word, tree.upos(head), relation);
        all.add("aboverelation", relation, tree.token(head).relation());
        if (tree.head(head) >= 0) {
            all.add(
                    "grandhead",
                    tree.word(tree.head(head)),
                    relation,
                    tree.token(head).relation());
        }
    }

    private static void below(Tree tree, int i, String word, Features all) {
        boolean clause = false;
        for (int child : tree.children(i)) {
            Token token = tree.token(child);
            if (token.upos().equals("PUNCT")) {
                continue;
            }
            String side = child < i ? "l" : "r";
            String opener = tree.opener(child);
            all.add("child", token.relation(), side);
            all.add("child+upos", token.relation(), token.upos(), tree.upos(i));
            all.add("word+child", word, token.relation(), side);
            all.add("childword", tree.word(child), token.relation());
            all.add("word+childword", word, tree.word(child), token.relation());
            if (!opener.isEmpty()) {
                all.add("opener", opener, token.relation(), tree.upos(i));
                all.add("word+opener", word, opener, token.relation());
            }
            if (tree.isQuoted(child) && !tree.isQuoted(i)) {
                all.add("quotedchild", token.relation());
            }
            clause |= token.is("ccomp") || token.is("xcomp");
        }
        boolean object = tree.child(i, "obj") >= 0;
        boolean subject = tree.child(i, "nsubj") >= 0;
        all.add("frame", clause ? "clause" : "", object ? "object" : "", subject ? "subject" : "", tree.upos(i));
        all.add("word+frame", word, clause ? "clause" : "", object ? "object" : "", subject ? "subject" : "");
    }

    private static void subject(Tree tree, int i, String word, Features all) {
        int subject = tree.subject(i);
        if (subject < 0) {
            all.add("nosubject", tree.upos(i), tree.token(i).relation());
            return;
        }
        String who = tree.word(subject);
        String kind = kind(tree, subject);
        all.add("subject", who, tree.upos(i));
        all.add("subjectkind", kind, tree.token(i).xpos());
        all.add("word+subjectkind", word, kind);
    }

    static String kind(Tree tree, int i) {
        return tree.name(i).map(Enum::name).orElseGet(() -> tree.upos(i).equals("PRON") ? tree.word(i) : tree.upos(i));
    }

    private static void marks(Tree tree, int i, String word, Features all) {
        boolean quoted = tree.isQuoted(i);
        all.add("quoted", Boolean.toString(quoted), tree.upos(i));
        all.add("word+quoted", word, Boolean.toString(quoted));
        if (tree.isHeading()) {
            all.add("heading", tree.upos(i), tree.token(i).xpos());
        }
        if (tree.sentence().paragraph() == 0) {
            all.add("first", tree.upos(i));
        }
        if (!quoted) {
            boolean before = false;
            boolean after = false;
            for (int k = 0; k < tree.size(); k++) {
                before |= k < i && tree.isQuoted(k);
                after |= k > i && tree.isQuoted(k);
            }
            all.add("quotes", before ? "before" : "", after ? "after" : "", tree.upos(i));
            boolean beside = i + 1 < tree.size() && tree.isQuoted(i + 1);
            boolean near = i + 2 < tree.size() && tree.isQuoted(i + 2);
            all.add("besidequote", beside ? "1" : near ? "2" : "0", tree.upos(i));
        }
    }
}
