package org.copydesk.brief;

import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.reader.Reader;
import org.copydesk.reading.references.Dependences;

/**
 * The two gates that a cut inside a sentence passes before the editor may make it: his rules must offer it, and what is left must
 * read as it did. Opened so that each can be measured by itself.
 *
 * <p>Tokens are counted in their sentence; a stretch goes from {@code first} (inclusive) to {@code end} (exclusive).
 */
public final class Gates {

    /** The editor leaves no sentence shorter than this. */
    private static final int LEAST_WORDS = 4;

    private final Proofs proofs;

    /** Gates whose second has this reader read again. */
    public Gates(Reader reader) {
        this.proofs = new Proofs(reader);
    }

    /**
     * Whether the rules offer a cut where space is short.
     *
     * @param marks whether the marks at the edges must be the same too, or the words alone
     */
    public boolean offered(Reading reading, int sentence, int first, int end, boolean marks) {
        Sentence whole = reading.sentences().get(sentence);
        check(whole, first, end);
        return Cuts.forLength(whole, Dependences.of(reading)).stream()
                .filter(cut -> !Cuts.introduces(whole, cut))
                .anyMatch(cut -> marks ? cut.first() == first && cut.end() == end : sameWords(whole, cut, first, end));
    }

    /** Whether what a cut leaves is long enough and, read again, hangs together as it did. */
    public boolean survives(Reading reading, int sentence, int first, int end) {
        Sentence whole = reading.sentences().get(sentence);
        check(whole, first, end);
        Copy copy = new Copy(reading.report().text(), whole);
        copy.cut(first, end, Reason.LENGTH);
        return copy.words() >= LEAST_WORDS && proofs.holds(copy);
    }

    private static boolean sameWords(Sentence sentence, Cuts.Cut cut, int first, int end) {
        for (int i = Math.min(first, cut.first()); i < Math.max(end, cut.end()); i++) {
            boolean wanted = first <= i && i < end;
            boolean cutOut = cut.first() <= i && i < cut.end();
            if (wanted != cutOut && !sentence.token(i).upos().equals("PUNCT")) {
                return false;
            }
        }
        return true;
    }

    private static void check(Sentence sentence, int first, int end) {
        if (first < 0 || first >= end || end > sentence.size()) {
            throw new IllegalArgumentException("no stretch of the sentence: " + first + " to " + end);
        }
    }
}
