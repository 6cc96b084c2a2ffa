package org.copydesk.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Span;

/**
 * How well raw text is read, words and sentences included, as the CoNLL 2018 shared task scores it: words are the same where
 * their characters are, and every figure is the F1 of what is right among the words of both sides.
 */
final class RawScore {
    final Agreement words = new Agreement();
    final Agreement sentences = new Agreement();
    final Agreement xpos = new Agreement();
    final Agreement upos = new Agreement();
    final Agreement uas = new Agreement();

    /** With the universal part of the relation only, as the shared task has it. */
    final Agreement las = new Agreement();

    /**
     * A word of one side.
     *
     * @param head index among all words of that side, -1 for a root
     */
    record Word(Span span, String upos, String xpos, int head, String relation) {}

    void addSentences(List<Span> gold, List<Span> read) {
        Set<Span> same = new HashSet<>(gold);
        same.retainAll(new HashSet<>(read));
        sentences.add(same.size(), read.size(), gold.size());
    }

    void addWords(List<Word> gold, List<Word> read) {
        Map<Span, Word> bySpan = new HashMap<>();
        read.forEach(word -> bySpan.put(word.span, word));
        int same = 0;
        int sameXpos = 0;
        int sameUpos = 0;
        int sameHead = 0;
        int sameRelation = 0;
        for (Word word : gold) {
            Word other = bySpan.get(word.span);
            if (other == null) {
                continue;
            }
            boolean head = word.head < 0 || other.head < 0
                    ? word.head < 0 && other.head < 0
                    : gold.get(word.head).span.equals(read.get(other.head).span);
            boolean relation = TreeScore.universal(word.relation).equals(TreeScore.universal(other.relation));
            same++;
            sameXpos += word.xpos.equals(other.xpos) ? 1 : 0;
            sameUpos += word.upos.equals(other.upos) ? 1 : 0;
            sameHead += head ? 1 : 0;
            sameRelation += head && relation ? 1 : 0;
        }
        words.add(same, read.size(), gold.size());
        xpos.add(sameXpos, read.size(), gold.size());
        upos.add(sameUpos, read.size(), gold.size());
        uas.add(sameHead, read.size(), gold.size());
        las.add(sameRelation, read.size(), gold.size());
    }

    void add(RawScore other) {
        words.add(other.words);
        sentences.add(other.sentences);
        xpos.add(other.xpos);
        upos.add(other.upos);
        uas.add(other.uas);
        las.add(other.las);
    }
}
