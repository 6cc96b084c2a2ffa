package org.copydesk.brief;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.reading.Name;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.loglinear.Features;
import org.copydesk.reading.loglinear.PackedLines;
import org.copydesk.reading.loglinear.Weights;

/**
 * The branches of a sentence's tree that may go when it is cut to its core, and how likely an editor lets each of them stay, where
 * the word that it hangs on stays: a log-linear model learned from sentences that were cut to a headline's length (Filippova and
 * Altun 2013).
 */
final class Branches {

    private static final String RESOURCE = "branches.txt.gz";

    /** What it adds to a branch's odds, as a logarithm, that the outlet's own headline has a word of it; and that it has none. */
    private static final double IN_TITLE = 2;

    private static final double NOT_IN_TITLE = -0.4;

    /** A word wants a branch that it has in so many of a hundred places, and so much more often than its like, as a logarithm to base 2. */
    private static final double WANTED_SHARE = 0.15;

    private static final double WANTED_LIFT = 2;

    /** In so many it hardly does without. */
    private static final double MOSTLY_THERE = 0.4;

    private static final class Shipped {
        static final Weights WEIGHTS = readShipped();
    }

    /** By relation, what can go at all; all else is half of the word that it hangs on. */
    private static final Set<String> LOOSE = Set.of(
            "advcl",
            "acl",
            "appos",
            "obl",
            "parataxis",
            "advmod",
            "nmod",
            "conj",
            "discourse",
            "vocative",
            "dislocated");

    private static final Set<String> FUNCTION_WORDS = Set.of("ADP", "AUX", "DET", "PART", "SCONJ", "CCONJ", "PUNCT");

    private final Sentence sentence;
    private final int[] first;
    private final int[] last;
    private final int[] words;
    private final double[] keep;
    private final int[] depth;
    private final TitleWords title;

    /** What {@link #chances} has worked out. */
    private final double[][] known;

    Branches(Sentence sentence, TitleWords title) {
        this.sentence = sentence;
        this.title = title;
        int n = sentence.size();
        known = new double[n][];
        first = new int[n];
        last = new int[n];
        words = new int[n];
        keep = new double[n];
        depth = new int[n];
        for (int i = 0; i < n; i++) {
            first[i] = i;
            last[i] = i;
        }
        for (int i = 0; i < n; i++) {
            if (sentence.token(i).upos().equals("PUNCT")) {
                continue;
            }
            int steps = 0;
            for (int at = i; at >= 0 && steps <= n; at = sentence.token(at).head(), steps++) {
                first[at] = Math.min(first[at], i);
                last[at] = Math.max(last[at], i);
                words[at]++;
                keep[at] += sentence.token(i).keep();
            }
            depth[i] = steps - 1;
        }
    }

    private static Weights readShipped() {
        try (BufferedReader lines = PackedLines.of(Branches.class, RESOURCE)) {
            return Weights.read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    /** The chance that a branch stays where the word that it hangs on does, as a logarithm; and that it goes. */
    double[] chances(int top) {
        if (known[top] == null) {
            known[top] = workOut(top);
        }
        return known[top];
    }

    private double[] workOut(int top) {
        double[] logarithms = Shipped.WEIGHTS.logarithms(features(top));
        if (title.isEmpty()) {
            return new double[] {logarithms[1], logarithms[0]};
        }
        // Bayes' rule, with the title as one more witness.
        boolean told = IntStream.rangeClosed(first[top], last[top])
                .anyMatch(
                        i -> title.hold(sentence.token(i)) && !sentence.token(i).isWord("say", "says", "said"));
        double odds = logarithms[1] - logarithms[0] + (told ? IN_TITLE : NOT_IN_TITLE);
        return new double[] {-Math.log1p(Math.exp(-odds)), -Math.log1p(Math.exp(odds))};
    }

    /** The first word of the branch under a word. */
    int first(int top) {
        return first[top];
    }

    /** The last word of the branch under a word. */
    int last(int top) {
        return last[top];
    }

    /** Whether the words of a branch stand side by side, marks aside. */
    boolean isRun(int top) {
        int count = 0;
        for (int i = first[top]; i <= last[top]; i++) {
            count += sentence.token(i).upos().equals("PUNCT") ? 0 : 1;
        }
        return count == words[top];
    }

    /** Whether a branch is of a kind that a sentence can be whole without. */
    boolean isLoose(int top) {
        Token token = sentence.token(top);
        String relation = universal(token.relation());
        // "When" and "how" are half of their clause.
        boolean question = token.is("advmod") && token.xpos().startsWith("W");
        if (token.head() < 0
                || question
                || !LOOSE.contains(relation)
                || FUNCTION_WORDS.contains(token.upos())
                || !isRun(top)) {
            return false;
        }
        boolean behind = top > token.head();
        return switch (relation) {
            case "appos" -> isSetOff(top);
            case "nmod" -> behind ? hasCase(top) : isDescriptor(top);
            case "acl" -> behind;
            case "obl" -> hasCase(top) || token.is("obl:unmarked") || isSetOff(top);
            case "conj" -> isClause(top);
            default -> true; // What else is loose asks for nothing more.
        };
    }

    /**
     * "Harbour master Edda Orr", "Velm's Edda Orr": what somebody is or where from, in front of a full name; a title as in "President
     * Orr" is half of the name.
     */
    private boolean isDescriptor(int top) {
        int name = sentence.token(top).head();
        boolean title = words[top] == 1
                && top > 0
                && Character.isUpperCase(sentence.token(top).form().charAt(0));
        // "The daughter of Edda Orr" is not Orr.
        boolean of = IntStream.rangeClosed(first[top], last[top])
                .anyMatch(i -> sentence.token(i).upos().equals("ADP"));
        // "Director General Edda Orr" is no general.
        boolean half = last[top] + 1 < sentence.size()
                && sentence.token(last[top] + 1).isWord("general", "designate", "elect", "emeritus");
        return !title
                && !of
                && !half
                && (sentence.token(top).relation().equals("nmod:desc")
                        || sentence.token(top).relation().equals("nmod:poss")
                                && sentence.token(top).upos().equals("PROPN"))
                && sentence.nameAt(name)
                        .filter(known -> known.first() > top
                                && (known.kind() == Name.Kind.PERSON && known.end() - known.first() > 1
                                        || known.kind() == Name.Kind.ORGANISATION))
                        .isPresent();
    }

    /** Whether a branch tells what or whose the word before it is: "the end of the war". */
    boolean isOf(int top) {
        return caseWord(top).equals("of");
    }

    /** Whether news seldom has the word that a branch hangs on without such a branch: "support for the plan". */
    boolean isWanted(int top) {
        return isThere(top, WANTED_SHARE, WANTED_LIFT);
    }

    /** Whether the word that a branch hangs on says little without one of its kind: "dominated by", "a series of". */
    boolean isMostlyThere(int top) {
        return isThere(top, MOSTLY_THERE, 0);
    }

    private boolean isThere(int top, double least, double lift) {
        Valency table = Valency.shipped();
        int head = sentence.token(top).head();
        String slot = Valency.slot(sentence, top);
        return top > head
                && !slot.isEmpty()
                && Stream.of(Valency.word(sentence, head), Valency.transitive(sentence, head))
                        .anyMatch(word ->
                                !word.isEmpty() && table.share(word, slot) >= least && table.lift(word, slot) >= lift);
    }

    /** Whether marks part a branch from what stands in front of it. */
    boolean isSetOff(int top) {
        return first[top] > 0
                && sentence.token(first[top] - 1).upos().equals("PUNCT")
                && !sentence.token(first[top] - 1).form().equals("-");
    }

    private boolean hasCase(int top) {
        return sentence.child(top, "case").isPresent();
    }

    /** Whether a word heads a clause with a verb of its own. */
    private boolean isClause(int word) {
        return sentence.token(word).upos().equals("VERB")
                || sentence.child(word, "cop").isPresent()
                || sentence.child(word, "nsubj").isPresent();
    }

    private String caseWord(int top) {
        Optional<Integer> marker = sentence.child(top, "case").or(() -> sentence.child(top, "mark"));
        return marker.map(i -> sentence.token(i).form().toLowerCase(Locale.ROOT))
                .orElse("-");
    }

    /** A relation without its subtype. */
    static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static String bucket(double share) {
        return Integer.toString((int) Math.min(9, Math.floor(share * 10)));
    }

    private static String length(int words) {
        return words <= 4 ? Integer.toString(words) : words <= 7 ? "5" : words <= 11 ? "8" : "12";
    }

    private String kind(int word) {
        return sentence.nameAt(word).map(name -> name.kind().toString()).orElse("-");
    }

    /** What is to be said of a branch, for whether it stays. */
    Features features(int top) {
        Features f = new Features();
        Token token = sentence.token(top);
        int head = token.head();
        Token above = sentence.token(head);
        String relation = token.relation();
        String marker = caseWord(top);
        String side = top < head ? "<" : ">";
        String marks = (isSetOff(top) ? "," : "-")
                + (last[top] + 1 < sentence.size()
                                && sentence.token(last[top] + 1).upos().equals("PUNCT")
                        ? ","
                        : "-");
        String own = bucket(token.keep());
        String mean = bucket(keep[top] / Math.max(1, words[top]));
        String others = bucket((keep[head] - keep[top]) / Math.max(1, words[head] - words[top]));
        f.add("any");
        f.add("r", relation, side);
        f.add("ru", relation, above.upos(), token.upos());
        f.add("rm", relation, marker);
        f.add("rmu", relation, marker, above.upos());
        f.add("rc", relation, marks);
        f.add("rcs", relation, marks, side);
        f.add("hm", above.lemma().toLowerCase(Locale.ROOT), relation, marker);
        f.add("h", above.lemma().toLowerCase(Locale.ROOT), relation);
        if (sentence.nameAt(top).isEmpty()) {
            f.add("c", token.lemma().toLowerCase(Locale.ROOT), relation);
            f.add("cm", token.lemma().toLowerCase(Locale.ROOT), marker);
        }
        f.add("k", kind(top), relation, marker);
        f.add("l", length(words[top]), relation);
        f.add("own", own);
        f.add("ownr", own, relation);
        f.add("mean", mean);
        f.add("meanr", mean, relation);
        f.add("om", own, mean);
        f.add("others", others, mean);
        f.add("above", bucket(above.keep()), own);
        f.add("d", relation, universal(above.relation()), above.upos());
        f.add("depth", relation, Integer.toString(Math.min(5, depth[top])));
        boolean complete = false;
        int behind = 0;
        int nearer = 0;
        for (int child : sentence.children(head)) {
            Token other = sentence.token(child);
            boolean matter = !other.upos().equals("PUNCT") && child > head;
            complete |= child != top && List.of("obj", "xcomp", "ccomp", "cop").contains(universal(other.relation()));
            behind += matter && child != top ? 1 : 0;
            nearer += matter && child < top ? 1 : 0;
        }
        f.add("v", relation, complete ? "full" : "bare", Integer.toString(Math.min(3, nearer)), side);
        f.add("vm", relation, marker, complete ? "full" : "bare", Integer.toString(Math.min(2, nearer)));
        f.add(
                "hv",
                above.lemma().toLowerCase(Locale.ROOT),
                relation,
                complete ? "full" : "bare",
                nearer == 0 ? "1" : "2");
        f.add("b", relation, Integer.toString(Math.min(3, behind)), side);
        valency(f, top, relation, side, behind);
        boolean ends = last[top] + 2 >= sentence.size();
        boolean inside = last[top] < last[head];
        f.add("e", relation, ends ? "end" : inside ? "inside" : "edge");
        String right =
                last[top] + 1 < sentence.size() ? sentence.token(last[top] + 1).upos() : "end";
        String left = first[top] > 0 ? sentence.token(first[top] - 1).upos() : "start";
        f.add("lr", left, right, relation);
        f.add("x", right, relation, marks);
        f.add("num", Boolean.toString(holdsNumber(top)), relation);
        f.add("s", relation, length(sentence.size() / 5));
        return f;
    }

    /** How far a branch is an argument of the word that it hangs on, by what that word has elsewhere. */
    private void valency(Features f, int top, String relation, String side, int behind) {
        Valency table = Valency.shipped();
        String word = Valency.word(sentence, sentence.token(top).head());
        String slot = Valency.slot(sentence, top);
        if (word.isEmpty() || slot.isEmpty()) {
            return;
        }
        String kind = relation + " " + word.charAt(0) + side;
        String lift = Long.toString(Math.round(Math.max(-2, Math.min(5, table.lift(word, slot)))));
        String share = level(table.share(word, slot));
        f.add("lift", lift, kind);
        f.add("share", share, kind);
        f.add("liftshare", lift, share, side);
        if (behind == 0) {
            f.add("bare", level(table.share(word, Valency.BARE)), kind);
            f.add("barelift", level(table.share(word, Valency.BARE)), lift);
        }
    }

    private static String level(double share) {
        return share < 0
                ? "?"
                : share < 0.01
                        ? "0"
                        : share < 0.04 ? "1" : share < 0.12 ? "2" : share < 0.25 ? "3" : share < 0.5 ? "4" : "5";
    }

    private boolean holdsNumber(int top) {
        for (int i = first[top]; i <= last[top]; i++) {
            if (sentence.token(i).upos().equals("NUM")) {
                return true;
            }
        }
        return false;
    }
}
