package org.copydesk.brief;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.references.Openings;
import org.copydesk.text.Span;

/**
 * What sentences need to stand beside each other in a brief: openings that point nowhere go, whoever is met for the first time is
 * introduced, and quotation marks are opened and closed.
 */
final class Finish {

    /** What numbers or marks the item of a list, in tokens at most. */
    private static final int LONGEST_NUMBER = 3;

    private static final Pattern LIST_MARK =
            Pattern.compile("\\(?\\d{1,2}(?:\\.|\\)|\\.\\))|[*\u2022\u00b7\u25cf\u25aa\u2013\u2014-]");

    private final Reading reading;
    private final Dependences dependences;
    private final People people;
    private final Subjects subjects;

    Finish(Reading reading, Dependences dependences, People people, Subjects subjects) {
        this.reading = reading;
        this.dependences = dependences;
        this.people = people;
        this.subjects = subjects;
    }

    /** Sets the chosen sentences, by their number, beside each other. */
    void set(SortedMap<Integer, Copy> chosen) {
        Set<String> met = new HashSet<>();
        int before = -2;
        for (Map.Entry<Integer, Copy> entry : chosen.entrySet()) {
            int index = entry.getKey();
            Copy copy = entry.getValue();
            dropNumber(copy);
            if (before != index - 1) {
                dropConnective(copy);
                dropAdded(copy);
                subjects.meant(copy.sentence()).ifPresent(surname -> name(copy, surname, met));
            }
            introduce(copy, met);
            balanceQuotes(copy, before == index - 1, chosen.containsKey(index + 1));
            if (chosen.containsKey(index + 1)) {
                copy.leadOn();
            }
            before = index;
        }
    }

    /** "2. Orr will stand again": the number of a list that is no list any more goes, and so does its bullet. */
    private static void dropNumber(Copy copy) {
        Sentence sentence = copy.sentence();
        int end = 0;
        while (end < Math.min(LONGEST_NUMBER, sentence.size() - 1)
                && !Character.isLetter(sentence.token(end).form().codePointAt(0))) {
            end++;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < end; i++) {
            words.append(sentence.token(i).form());
        }
        if (LIST_MARK.matcher(words).matches()) {
            copy.cut(0, end, Reason.PUNCTUATION);
        }
    }

    /** Without the sentence it points back to, "But" or "However," goes. */
    private void dropConnective(Copy copy) {
        Sentence sentence = copy.sentence();
        if (Openings.of(sentence) == Openings.Opening.REMOVABLE
                && !dependences.isQuoted(sentence.token(0).span())) {
            int end = 1;
            if (end < sentence.size() && sentence.token(end).form().equals(",")) {
                end++;
            }
            copy.cut(0, end, Reason.CONNECTIVE);
        }
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean lone = token.isWord("also")
                    && token.is("advmod")
                    && !sentence.token(i - 1).isWord("but")
                    && !dependences.isQuoted(token.span());
            boolean clauseOwn = lone && token.head() == sentence.root();
            if (clauseOwn && copy.keeps(i) && !sentence.token(i - 1).form().equals(",")) {
                copy.cut(i, i + 1, Reason.CONNECTIVE);
            }
        }
    }

    /** "Orr added": without the speech before it, she said it. */
    private void dropAdded(Copy copy) {
        Sentence sentence = copy.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean says = token.isWord("added")
                    && (token.is("parataxis")
                            || sentence.child(i, "ccomp").isPresent()
                            || sentence.child(i, "parataxis").isPresent());
            if (says
                    && sentence.child(i, "nsubj").isPresent()
                    && copy.keeps(i)
                    && !dependences.isQuoted(token.span())) {
                copy.replace(i, "said", Reason.CONNECTIVE);
            }
        }
    }

    /** "He" becomes the name of who is meant: the surname where the brief has introduced him, else title and name. */
    private void name(Copy copy, String surname, Set<String> met) {
        Token pronoun = copy.sentence().token(0);
        people.named(surname, copy.sentence().index()).ifPresent(known -> {
            Span source = met.contains(surname) ? people.surname(known, reading) : known.name();
            copy.putBefore(0, new Edit.Moved(source, source.of(reading.report().text()), Reason.REFERENCE));
            copy.putBefore(0, new Edit.Cut(pronoun.span(), Reason.REFERENCE));
            copy.replaced(0);
            met.add(surname);
        });
    }

    /** A surname whose bearer has not been met in the brief gets the name and role of the introduction. */
    private void introduce(Copy copy, Set<String> met) {
        Sentence sentence = copy.sentence();
        for (Name name : sentence.names()) {
            if (name.kind() != Name.Kind.PERSON || !copy.keeps(name.end() - 1)) {
                continue;
            }
            String surname = sentence.token(People.surnameAt(sentence, name)).form();
            boolean whole = People.isFull(sentence, name);
            // "The Orr biographer Anna Toll": inside another's title a name stays short.
            boolean inside = sentence.token(name.end() - 1).is("compound");
            if (!whole
                    && !inside
                    && !met.contains(surname)
                    && !dependences.isQuoted(sentence.token(name.first()).span())) {
                people.named(surname, sentence.index()).ifPresent(known -> write(copy, name, known));
            }
            if (!inside) {
                met.add(surname);
            }
        }
    }

    private void write(Copy copy, Name name, People.Introduction known) {
        Sentence sentence = copy.sentence();
        String text = reading.report().text();
        int first = name.first();
        while (first > 0
                && sentence.token(first - 1)
                        .isWord("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.")) {
            first--;
        }
        // A title that stands there already ("President Orr") makes the longer one superfluous.
        boolean titled = first > 0
                && sentence.token(first - 1).is("nmod")
                && sentence.token(first - 1).upos().equals("PROPN");
        Span source = titled ? sentenceSpan(known) : known.name();
        copy.putBefore(first, new Edit.Moved(source, source.of(text), Reason.REFERENCE));
        copy.cut(first, name.end(), Reason.REFERENCE);
        boolean possessive = name.end() < sentence.size()
                && sentence.token(name.end()).xpos().equals("POS");
        if (!possessive && !titled && known.role().isPresent() && name.end() < sentence.size()) {
            Span role = known.role().get();
            boolean mark = Words.closes(sentence.token(name.end()).form());
            copy.putAfter(name.end() - 1, new Edit.Added(", ", Reason.PUNCTUATION));
            copy.putAfter(name.end() - 1, new Edit.Moved(role, role.of(text), Reason.REFERENCE));
            if (!mark) {
                copy.putAfter(name.end() - 1, new Edit.Added(",", Reason.PUNCTUATION));
            }
        }
    }

    private Span sentenceSpan(People.Introduction known) {
        Sentence sentence = reading.sentences().get(known.sentence());
        return sentence.token(known.first())
                .span()
                .cover(sentence.token(known.end() - 1).span());
    }

    /** Gives a sentence the quotation marks that stand in neighbours it is printed without. */
    private void balanceQuotes(Copy copy, boolean follows, boolean goesOn) {
        Sentence sentence = copy.sentence();
        for (Quotation quotation : dependences.quotationsIn(sentence)) {
            Span span = quotation.span();
            boolean opensHere = span.start() >= sentence.span().start() && quotation.opened();
            boolean closesHere = span.end() <= sentence.span().end() && quotation.closed();
            if (!opensHere && !follows) {
                copy.putBefore(firstKept(copy), new Edit.Added(openMark(quotation), Reason.PUNCTUATION));
            }
            if (opensHere && quotation.continues() && follows) {
                cutMark(copy, span.start());
            }
            boolean nextSameQuote = goesOn && sameQuotation(sentence, quotation);
            boolean opensBehind = opensHere && span.start() >= sentence.span().end() - quotation.mark();
            if (opensBehind && !nextSameQuote) {
                cutMark(copy, span.start());
            } else if (!closesHere && !nextSameQuote && !endsWithMark(copy, quotation)) {
                copy.putAtEnd(new Edit.Added(closeMark(quotation), Reason.PUNCTUATION));
            }
        }
    }

    /** Whether a quotation mark of some kind stands last: typewriters' and printers' marks are mixed at times. */
    private boolean endsWithMark(Copy copy, Quotation quotation) {
        String last = copy.sentence().token(copy.lastKept()).form();
        // A single mark closes a quotation inside a double one, and not that.
        boolean inner = Words.isSingleMark(last) && !Words.isSingleMark(openMark(quotation));
        return Words.isQuoteMark(last) && !inner;
    }

    private boolean sameQuotation(Sentence sentence, Quotation quotation) {
        Sentence next = reading.sentences().get(sentence.index() + 1);
        return quotation.span().overlaps(next.span())
                || dependences.quotationsIn(next).stream()
                        .anyMatch(q ->
                                q.continues() && q.span().start() <= next.span().start());
    }

    private String openMark(Quotation quotation) {
        return reading.report()
                .text()
                .substring(quotation.span().start(), quotation.span().start() + quotation.mark());
    }

    private String closeMark(Quotation quotation) {
        return switch (openMark(quotation)) {
            case "\u201c", "\u201e" -> "\u201d";
            case "\u2018" -> "\u2019";
            case "\u00ab" -> "\u00bb";
            case "``" -> "''";
            default -> openMark(quotation); // Straight marks close as they open.
        };
    }

    private static int firstKept(Copy copy) {
        int first = 0;
        while (first < copy.sentence().size() - 1 && !copy.keeps(first)) {
            first++;
        }
        return first;
    }

    private static void cutMark(Copy copy, int offset) {
        for (int i = 0; i < copy.sentence().size(); i++) {
            if (copy.sentence().token(i).span().start() == offset) {
                copy.cut(i, i + 1, Reason.PUNCTUATION);
            }
        }
    }
}
