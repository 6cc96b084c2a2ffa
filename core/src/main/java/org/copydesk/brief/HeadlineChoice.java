package org.copydesk.brief;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.loglinear.Features;
import org.copydesk.reading.loglinear.PackedLines;
import org.copydesk.reading.loglinear.Weights;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.references.Reporting;

/**
 * How good a desk would find a headline: a log-linear model learned from headlines of ours that were judged beside their reports. It
 * sees what is there of the sentence, what is not, and how that hangs together.
 */
final class HeadlineChoice {

    private static final String RESOURCE = "headlines.txt.gz";

    // What is not left to the lessons: they are few, and their reports have no titles.

    /** What each word over twelve costs beside another cut of the same sentence. */
    private static final double TOO_LONG = 4;

    /** And what the square of them costs: thirteen can be borne, twenty cannot. */
    private static final double FAR_TOO_LONG = 0.25;

    /** What each costs beside other sentences. */
    private static final double LONG = 0.3;

    /** From so many words over twelve on each costs more, for that is no headline any more. */
    private static final int FAR = 8;

    private static final double NO_HEADLINE = 1;

    /** What each place further down costs: there are more ways to be wrong there than were judged. */
    private static final double LATER = 6;

    /** What a question costs: few reports that were judged have one, and no desk heads news with it. */
    private static final double QUESTION = 8;

    /** Headlines of other sentences than the first are seldom worth more, without that cost. */
    private static final double GOOD_LATER = 17;

    /** What it is worth to say what the outlet's own headline says. */
    private static final double TITLE = 8;

    private static final class Shipped {
        static final Weights WEIGHTS = readShipped();
    }

    private static final Pattern POINTS_BACK = Pattern.compile("(?i)\\b(?:such an?|(?:this|that) (?:is|was))\\b");

    private static final Pattern OPENS_WITH_PRONOUN =
            Pattern.compile("^(?:(?:[^:]+): )?(?i:he|she|it|they|his|her|its|their|this|these|those|there)\\b");

    private static final Set<String> MATTER = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

    private final Dependences dependences;
    private final TitleWords title;
    private final Timeliness timeliness;
    private final HeadlineCut cut;

    /** What headlines are worth that were asked for. */
    private final Map<Headlines.Candidate, Double> known = new IdentityHashMap<>();

    HeadlineChoice(Dependences dependences, TitleWords title, Timeliness timeliness, HeadlineCut cut) {
        this.dependences = dependences;
        this.title = title;
        this.timeliness = timeliness;
        this.cut = cut;
    }

    private static Weights readShipped() {
        try (BufferedReader lines = PackedLines.of(HeadlineChoice.class, RESOURCE)) {
            return Weights.read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /**
     * Orders headlines, the best first: the sentence whose best cut is worth most, and of each sentence the cuts by their worth, where
     * length counts for more.
     *
     * @param first the brief's first sentence
     */
    List<Headlines.Candidate> order(List<Headlines.Candidate> candidates, Sentence first) {
        Map<Integer, List<Judged>> sentences = candidates.stream()
                .map(candidate -> new Judged(candidate, worth(candidate, first)))
                .sorted(Comparator.comparingDouble(judged -> -judged.worth + tooLong(judged.candidate)))
                .collect(Collectors.groupingBy(judged -> judged.candidate.place(), TreeMap::new, Collectors.toList()));
        return sentences.values().stream()
                .sorted(Comparator.comparingDouble(
                        cuts -> -cuts.stream().mapToDouble(Judged::worth).max().orElse(0)))
                .flatMap(List::stream)
                .map(Judged::candidate)
                .toList();
    }

    /** Whether headlines leave room for a better one of the sentence at a place further down. */
    boolean leaves(List<Headlines.Candidate> candidates, int place, Sentence first) {
        return candidates.stream()
                                .mapToDouble(candidate -> worth(candidate, first))
                                .max()
                                .orElse(0)
                        + LATER * place
                < GOOD_LATER;
    }

    private static double tooLong(Headlines.Candidate candidate) {
        int over = over(candidate);
        return TOO_LONG * over + FAR_TOO_LONG * over * over;
    }

    private record Judged(Headlines.Candidate candidate, double worth) {}

    /** How good a headline is, the better the larger. */
    private double worth(Headlines.Candidate candidate, Sentence first) {
        return known.computeIfAbsent(candidate, one -> workOut(one, first));
    }

    private double workOut(Headlines.Candidate candidate, Sentence first) {
        double[] logarithms = Shipped.WEIGHTS.logarithms(features(candidate, first));
        return logarithms[1]
                - logarithms[0]
                - LATER * candidate.place()
                - LONG * over(candidate)
                - NO_HEADLINE * Math.max(0, over(candidate) - FAR)
                - (candidate.text().endsWith("?") ? QUESTION : 0)
                + TITLE * title.share(candidate.copy().sentence(), candidate.copy()::keeps);
    }

    private static int over(Headlines.Candidate candidate) {
        return Math.max(0, candidate.words() - Headlines.MOST_WORDS);
    }

    private static String few(long count) {
        return Long.toString(Math.min(3, count));
    }

    /**
     * What is to be said of a headline.
     *
     * @param first the brief's first sentence
     */
    Features features(Headlines.Candidate candidate, Sentence first) {
        Features f = new Features();
        Copy copy = candidate.copy();
        Sentence sentence = copy.sentence();
        int claim = candidate.claim();
        Branches branches = cut.branches(sentence);
        String text = candidate.text();
        int words = candidate.words();
        String place = Integer.toString(candidate.place());
        f.add("any");
        f.add("w", Integer.toString(Math.min(18, words)));
        f.add("p", place);
        f.add("pw", place, Features.step(words, 6, 8, 10, 12, 13, 15));
        f.add("cos", place, Features.step(first.embedding().cosine(sentence.embedding()), 0.2, 0.35, 0.5, 0.65));
        f.add("alone", Boolean.toString(dependences.of(sentence.index()).isAlone()));
        f.add("past", Boolean.toString(timeliness.isPast(sentence, claim)), place);
        f.add("saidpast", Boolean.toString(timeliness.staysPast(copy, claim)));
        f.add("named", Boolean.toString(Headlines.namesItsSubject(sentence, claim)), place);
        f.add("always", Boolean.toString(isAlwaysSo(sentence, claim)), candidate.place() > 0 ? "later" : "first");
        boolean clause = sentence.child(claim, "mark")
                .filter(mark -> sentence.token(mark).upos().equals("SCONJ"))
                .isPresent();
        f.add("clause", Boolean.toString(clause));
        f.add("reporter", Boolean.toString(speaksOfReporter(copy)));
        f.add("hold", candidate.way().hold());
        f.add(
                "holdr",
                candidate.way().hold(),
                Integer.toString(Math.min(4, candidate.way().rank())));
        f.add("rank", Integer.toString(Math.min(6, candidate.way().rank())));
        print(f, candidate, text);
        f.add("pronoun", Boolean.toString(OPENS_WITH_PRONOUN.matcher(text).find()));
        verb(f, copy, claim, place);
        subject(f, copy, claim, place);
        kept(f, copy, claim, words);
        for (int i = 0; i < sentence.size(); i++) {
            branch(f, copy, claim, branches, i);
        }
        return f;
    }

    /** "The river rises in the mountains": what is always so is no news. */
    private static boolean isAlwaysSo(Sentence sentence, int claim) {
        return Set.of("VBZ", "VBP").contains(sentence.token(claim).xpos())
                && !Reporting.isSaying(sentence.token(claim).lemma())
                && sentence.child(claim, "aux").isEmpty();
    }

    /** Whether a copy has an "I" or "we" outside quotation marks. */
    private boolean speaksOfReporter(Copy copy) {
        Sentence sentence = copy.sentence();
        return IntStream.range(0, sentence.size())
                .anyMatch(i -> copy.keeps(i)
                        && sentence.token(i).isWord("i", "me", "my", "we", "us", "our")
                        && sentence.token(i).xpos().startsWith("PRP")
                        && !dependences.isQuoted(sentence.token(i).span()));
    }

    /** What the printed line looks like. */
    private static void print(Features f, Headlines.Candidate candidate, String text) {
        boolean source = candidate.source();
        f.add("source", Boolean.toString(source));
        f.add(
                "quote",
                Boolean.toString(text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0),
                Boolean.toString(source));
        f.add("commas", few(text.chars().filter(c -> c == ',').count()));
        f.add("dash", Boolean.toString(text.contains(" - ") || text.contains("\u2014") || text.contains("\u2013")));
        f.add("ask", Boolean.toString(text.endsWith("?")));
        f.add("open", Boolean.toString(text.endsWith("...") || text.endsWith("\u2026")));
        f.add("back", Boolean.toString(POINTS_BACK.matcher(text).find()));
    }

    private void verb(Features f, Copy copy, int claim, String place) {
        Sentence sentence = copy.sentence();
        Token token = sentence.token(claim);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean says = Reporting.isSaying(lemma);
        f.add("v", token.upos(), token.xpos());
        f.add("vp", token.xpos(), place);
        f.add("lemma", lemma);
        f.add("says", Boolean.toString(says), place);
        f.add("root", Boolean.toString(claim == sentence.root()), token.relation());
        for (String relation :
                List.of("obj", "xcomp", "ccomp", "obl", "advcl", "cop", "aux", "aux:pass", "mark", "conj")) {
            List<Integer> all = sentence.children(claim).stream()
                    .filter(i -> sentence.token(i).is(relation))
                    .toList();
            long kept = all.stream().filter(copy::keeps).count();
            f.add("has", relation, few(kept), few(all.size() - kept));
            if (says) {
                f.add("sayshas", relation, few(kept));
            }
        }
        for (int i : sentence.children(claim)) {
            if (sentence.token(i).is("aux") && copy.keeps(i)) {
                f.add("aux", sentence.token(i).lemma().toLowerCase(Locale.ROOT));
            }
        }
        boolean negated = IntStream.range(0, sentence.size())
                .anyMatch(i -> copy.keeps(i) && sentence.token(i).isWord("not", "n't", "n\u2019t", "no", "never"));
        f.add("not", Boolean.toString(negated));
    }

    private void subject(Features f, Copy copy, int claim, String place) {
        Sentence sentence = copy.sentence();
        Optional<Integer> found = sentence.child(claim, "nsubj").filter(copy::keeps);
        if (found.isEmpty()) {
            f.add("subject", "none", place);
            return;
        }
        int subject = found.get();
        Token token = sentence.token(subject);
        String det = sentence.child(subject, "det")
                .map(i -> sentence.token(i).form().toLowerCase(Locale.ROOT))
                .orElse(sentence.child(subject, "nmod:poss").isPresent() ? "poss" : "-");
        String name = sentence.nameAt(subject).map(n -> n.kind().toString()).orElse("-");
        long words = sentence.subtree(subject).stream().filter(copy::keeps).count();
        long lost = sentence.subtree(subject).size() - words;
        boolean pronoun = sentence.subtree(subject).stream()
                .anyMatch(i -> copy.keeps(i) && sentence.token(i).xpos().startsWith("PRP"));
        boolean named = sentence.subtree(subject).stream()
                .anyMatch(i -> copy.keeps(i) && sentence.nameAt(i).isPresent());
        f.add("subject", token.xpos(), name, place);
        f.add("det", det, name);
        f.add("detp", det, place, Boolean.toString(named));
        f.add("sw", Features.step(words, 2, 3, 5, 8));
        f.add("sl", Features.step(lost, 1, 3, 8), Boolean.toString(named));
        f.add("spro", Boolean.toString(pronoun));
        f.add("snamed", Boolean.toString(named), place);
        f.add("slemma", token.upos().equals("NOUN") ? token.lemma().toLowerCase(Locale.ROOT) : token.upos());
    }

    /** How much of the sentence is there, and how it ends. */
    private void kept(Features f, Copy copy, int claim, int words) {
        Sentence sentence = copy.sentence();
        double all = 0;
        double kept = 0;
        long figures = 0;
        long figuresKept = 0;
        long matter = 0;
        long pronouns = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            all += token.keep();
            kept += copy.keeps(i) ? token.keep() : 0;
            figures += token.upos().equals("NUM") ? 1 : 0;
            figuresKept += token.upos().equals("NUM") && copy.keeps(i) ? 1 : 0;
            matter += copy.keeps(i) && MATTER.contains(token.upos()) ? 1 : 0;
            pronouns += copy.keeps(i) && token.xpos().startsWith("PRP") ? 1 : 0;
        }
        long names = sentence.names().stream()
                .filter(name -> copy.keeps(name.first()))
                .count();
        f.add("kept", Features.step(kept / Math.max(0.01, all), 0.3, 0.45, 0.6, 0.75, 0.9));
        f.add("mean", Features.step(kept / Math.max(1, copy.words()), 0.4, 0.5, 0.6, 0.7, 0.8));
        f.add("figures", few(figuresKept), few(figures - figuresKept));
        f.add("names", few(names), few(sentence.names().size() - names));
        f.add("nolost", Boolean.toString(names == 0 && !sentence.names().isEmpty()));
        f.add("matter", Features.step(matter, 4, 5, 6, 7, 9));
        f.add("pronouns", few(pronouns));
        f.add("size", Features.step(sentence.size(), 12, 18, 25, 33, 42));
        f.add("cutall", Boolean.toString(copy.isCut()), Features.step(words, 8, 11, 13));
        int last = copy.lastKept();
        while (last > 0 && (!copy.keeps(last) || sentence.token(last).upos().equals("PUNCT"))) {
            last--;
        }
        Token end = sentence.token(last);
        f.add("end", end.xpos(), end.relation());
        f.add(
                "endword",
                end.upos().equals("PROPN") || end.upos().equals("NUM")
                        ? end.upos()
                        : end.lemma().toLowerCase(Locale.ROOT));
        boolean whole = last + 2 >= sentence.size();
        f.add("ends", Boolean.toString(whole), end.upos());
        if (end.upos().equals("VERB") && !whole) {
            double bare = Valency.bare(sentence, last);
            f.add("bare", Features.step(bare, 0, 0.1, 0.2, 0.35, 0.5));
        }
    }

    /** A branch that is there, or that is cut off where the word it hangs on stays. */
    private void branch(Features f, Copy copy, int claim, Branches branches, int top) {
        Sentence sentence = copy.sentence();
        Token token = sentence.token(top);
        int head = token.head();
        if (head < 0
                || !copy.keeps(head)
                || Set.of("PUNCT", "DET", "AUX", "ADP", "PART", "CCONJ", "SCONJ")
                        .contains(token.upos())) {
            return;
        }
        boolean stays = copy.keeps(top);
        String sign = stays ? "+" : "-";
        String marker = sentence.child(top, "case")
                .or(() -> sentence.child(top, "mark"))
                .map(i -> sentence.token(i).form().toLowerCase(Locale.ROOT))
                .orElse("-");
        String where = head == claim ? "claim" : sentence.token(head).upos();
        String relation = token.relation();
        f.add(sign + "r", relation, where);
        f.add(sign + "m", relation, marker);
        f.add(
                sign + "k",
                relation,
                sentence.nameAt(top).map(n -> n.kind().toString()).orElse(token.upos()));
        f.add(sign + "f", Boolean.toString(top == 0 || IntStream.range(0, top).noneMatch(copy::keeps)), relation);
        if (branches.isLoose(top)) {
            double chance = Math.exp(branches.chances(top)[0]);
            f.add(sign + "c", Features.step(chance, 0.1, 0.25, 0.4, 0.6, 0.8));
            f.add(sign + "cr", Features.step(chance, 0.25, 0.5, 0.75), relation, where);
            f.add(sign + "wanted", Boolean.toString(branches.isWanted(top)));
            f.add(sign + "set", Boolean.toString(branches.isSetOff(top)), relation);
        }
        if (!stays) {
            List<Integer> tokens = sentence.subtree(top);
            f.add(
                    "-names",
                    Boolean.toString(
                            tokens.stream().anyMatch(i -> sentence.nameAt(i).isPresent())),
                    relation);
            f.add(
                    "-figures",
                    Boolean.toString(tokens.stream()
                            .anyMatch(i -> sentence.token(i).upos().equals("NUM"))),
                    relation);
            f.add("-quoted", Boolean.toString(dependences.isQuoted(token.span())));
        } else if (Set.of("nmod", "obl", "advcl", "acl", "conj", "appos", "ccomp", "xcomp")
                .contains(Branches.universal(relation))) {
            String lost = sentence.children(top).stream()
                    .filter(i -> !copy.keeps(i) && !sentence.token(i).upos().equals("PUNCT"))
                    .map(i -> Branches.universal(sentence.token(i).relation()))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("+"));
            f.add("lost", Branches.universal(relation), lost);
        }
    }
}
