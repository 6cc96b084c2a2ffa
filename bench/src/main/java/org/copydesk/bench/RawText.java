package org.copydesk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.text.Report;
import org.copydesk.text.Section;
import org.copydesk.text.Span;

/**
 * Sentences of a treebank put back into running text, as a report that can be read, with what should be found in it.
 *
 * @param report the text in paragraphs
 * @param words the treebank's words, their spans in the report's text
 * @param sentences the treebank's sentences there
 */
record RawText(Report report, List<RawScore.Word> words, List<Span> sentences) {

    /** Sentences of one report, so that none grows without bound. */
    private static final int MOST_SENTENCES = 40;

    /** Each sentence a paragraph of its own, as its line of text stands in the file. */
    static List<RawText> lines(Treebank treebank) {
        return cut(treebank, (sentence, count) -> true);
    }

    /** The paragraphs that the treebank was made of. */
    static List<RawText> paragraphs(Treebank treebank) {
        return cut(treebank, (sentence, count) -> sentence.opensParagraph());
    }

    private static List<RawText> cut(Treebank treebank, BiPredicate<Treebank.Sentence, Integer> breaks) {
        List<RawText> texts = new ArrayList<>();
        List<List<Treebank.Sentence>> paragraphs = new ArrayList<>();
        int count = 0;
        for (Treebank.Sentence sentence : treebank.sentences()) {
            if (paragraphs.isEmpty() || breaks.test(sentence, count)) {
                if (count >= MOST_SENTENCES) {
                    texts.add(of(paragraphs));
                    paragraphs = new ArrayList<>();
                    count = 0;
                }
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(sentence);
            count++;
        }
        texts.add(of(paragraphs));
        return texts;
    }

    private static RawText of(List<List<Treebank.Sentence>> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<RawScore.Word> words = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        for (List<Treebank.Sentence> paragraph : paragraphs) {
            int start = text.length();
            for (int i = 0; i < paragraph.size(); i++) {
                Treebank.Sentence sentence = paragraph.get(i);
                addWords(sentence, text.length(), words);
                sentences.add(
                        new Span(text.length(), text.length() + sentence.text().length()));
                text.append(sentence.text());
                if (i < paragraph.size() - 1 && sentence.spaceAfter()) {
                    text.append(' ');
                }
            }
            spans.add(new Span(start, text.length()));
            text.append('\n');
        }
        return new RawText(report(text.toString(), spans), words, sentences);
    }

    /** A report made of nothing but paragraphs, whatever language or length they have. */
    static Report report(String text, List<Span> paragraphs) {
        return new Report(
                text,
                List.of(new Section(Optional.empty(), paragraphs)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void addWords(Treebank.Sentence sentence, int offset, List<RawScore.Word> words) {
        int first = words.size();
        for (Treebank.Word word : sentence.words()) {
            // A word that does not stand in the text as it is gets a place where nothing can be found.
            Span span =
                    word.start() < 0 ? new Span(offset, offset) : new Span(offset + word.start(), offset + word.end());
            int head = word.head() < 0 ? -1 : first + word.head();
            words.add(new RawScore.Word(span, word.upos(), word.xpos(), head, word.relation()));
        }
    }

    void score(Reading reading, RawScore score) {
        List<RawScore.Word> read = new ArrayList<>();
        List<Span> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            int first = read.size();
            found.add(sentence.span());
            for (Token token : sentence.tokens()) {
                int head = token.head() < 0 ? -1 : first + token.head();
                read.add(new RawScore.Word(token.span(), token.upos(), token.xpos(), head, token.relation()));
            }
        }
        score.addWords(words, read);
        score.addSentences(sentences, found);
    }
}
