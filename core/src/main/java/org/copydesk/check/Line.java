package org.copydesk.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.Name;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.dates.TimeExpression;
import org.copydesk.text.Span;

/** A sentence made ready for comparing: keys of its words, its names, figures and times. */
final class Line {

    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "SYM");
    private static final Set<String> NO_NAME = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "the",
            "of",
            "and",
            "for",
            "in",
            "on",
            "a",
            "'s",
            "lord",
            "lady",
            "dame",
            "-",
            ",",
            ".",
            "'",
            "\"",
            "&",
            "de",
            "la",
            "(",
            ")",
            "president",
            "minister",
            "prime",
            "king",
            "queen");

    private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms", "miss", "dr", "mr.", "mrs.", "ms.", "dr.");
    private static final Set<String> NOBLE = Set.of("king", "queen", "lord", "lady", "dame", "sir");

    /** The source it is from, -1 for the brief. */
    final int source;

    /** Its number among all sentences of all sources, or of the brief. */
    final int number;

    final Sentence sentence;
    final String[] keys;

    /** Whether a word says something by itself. */
    final boolean[] content;

    final List<Mention> mentions;
    final List<Quantity> quantities;
    final List<TimeExpression> times;
    final Set<String> all = new HashSet<>();

    /** The times as they would be understood under the source's date. */
    final List<TimeExpression> told = new ArrayList<>();

    /** What stands between quotation marks. */
    final boolean[] quoted;

    private final int[] mentionAt;

    Line(
            int source,
            int number,
            Sentence sentence,
            List<TimeExpression> times,
            List<Span> quotes,
            Wordbook book,
            Quantities figures) {
        this.source = source;
        this.number = number;
        this.sentence = sentence;
        this.times = times;
        int size = sentence.size();
        keys = new String[size];
        content = new boolean[size];
        quoted = new boolean[size];
        mentionAt = new int[size];
        for (int i = 0; i < size; i++) {
            Token token = sentence.token(i);
            keys[i] = book.key(token);
            content[i] = CONTENT.contains(token.upos())
                    && Character.isLetterOrDigit(token.form().codePointAt(0))
                    && !book.isLight(keys[i]);
            quoted[i] = quotes.stream()
                    .anyMatch(quote -> quote.contains(token.span().start()));
            all.add(keys[i]);
            all.add(Wordbook.plain(token.form()));
        }
        mentions = mentions(book);
        for (int i = 0; i < size; i++) {
            mentionAt[i] = -1;
        }
        for (int m = 0; m < mentions.size(); m++) {
            for (int i = mentions.get(m).first(); i < mentions.get(m).end(); i++) {
                mentionAt[i] = m;
            }
        }
        quantities = figures.in(
                sentence,
                times.stream()
                        .filter(time ->
                                time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME)
                        .map(TimeExpression::span)
                        .toList());
    }

    /** The same words as the source's date would have them, where the brief stands under another. */
    Optional<TimeExpression> asTold(TimeExpression time) {
        return told.stream().filter(one -> one.span().equals(time.span())).findFirst();
    }

    int size() {
        return sentence.size();
    }

    Token token(int i) {
        return sentence.token(i);
    }

    String form(int i) {
        return i < 0 || i >= size() ? "" : Wordbook.plain(sentence.token(i).form());
    }

    /** Whether a word belongs to a person's name; false past the end. */
    boolean isPerson(int i) {
        return i < size()
                && mention(i)
                        .filter(mention -> mention.kind() == Name.Kind.PERSON)
                        .isPresent();
    }

    Optional<Mention> mention(int token) {
        return mentionAt[token] < 0 ? Optional.empty() : Optional.of(mentions.get(mentionAt[token]));
    }

    boolean isWord(int i) {
        return Character.isLetterOrDigit(token(i).form().codePointAt(0));
    }

    /** Whether words stand in the midst of a sentence that is not all quoted. */
    boolean speechless(Span words) {
        int outside = 0;
        for (int i = 0; i < size(); i++) {
            outside += isWord(i) && !quoted[i] && !words.overlaps(token(i).span()) ? 1 : 0;
        }
        return outside > 2;
    }

    Span span(int first, int end) {
        return token(first).span().cover(token(end - 1).span());
    }

    /** Whether a word of a name names nobody by itself: "Mr", "the", "King". */
    static boolean isNoName(String form) {
        return NO_NAME.contains(form);
    }

    /** Names that the network found, and capitalised runs that it did not. */
    private List<Mention> mentions(Wordbook book) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < size()) {
            Optional<Name> name = sentence.nameAt(i);
            if (name.isPresent()) {
                add(found, name.get().kind(), name.get().first(), name.get().end(), book);
                i = name.get().end();
            } else if (isProper(i)) {
                int end = i + 1;
                while (end < size() && isProper(end) && sentence.nameAt(end).isEmpty()) {
                    end++;
                }
                add(found, Name.Kind.OTHER, i, end, book);
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    private boolean isProper(int i) {
        Token token = token(i);
        boolean capital = Character.isUpperCase(token.form().codePointAt(0));
        boolean timed = times.stream().anyMatch(time -> time.span().overlaps(token.span()));
        return capital && token.xpos().startsWith("NNP") && !timed && (!NO_NAME.contains(form(i)) || isSurname(i));
    }

    /** "Mr King", "Ms Lord". */
    private boolean isSurname(int i) {
        return ADDRESSES.contains(form(i - 1)) && NOBLE.contains(form(i));
    }

    private void add(List<Mention> found, Name.Kind kind, int first, int end, Wordbook book) {
        List<String> words = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (int i = first; i < end; i++) {
            String form = form(i);
            whole.append(whole.isEmpty() ? "" : " ").append(form);
            if ((!NO_NAME.contains(form) || isSurname(i)) && isWord(i)) {
                words.add(form);
            }
        }
        if (words.isEmpty()) {
            return;
        }
        String text = whole.toString().replaceFirst("^the ", "").toLowerCase(Locale.ROOT);
        found.add(new Mention(
                kind, first, end, List.copyOf(words), book.place(text).orElse(String.join(" ", words))));
    }
}
