package org.copydesk.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.network.ReadWords;
import org.copydesk.reading.reader.Reader;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.references.Reporting;

/**
 * Makes cuts and reads what is left again: a cut stands only where the shorter sentence has the same root and the words that
 * stayed hang together as they did.
 */
final class Proofs {

    /** Cuts whose words the learned score would mostly drop are made even where there is room. */
    private static final double NOBODY_NEEDS = 0.13;

    /** To meet a length, cuts up to this score may be made. */
    private static final double CAN_SPARE = 0.6;

    /** Share of the arcs between kept words that must survive the cut. */
    private static final double SURVIVING_ARCS = 0.88;

    private static final Pattern DAY =
            Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?i:today|tomorrow|yesterday|tonight)");

    private final Reader reader;

    Proofs(Reader reader) {
        this.reader = reader;
    }

    /** A cut proposed for a sentence, and what the sentence would be with it. */
    private record Proposal(Copy copy, Cuts.Cut cut, Copy trial) {}

    /** Takes out brackets and tails that nobody needs. */
    void tidy(Collection<Copy> copies, Dependences dependences) {
        List<Proposal> proposals = new ArrayList<>();
        for (Copy copy : copies) {
            for (Cuts.Cut cut : Cuts.of(copy.sentence(), dependences)) {
                if (cut.keep() < NOBODY_NEEDS
                        && !Cuts.introduces(copy.sentence(), cut)
                        && !Cuts.tellsWho(copy.sentence(), cut)
                        && !holdsFacts(copy.sentence(), cut)) {
                    propose(copy, cut, proposals);
                }
            }
        }
        make(proposals, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Takes out words, what the sentences need least first.
     *
     * @param least so many words, as far as that goes
     * @param most no more than so many, unless {@code least} cannot be had otherwise
     */
    void tighten(Collection<Copy> copies, Dependences dependences, int least, int most) {
        List<Proposal> proposals = new ArrayList<>();
        for (Copy copy : copies) {
            spareable(copy, dependences).forEach(cut -> propose(copy, cut, proposals));
        }
        proposals.sort(
                Comparator.comparingDouble(p -> p.cut.keep() + (holdsFacts(p.copy.sentence(), p.cut) ? 0.3 : 0)));
        make(proposals, least, most);
    }

    /** About how many words a sentence can lose. */
    int spare(Copy copy, Dependences dependences) {
        Copy trial = copy.duplicate();
        for (Cuts.Cut cut : spareable(copy, dependences)) {
            trial.cut(cut.first(), cut.end(), cut.reason());
        }
        return copy.words() - trial.words();
    }

    private static List<Cuts.Cut> spareable(Copy copy, Dependences dependences) {
        return Cuts.forLength(copy.sentence(), dependences).stream()
                .filter(cut -> cut.keep() < CAN_SPARE && !Cuts.introduces(copy.sentence(), cut))
                .toList();
    }

    private static void propose(Copy copy, Cuts.Cut cut, List<Proposal> proposals) {
        for (int i = cut.first(); i < cut.end(); i++) {
            if (!copy.keeps(i)) {
                return;
            }
        }
        Copy trial = copy.duplicate();
        trial.cut(cut.first(), cut.end(), cut.reason());
        if (trial.words() >= 4) {
            proposals.add(new Proposal(copy, cut, trial));
        }
    }

    private void make(List<Proposal> proposals, int least, int most) {
        if (proposals.isEmpty()) {
            return;
        }
        List<ReadWords> read = reader.readWords(
                proposals.stream().map(p -> p.trial.keptForms()).toList());
        int saved = 0;
        for (int limit : new int[] {most, Integer.MAX_VALUE}) {
            for (int i = 0; i < proposals.size() && saved < least; i++) {
                Proposal p = proposals.get(i);
                boolean free = true;
                for (int k = p.cut.first(); k < p.cut.end(); k++) {
                    free &= p.copy.keeps(k);
                }
                int worth = p.copy.words() - p.trial.words();
                if (free && saved + worth <= limit && survives(p.trial, read.get(i))) {
                    p.copy.cut(p.cut.first(), p.cut.end(), p.cut.reason());
                    saved += worth;
                }
            }
        }
    }

    /** Reads a copy again and says whether it still hangs together. */
    boolean holds(Copy copy) {
        return survives(copy, reader.readWords(List.of(copy.keptForms())).getFirst());
    }

    /** What stays of a copy, read by itself. */
    ReadWords read(Copy copy) {
        return reader.readWords(List.of(copy.keptForms())).getFirst();
    }

    static boolean survives(Copy trial, ReadWords read) {
        return !losesCore(trial, read) && arcs(trial, read) >= SURVIVING_ARCS;
    }

    /** Whether a claim's root, subject or object is another one when it is read again. */
    private static boolean losesCore(Copy trial, ReadWords read) {
        Sentence sentence = trial.sentence();
        int[] place = places(trial);
        for (int i = 0; i < sentence.size(); i++) {
            int head = sentence.token(i).head();
            boolean core = sentence.token(i).is("nsubj") || sentence.token(i).is("obj") || head < 0;
            if (core
                    && place[i] >= 0
                    && !sentence.token(i).upos().equals("PUNCT")
                    && (head < 0 || head == sentence.root() && place[head] >= 0)
                    && read.heads()[place[i]] != (head < 0 ? -1 : place[head])
                    && !isNamed(sentence, i, place, read)
                    && !tradesRoot(sentence, i, place, read)) {
                return true;
            }
        }
        return false;
    }

    /** "Midfielder James Orr": the name hangs on the role or the role on the name. */
    private static boolean isNamed(Sentence sentence, int subject, int[] place, ReadWords read) {
        int above = read.heads()[place[subject]];
        return sentence.token(subject).is("nsubj")
                && Stream.concat(
                                sentence.children(subject).stream(),
                                sentence.children(sentence.token(subject).head()).stream())
                        .anyMatch(other -> other != subject
                                && place[other] >= 0
                                && place[other] == above
                                && Stream.of("nsubj", "nmod:desc", "compound", "flat", "appos")
                                        .anyMatch(sentence.token(other)::is));
    }

    /** "The dyke broke, the ministry said": the saying hangs on what is said or that on the saying. */
    private static boolean tradesRoot(Sentence sentence, int word, int[] place, ReadWords read) {
        int root = sentence.root();
        int other = word == root
                ? sentence.child(root, "ccomp")
                        .or(() -> sentence.child(root, "parataxis"))
                        .orElse(-1)
                : word;
        return other >= 0
                && place[root] >= 0
                && place[other] >= 0
                && (Reporting.isSaying(sentence.token(root).lemma())
                        || Reporting.isSaying(sentence.token(other).lemma()))
                && sentence.token(other).head() == root
                && (sentence.token(other).is("ccomp") || sentence.token(other).is("parataxis"))
                && read.heads()[place[other]] < 0
                && read.heads()[place[root]] == place[other];
    }

    /** The share of the words that stay and still hang on the same word when they are read again. */
    static double arcs(Copy trial, ReadWords read) {
        Sentence sentence = trial.sentence();
        int[] place = places(trial);
        int arcs = 0;
        int kept = 0;
        for (int i = 0; i < sentence.size(); i++) {
            int head = sentence.token(i).head();
            if (place[i] < 0 || sentence.token(i).upos().equals("PUNCT") || head >= 0 && place[head] < 0) {
                continue;
            }
            arcs++;
            kept += read.heads()[place[i]] == (head < 0 ? -1 : place[head]) || tradesRoot(sentence, i, place, read)
                    ? 1
                    : 0;
        }
        return arcs == 0 ? 1 : (double) kept / arcs;
    }

    /** Where each token stands among those that stay; -1 for the others. */
    private static int[] places(Copy trial) {
        int[] place = new int[trial.sentence().size()];
        int count = 0;
        for (int i = 0; i < place.length; i++) {
            place[i] = trial.keeps(i) ? count++ : -1;
        }
        return place;
    }

    private static boolean holdsFacts(Sentence sentence, Cuts.Cut cut) {
        for (int i = cut.first(); i < cut.end(); i++) {
            if (sentence.token(i).upos().equals("NUM")
                    || sentence.token(i).form().chars().anyMatch(Character::isDigit)
                    || DAY.matcher(sentence.token(i).form()).matches()) {
                return true;
            }
        }
        return false;
    }
}
