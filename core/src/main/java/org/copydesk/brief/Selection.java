package org.copydesk.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.references.Leaning;

/**
 * Chooses the sentences of a brief for their news value, against repetition and with whatever they depend on, and cuts them until
 * the length is met.
 */
final class Selection {

    /** A topic may take so much more than its share of the report. */
    private static final double TOPIC_MAY_EXCEED = 1.1;

    /** How much the chance that a sentence leans on one that is not there counts beside its news. */
    private static final double CAUTION = 1.5;

    /** What the sentences of a topic beyond that are worth. */
    private static final double CROWDED = 0.4;

    /** A length is met within this share of it. */
    private static final double TOLERANCE = 0.08;

    /** A length that no sentences meet may be missed by this share of it. */
    private static final double FAR_OFF = 0.25;

    /** Sentences more alike than this, in cosine, say the same. */
    private static final double THE_SAME = 0.92;

    /** A sentence of which so much stands in another is said already. */
    private static final double ALL_SAID = 0.8;

    /** Sentences as near as this that share so much of their matter say the same, where the later one has no figure of its own. */
    private static final double NEAR = 0.7;

    private static final double MUCH_SAID = 0.6;

    private static final int LEAST_MATTER = 5;

    /** No more sentences are taken for the sake of one. */
    private static final int LONGEST_RUN = 4;

    /** How many sentences are tried to fill what is left of a length. */
    private static final int TRIES = 4;

    private final Reading reading;
    private final Length length;
    private final Dependences dependences;
    private final Corrections corrections;
    private final Subjects subjects;
    private final Prose prose;
    private final Proofs proofs;
    private final NewsValue values;

    /** The chance that each sentence stands without the one before it. */
    private final double[] standing;

    /** Words of each sentence, of each section and of the whole report. */
    private final int[] sentenceWords;

    private final int[] sectionWords;
    private final int totalWords;

    /** How many words, and how many sentences, the brief may have. */
    private final int budget;

    private final int most;

    /** The chosen sentences by their number, as they will be printed. */
    private final TreeMap<Integer, Copy> chosen = new TreeMap<>();

    /** What must be taken to take a sentence, as long as nothing else is chosen. */
    private final Map<Integer, List<Integer>> runs = new HashMap<>();

    private final Set<Integer> tooAlike = new HashSet<>();

    /** The nouns, names and verbs of sentences, by number. */
    private final Map<Integer, Set<String>> matter = new HashMap<>();

    /** The words of sentences, small and without marks, by number. */
    private final Map<Integer, String> plain = new HashMap<>();

    /**
     * What is to be chosen from.
     *
     * @param single whether one sentence is to be chosen, whatever the length
     */
    Selection(
            Reading reading,
            Length length,
            boolean single,
            Corrections corrections,
            Dependences dependences,
            Subjects subjects,
            Prose prose,
            Proofs proofs) {
        this.corrections = corrections;
        this.reading = reading;
        this.length = length;
        this.dependences = dependences;
        this.subjects = subjects;
        this.prose = prose;
        this.proofs = proofs;
        this.values = new NewsValue(reading, dependences);
        Leaning leaning = new Leaning(reading, dependences);
        this.standing = reading.sentences().stream()
                .mapToDouble(sentence -> Math.pow(1 - leaning.of(sentence), CAUTION))
                .toArray();
        List<Sentence> sentences = reading.sentences();
        this.sentenceWords = sentences.stream().mapToInt(Editor::words).toArray();
        this.totalWords = Arrays.stream(sentenceWords).sum();
        this.sectionWords = new int[1 + sentences.getLast().section()];
        sentences.forEach(sentence -> sectionWords[sentence.section()] += sentenceWords[sentence.index()]);
        this.budget = length.words(totalWords);
        this.most = single ? 1 : length instanceof Length.Sentences wanted ? wanted.count() : Integer.MAX_VALUE;
    }

    /** The chosen sentences by their number, cut to length; empty where none can stand in a brief. */
    SortedMap<Integer, Copy> choose() {
        List<Sentence> order = reading.sentences().stream()
                .sorted(Comparator.comparingDouble((Sentence s) -> -values.of(s))
                        .thenComparing(Sentence::index))
                .toList();
        lead();
        if (length instanceof Length.Natural) {
            sections();
        }
        boolean added = true;
        while (added) {
            added = false;
            Sentence best = null;
            double bestGain = 0;
            for (Sentence sentence : order) {
                double gain = fits(run(sentence)) ? gain(sentence) : 0;
                if (gain > bestGain) {
                    bestGain = gain;
                    best = sentence;
                }
            }
            if (best != null) {
                take(run(best));
                added = true;
            }
        }
        if (chosen.isEmpty()) {
            // A length that holds no sentence still gets the best one.
            order.stream()
                    .filter(this::canStand)
                    .filter(s -> run(s).size() == 1)
                    .findFirst()
                    .ifPresent(s -> take(List.of(s.index())));
        }
        if (length instanceof Length.Natural) {
            proofs.tidy(free(chosen.values()), dependences);
        }
        if (!(length instanceof Length.Sentences)) {
            meet(order);
        }
        return chosen;
    }

    /** Why a sentence that was not chosen is not in the brief. */
    Reason reason(Sentence sentence) {
        if (!prose.is(sentence)) {
            return Reason.NOT_PROSE;
        }
        int together = run(sentence).size();
        return together != 1
                ? Reason.DEPENDS
                : tooAlike.contains(sentence.index()) ? Reason.REPEATED : Reason.LESS_NEWS;
    }

    /** The first sentence that can open a brief. */
    private void lead() {
        for (Sentence sentence :
                reading.sentences().subList(0, Math.min(5, reading.sentences().size()))) {
            List<Integer> run = run(sentence);
            if (!run.isEmpty()
                    && run.size() <= Math.min(2, most)
                    && !sentence.token(sentence.size() - 1).form().equals("?")) {
                take(run);
                return;
            }
        }
    }

    /** Each section's first sentence that can stand, so that no topic is lost. */
    private void sections() {
        int section = -1;
        for (Sentence sentence : reading.sentences()) {
            if (sentence.section() == section || !canStand(sentence)) {
                continue;
            }
            List<Integer> run = run(sentence);
            if (run.size() <= 2 && fits(run)) {
                take(run);
                section = sentence.section();
            }
        }
    }

    private boolean canStand(Sentence sentence) {
        return !corrections.out().contains(sentence.index())
                && prose.is(sentence)
                && dependences.of(sentence.index()).possible();
    }

    /** The sentences that must be taken to take this one, itself included; empty where it cannot be taken. */
    private List<Integer> run(Sentence sentence) {
        return runs.computeIfAbsent(sentence.index(), index -> {
            TreeSet<Integer> run = new TreeSet<>();
            return !chosen.containsKey(index) && gather(sentence, run) ? List.copyOf(run) : List.of();
        });
    }

    /** Adds what a sentence needs and is not chosen yet; false where something of it cannot stand. */
    private boolean gather(Sentence sentence, Set<Integer> run) {
        Dependences.Need need = dependences.of(sentence.index());
        boolean named = subjects.meant(sentence).isPresent();
        int from = named || opens(sentence) ? sentence.index() : need.from();
        int to = named ? sentence.index() : need.to();
        for (int i = from; i <= to; i++) {
            if (!canStand(reading.sentences().get(i))) {
                return false;
            }
            if (!chosen.containsKey(i) && !isRepeat(i)) {
                run.add(i);
            }
        }
        for (int told : need.told()) {
            // What a caption or a title tells cannot be had; what was said once need not be said again.
            boolean there = chosen.containsKey(told)
                    || run.contains(told)
                    || isSaid(reading.sentences().get(told))
                    || !prose.is(reading.sentences().get(told));
            if (!there
                    && (run.size() >= LONGEST_RUN || !gather(reading.sentences().get(told), run))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what was chosen says a sentence already, and whom or what it names. */
    private boolean isSaid(Sentence sentence) {
        return fresh(sentence) == 0
                && sentence.names().stream()
                        .map(name -> sentence.token(name.end() - 1).form())
                        .allMatch(last -> chosen.values().stream()
                                .flatMap(copy -> copy.sentence().tokens().stream())
                                .anyMatch(token -> token.form().equals(last)));
    }

    /** Whether this is the report's first sentence, above which only titles stand; the headline takes their place. */
    private boolean opens(Sentence sentence) {
        boolean above =
                reading.sentences().subList(0, sentence.index()).stream().anyMatch(prose::is);
        boolean pronoun = sentence.child(sentence.root(), "nsubj")
                .filter(subject -> sentence.token(subject).upos().equals("PRON"))
                .isPresent();
        return !above && !pronoun;
    }

    /** Whether a sentence that was chosen already says the very same; a report may print its lead twice. */
    private boolean isRepeat(int index) {
        return chosen.headMap(index).keySet().stream()
                .anyMatch(before -> plain(before).equals(plain(index)));
    }

    private String plain(int index) {
        return plain.computeIfAbsent(index, i -> Words.plain(reading.sentences().get(i)));
    }

    private int words() {
        return chosen.values().stream().mapToInt(Copy::words).sum();
    }

    private boolean fits(List<Integer> run) {
        int more = run.stream().mapToInt(i -> sentenceWords[i]).sum();
        return !run.isEmpty() && words() + more <= budget * (1 + TOLERANCE) && chosen.size() + run.size() <= most;
    }

    private double gain(Sentence sentence) {
        List<Integer> run = run(sentence);
        if (run.isEmpty() || tooAlike.contains(sentence.index())) {
            return 0;
        }
        double sum = 0;
        int words = 0;
        for (int i : run) {
            Sentence part = reading.sentences().get(i);
            sum += Math.max(0.01, values.of(part)) * fresh(part) * standing(part, run);
            words += sentenceWords[i];
        }
        return sum / run.size() * room(sentence.section(), words);
    }

    /** The chance that a sentence stands where the one before it does not come along; 1 where it does. */
    private double standing(Sentence sentence, List<Integer> run) {
        int before = sentence.index() - 1;
        return run.contains(before) || chosen.containsKey(before) ? 1 : standing[sentence.index()];
    }

    /** Less than 1 where a topic already has its share of the brief, so that the others are heard. */
    private double room(int section, int words) {
        int used = chosen.values().stream()
                .filter(copy -> copy.sentence().section() == section)
                .mapToInt(Copy::words)
                .sum();
        return used + words <= TOPIC_MAY_EXCEED * budget * sectionWords[section] / totalWords ? 1 : CROWDED;
    }

    /** How much of a sentence is new beside what was chosen, 0 to 1. */
    private double fresh(Sentence sentence) {
        double nearest = 0;
        boolean said = false;
        for (Copy copy : chosen.values()) {
            double near = copy.sentence().embedding().cosine(sentence.embedding());
            nearest = Math.max(nearest, near);
            double shared = shared(copy.sentence(), sentence);
            said |= shared >= ALL_SAID || near >= NEAR && shared >= MUCH_SAID && !addsFigure(sentence, copy.sentence());
        }
        if (nearest > THE_SAME || said) {
            tooAlike.add(sentence.index());
            return 0;
        }
        return 1 - Math.max(0, (nearest - 0.5) / 0.5) * 0.8;
    }

    private static boolean addsFigure(Sentence sentence, Sentence to) {
        return sentence.tokens().stream()
                .filter(token -> token.upos().equals("NUM"))
                .anyMatch(number ->
                        to.tokens().stream().noneMatch(other -> other.form().equals(number.form())));
    }

    /** Which share of the shorter sentence's matter stands in the other; 0 where it has too little to tell. */
    private double shared(Sentence one, Sentence other) {
        Set<String> first = matter.computeIfAbsent(
                one.index(), none -> NewsValue.matter(one).collect(Collectors.toSet()));
        Set<String> second = matter.computeIfAbsent(
                other.index(), none -> NewsValue.matter(other).collect(Collectors.toSet()));
        int shorter = Math.min(first.size(), second.size());
        long both = first.stream().filter(second::contains).count();
        return shorter < LEAST_MATTER ? 0 : (double) both / shorter;
    }

    private void take(List<Integer> run) {
        runs.clear();
        for (int i : run) {
            chosen.put(i, copy(reading.sentences().get(i)));
        }
    }

    /** A sentence on the desk, without the end that the report leaves open. */
    private Copy copy(Sentence sentence) {
        Copy copy = new Copy(reading.report().text(), sentence);
        Breaks.of(reading, sentence).ifPresent(first -> copy.cut(first, sentence.size(), Reason.UNFINISHED));
        return copy;
    }

    /** The copies that may be cut. */
    private List<Copy> free(Collection<Copy> copies) {
        return copies.stream()
                .filter(copy -> !corrections.whole().contains(copy.sentence().index()))
                .filter(copy ->
                        !Prose.isGardenPath(copy.sentence(), copy.sentence().root()))
                .toList();
    }

    // To length.

    /** Fills what is left of the length with what fits when it is cut, and cuts what runs over. */
    private void meet(List<Sentence> order) {
        shorten();
        fill(order, TOLERANCE);
        if (words() < budget * (1 - FAR_OFF)) {
            // A little over is nearer than half of it, where the report goes on from what was chosen.
            fill(order.stream().filter(this::follows).toList(), FAR_OFF);
        }
        if (words() > budget * (1 + 2 * TOLERANCE) && chosen.size() == 1) {
            shorterLead(order);
        }
    }

    private boolean follows(Sentence sentence) {
        return chosen.containsKey(sentence.index() - 1);
    }

    /** Adds sentences while the length is missed by more than this share of it, and met within it by adding them. */
    private void fill(List<Sentence> order, double tolerance) {
        List<Sentence> tried = new ArrayList<>();
        while (words() < budget * (1 - tolerance) && tried.size() < TRIES) {
            Sentence next = null;
            double best = 0;
            for (Sentence sentence : order) {
                double gain = chosen.containsKey(sentence.index()) || tried.contains(sentence) ? 0 : gain(sentence);
                if (gain > best && chosen.size() + run(sentence).size() <= most && couldFit(run(sentence), tolerance)) {
                    best = gain;
                    next = sentence;
                }
            }
            if (next == null) {
                return;
            }
            TreeMap<Integer, Copy> before = duplicate();
            List<Integer> run = run(next);
            take(run);
            proofs.tidy(free(run.stream().map(chosen::get).toList()), dependences);
            shorten();
            if (words() > budget * (1 + tolerance) + 1) {
                restore(before);
                tried.add(next);
            }
        }
    }

    private boolean couldFit(List<Integer> run, double tolerance) {
        int spare = chosen.values().stream()
                .mapToInt(copy -> proofs.spare(copy, dependences))
                .sum();
        int more = 0;
        for (int i : run) {
            Copy copy = copy(reading.sentences().get(i));
            more += copy.words() - proofs.spare(copy, dependences);
        }
        return !run.isEmpty() && words() - spare + more <= budget * (1 + tolerance);
    }

    /** Cuts what runs over the length, unless the cuts there are would miss it by more. */
    private void shorten() {
        int words = words();
        if (words > budget * (1 + TOLERANCE)) {
            TreeMap<Integer, Copy> before = duplicate();
            proofs.tighten(
                    free(chosen.values()),
                    dependences,
                    words - (int) (budget * (1 + TOLERANCE)),
                    words - (int) (budget * (1 - TOLERANCE)));
            if (budget - words() > words - budget) {
                restore(before);
            }
        }
    }

    private TreeMap<Integer, Copy> duplicate() {
        TreeMap<Integer, Copy> copies = new TreeMap<>();
        chosen.forEach((index, copy) -> copies.put(index, copy.duplicate()));
        return copies;
    }

    private void restore(TreeMap<Integer, Copy> before) {
        runs.clear();
        chosen.clear();
        chosen.putAll(before);
    }

    /** Where the lead is too long for the length, the best of the shorter sentences that is nearly as good. */
    private void shorterLead(List<Sentence> order) {
        int only = chosen.firstKey();
        double least = values.of(reading.sentences().get(only)) * 0.6;
        for (Sentence sentence : order) {
            if (values.of(sentence) >= least
                    && canStand(sentence)
                    && sentenceWords[sentence.index()] <= budget * (1 + TOLERANCE)
                    && sentenceWords[sentence.index()] >= budget * 0.6
                    && dependences.of(sentence.index()).isAlone()
                    && Headlines.namesItsSubject(sentence, sentence.root())) {
                chosen.clear();
                take(List.of(sentence.index()));
                return;
            }
        }
    }
}
