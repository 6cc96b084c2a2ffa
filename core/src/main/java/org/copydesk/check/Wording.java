package org.copydesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/**
 * A text as a row of bare words, to find quotations in: capitals, marks, accents and the spelling of one side of the ocean do
 * not count.
 *
 * @param words the words
 * @param spans where they stand
 */
record Wording(List<String> words, List<Span> spans) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}\\p{N}]+)*|%");

    /** The words of a range of a text. */
    static Wording of(String text, Span range, Wordbook book) {
        List<String> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(range.start(), range.end());
        while (matcher.find()) {
            String word = matcher.group();
            boolean figure = Character.isDigit(word.charAt(0));
            words.add(figure ? word : spelt(book, word));
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return new Wording(words, spans);
    }

    /** Numbers in words stay words here: what was said was said so. */
    private static String spelt(Wordbook book, String word) {
        String plain = Wordbook.plain(word);
        String key = book.key(word);
        return key.isEmpty() || Character.isDigit(key.charAt(0)) || plain.length() < 5 ? plain : key;
    }

    int size() {
        return words.size();
    }

    /** Where another row of words stands in this one from a word on, -1 if it does not. */
    int indexOf(List<String> wanted, int from) {
        for (int at = from; at + wanted.size() <= words.size(); at++) {
            if (words.subList(at, at + wanted.size()).equals(wanted)) {
                return at;
            }
        }
        return -1;
    }

    /** Where these words stand in the text. */
    Span span(int first, int end) {
        return spans.get(first).cover(spans.get(end - 1));
    }
}
