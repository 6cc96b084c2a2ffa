package org.copydesk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.dates.TimeExpression;
import org.copydesk.reading.network.ReadWords;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.references.Reporting;
import org.copydesk.text.Span;

/**
 * Heads a brief with the core of its lead: who says so in front, then the claim without articles and tails, at most twelve words
 * where the lead allows it.
 */
final class Headlines {

    static final int MOST_WORDS = 12;

    /** Where twelve do not read, up to so many. */
    private static final int WIDE_WORDS = 24;

    private static final int FEWEST_WORDS = 5;

    /** A core that was read otherwise inside its sentence may head a brief if so many of its words hang as they did. */
    private static final double MOST_ARCS = 0.7;

    /** So many of the brief's sentences are tried. */
    private static final int MOST_TRIED = 4;

    // What counts against a headline, each beside a place further down in the brief.
    private static final double LATER = 3;
    private static final double TOO_LONG = 0.6;
    private static final double TOO_SHORT = 1.2;
    private static final double FAR = 2.5;
    private static final double NO_SUBJECT = 7;
    private static final double NO_NAME = 3;
    private static final double LEANS = 3;
    private static final double OLD = 5;
    private static final double OLD_AND_LATER = 8;
    private static final double BACKGROUND = 3;
    private static final double BREAKS_OFF = 6;
    private static final double TITLE = 5;
    private static final double NO_STATEMENT = 6;
    private static final double STRAINED = 1;
    private static final double TORN = 4;

    private static final Pattern OPENS_WITH_PRONOUN =
            Pattern.compile("^(?:(?:[^:]+): )?(?i:he|she|it|they|his|her|its|their|this|these|those|there)\\b");

    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur)\\b");

    private static final Pattern POINTS_BACK = Pattern.compile("(?i)\\b(?:such an?|(?:this|that) (?:is|was))\\b");

    private final Reading reading;
    private final Dependences dependences;
    private final Proofs proofs;
    private final TitleWords title;
    private final HeadlineCut cut;
    private final Timeliness timeliness;

    private final Corrections corrections;

    Headlines(
            Reading reading,
            Dependences dependences,
            Proofs proofs,
            List<TimeExpression> times,
            Corrections corrections) {
        this.corrections = corrections;
        this.reading = reading;
        this.dependences = dependences;
        this.proofs = proofs;
        this.title = new TitleWords(reading.report().title());
        this.cut = new HeadlineCut(reading, dependences, title);
        this.timeliness =
                new Timeliness(reading.report().text(), times, reading.report().published());
    }

    /**
     * A way to cut a claim.
     *
     * @param strain what speaks against cutting so
     */
    private record Way(Copy copy, double strain) {}

    /**
     * A way to cut a claim, in print.
     *
     * @param strain what speaks against cutting so
     */
    private record Print(List<Edit> edits, double strain) {}

    /** A headline made of one of the brief's sentences, and what speaks against it. */
    private record Candidate(List<Edit> edits, double faults) {}

    /**
     * The best of the headlines that the first sentences give: short, whole, near to the lead, and with a subject that readers know.
     *
     * @param leads sentences fit to head the brief, the best first, at least one
     * @param headlineCase which words have a capital
     */
    BriefSentence head(List<Copy> leads, HouseStyle.HeadlineCase headlineCase) {
        Candidate best = candidate(leads, 0);
        // What stands further down is tried only where it could still be better.
        for (int i = 1; i < Math.min(MOST_TRIED, leads.size()) && LATER * i < best.faults(); i++) {
            Candidate other = candidate(leads, i);
            best = other.faults() < best.faults() ? other : best;
        }
        return set(best.edits(), headlineCase);
    }

    /** A sentence as the reporter wrote it, for want of a headline that stands the check. */
    BriefSentence whole(Copy lead, HouseStyle.HeadlineCase headlineCase) {
        Copy copy = lead.duplicate();
        HeadlineCut.marksAtEdges(copy);
        return set(copy.printHeadline(), headlineCase);
    }

    private BriefSentence set(List<Edit> edits, HouseStyle.HeadlineCase headlineCase) {
        return BriefSentence.of(
                headlineCase == HouseStyle.HeadlineCase.TITLE
                        ? Edits.titleCase(reading.report().text(), edits, dependences::isQuoted)
                        : edits);
    }

    private Candidate candidate(List<Copy> leads, int place) {
        Copy lead = leads.get(place);
        Sentence sentence = lead.sentence();
        Print print = head(lead);
        List<Edit> edits = print.edits();
        String text = text(edits);
        int words = text.split("\\s+").length;
        int claim = claimHead(lead);
        double faults = print.strain()
                + TOO_LONG * Math.max(0, words - MOST_WORDS)
                + TOO_SHORT * Math.max(0, FEWEST_WORDS + 1 - words);
        faults += LATER * place;
        faults += FAR * (1 - leads.getFirst().sentence().embedding().cosine(sentence.embedding()));
        faults += hasOwnSubject(lead, claim) ? 0 : NO_SUBJECT;
        faults += namesItsSubject(sentence, claim) ? 0 : NO_NAME;
        faults += dependences.of(sentence.index()).isAlone() ? 0 : LEANS;
        faults += timeliness.isPast(sentence, claim) || timeliness.isPast(sentence, sentence.root())
                ? place > 0 ? OLD_AND_LATER : OLD
                : 0;
        faults += place > 0 && isBackground(sentence, claim) ? BACKGROUND : 0;
        faults += text.endsWith("...") || text.endsWith("\u2026") ? BREAKS_OFF : 0;
        boolean clause = sentence.child(claim, "mark")
                .filter(mark -> sentence.token(mark).upos().equals("SCONJ"))
                .isPresent();
        faults += text.endsWith("?") || clause ? NO_STATEMENT : 0;
        faults += title.isEmpty() ? 0 : TITLE * (1 - title.share(sentence, keptBy(edits, sentence)));
        faults += POINTS_BACK.matcher(text).find() ? LEANS : 0;
        faults += speaksOfReporter(edits) ? LEANS : 0;
        faults += OPENS_WITH_PRONOUN.matcher(text).find() ? NO_SUBJECT : 0;
        return new Candidate(edits, faults);
    }

    /** "The river rises in the mountains": what is always so is no news. */
    private static boolean isBackground(Sentence sentence, int claim) {
        return Set.of("VBZ", "VBP").contains(sentence.token(claim).xpos())
                && !Reporting.isSaying(sentence.token(claim).lemma())
                && sentence.child(claim, "aux").isEmpty();
    }

    /** Whether a headline has an "I" or "we" outside quotation marks. */
    private boolean speaksOfReporter(List<Edit> edits) {
        return edits.stream()
                .filter(Edit.Kept.class::isInstance)
                .map(Edit.Kept.class::cast)
                .filter(kept -> !dependences.isQuoted(kept.source()))
                .anyMatch(kept -> FIRST_PERSON.matcher(kept.words()).find());
    }

    /** Which of a sentence's tokens a headline has, as they are or in another form. */
    private static IntPredicate keptBy(List<Edit> edits, Sentence sentence) {
        List<Span> kept = edits.stream()
                .map(edit -> switch (edit) {
                    case Edit.Kept one -> Optional.of(one.source());
                    case Edit.Replaced one -> Optional.of(one.source());
                    case Edit.Moved one -> Optional.of(one.source());
                    case Edit.Cut one -> Optional.<Span>empty();
                    case Edit.Added one -> Optional.<Span>empty();
                })
                .flatMap(Optional::stream)
                .toList();
        return i ->
                kept.stream().anyMatch(span -> span.overlaps(sentence.token(i).span()));
    }

    /** The subject of a claim; in "the fate is likely to be decided" some readers hang it on what completes the claim. */
    private static Optional<Integer> subject(Sentence sentence, int claim) {
        return sentence.child(claim, "nsubj")
                .or(() -> sentence.child(claim, "xcomp")
                        .flatMap(complement -> sentence.child(complement, "nsubj"))
                        .filter(subject -> subject < claim));
    }

    /** Whether the subject of a sentence has a name, or is told of for the first time: "a survey", not "the 28-year-old". */
    static boolean namesItsSubject(Sentence sentence, int claim) {
        return subject(sentence, claim)
                .filter(subject -> sentence.child(subject, "det")
                                .filter(det ->
                                        sentence.token(det).isWord("the", "this", "that", "these", "those", "both"))
                                .isEmpty()
                        || sentence.subtree(subject).stream()
                                .anyMatch(i -> sentence.nameAt(i).isPresent() || isOf(sentence, i, subject)))
                .isPresent();
    }

    /** "The fate of the store": its own words tell which fate. */
    private static boolean isOf(Sentence sentence, int i, int subject) {
        return sentence.token(i).isWord("of")
                && sentence.token(i).head() >= 0
                && sentence.token(sentence.token(i).head()).head() == subject;
    }

    private Print head(Copy lead) {
        Sentence sentence = lead.sentence();
        Copy copy = lead.duplicate();
        Optional<Attribution> attribution = Attribution.of(sentence);
        List<Integer> source = List.of();
        if (attribution.isPresent()) {
            source = attribution.get().shortSource(sentence);
            if (splitsName(sentence, source)) {
                source = List.of();
            }
            for (int i : attribution.get().gone()) {
                if (!isMarkOfClaim(sentence, i, attribution.get().gone())) {
                    copy.cut(i, i + 1, Reason.HEADLINE);
                }
            }
        }
        int claim = claimHead(copy);
        boolean standsAlone =
                !speaksOfPronoun(copy, claim) && hasOwnSubject(copy, claim) && Prose.isFinite(sentence, claim);
        if (attribution.isPresent() && standsAlone) {
            cutStrays(copy, claim);
        }
        if (attribution.isPresent() && (!standsAlone || source.isEmpty() || hasStrays(copy, claim))) {
            // "Orr: She would not resign" says less than "Orr said she would not resign".
            source = List.of();
            copy = lead.duplicate();
            claim = claimHead(copy);
        }
        return best(copy, claim, source);
    }

    /** The best way to cut and print a claim that the checker has not sent back. */
    private Print best(Copy copy, int claim, List<Integer> source) {
        return ways(copy, claim, named(copy.sentence(), source).size())
                .map(way -> new Print(print(way.copy(), claim, source), way.strain()))
                .filter(print -> !corrections.isStruck(text(print.edits())))
                .findFirst()
                .orElseGet(() -> new Print(print(copy, claim, source), 0));
    }

    private static String text(List<Edit> edits) {
        return edits.stream().map(Edit::words).collect(Collectors.joining()).strip();
    }

    /** A source by name alone, where it has one: "Gordon Brown" of "Chancellor Gordon Brown", "Vesta" of "research firm Vesta". */
    private static List<Integer> named(Sentence sentence, List<Integer> source) {
        return sentence.names().stream()
                .filter(name -> name.kind() == Name.Kind.PERSON && name.end() - name.first() > 1
                        || name.kind() == Name.Kind.ORGANISATION)
                .filter(name -> source.contains(name.first()) && source.getLast() == name.end() - 1)
                .findFirst()
                .map(name -> IntStream.range(name.first(), name.end()).boxed().toList())
                .orElse(source);
    }

    /** Whether a name goes on behind the words for a source. */
    private static boolean splitsName(Sentence sentence, List<Integer> source) {
        return !source.isEmpty()
                && sentence.nameAt(source.getLast())
                        .filter(name -> name.end() > source.getLast() + 1)
                        .isPresent();
    }

    /** Whether a token is a mark around speech that stays. */
    private boolean isMarkOfClaim(Sentence sentence, int token, List<Integer> gone) {
        if (!Words.isQuoteMark(sentence.token(token).form())) {
            return false;
        }
        Span mark = sentence.token(token).span();
        return dependences.quotationsIn(sentence).stream()
                .filter(quotation -> quotation.span().overlaps(mark))
                .anyMatch(quotation -> IntStream.range(0, sentence.size())
                        .anyMatch(i -> !gone.contains(i)
                                && quotation.span().contains(sentence.token(i).span())
                                && !sentence.token(i).upos().equals("PUNCT")));
    }

    /** The ways to cut a claim, the best first: to twelve words, if need be without its adjectives, to an opening, less, not at all. */
    private Stream<Way> ways(Copy copy, int claim, int taken) {
        Copy whole = copy.duplicate();
        cut.days(whole);
        HeadlineCut.conjunction(whole, claim);
        HeadlineCut.brackets(whole);
        HeadlineCut.marksAtEdges(whole);
        int most = MOST_WORDS - taken;
        Predicate<Copy> fits = way -> cut.words(way, claim) <= most && stands(way, claim, true);
        List<Copy> wide = new ArrayList<>();
        Set<List<String>> tried = new HashSet<>();
        Function<Bonds.Hold, Stream<Copy>> cores = hold -> {
            List<Copy> fresh = cut.cores(whole, claim, hold, FEWEST_WORDS, most, WIDE_WORDS - taken).stream()
                    .filter(core -> tried.add(core.keptForms()))
                    .toList();
            fresh.stream().filter(core -> cut.words(core, claim) > most).forEach(wide::add);
            return fresh.stream().filter(fits);
        };
        Supplier<Stream<Copy>> thinned = () -> List.copyOf(wide).stream()
                .map(core -> cut.thinned(core, claim, most))
                .filter(fits);
        // Each is worked out only where none before it will do.
        return Stream.of(
                        step(0, () -> cores.apply(Bonds.Hold.FIRM)),
                        step(STRAINED, () -> cores.apply(Bonds.Hold.LOOSE)),
                        step(STRAINED, thinned),
                        step(TORN, () -> cores.apply(Bonds.Hold.FREE)),
                        step(TORN, () -> opening(copy, claim, taken)),
                        step(TORN, () -> cores.apply(Bonds.Hold.LAST)),
                        step(TORN, thinned),
                        step(
                                STRAINED,
                                () -> wide.stream()
                                        .sorted(Comparator.comparingInt(core -> cut.words(core, claim)))
                                        .filter(core -> stands(core, claim, false))),
                        step(0, () -> Stream.of(whole)))
                .flatMap(Supplier::get);
    }

    private static Supplier<Stream<Way>> step(double strain, Supplier<Stream<Copy>> copies) {
        return () -> copies.get().map(copy -> new Way(copy, strain));
    }

    /**
     * Whether a core may head the brief: it hangs together as it did in its sentence, or, for a long lead is often read wrong and
     * its core right, it is a whole statement by itself.
     */
    private boolean stands(Copy trial, int claim, boolean fits) {
        if (!HeadlineProof.reads(trial, claim)) {
            return false;
        }
        ReadWords read = proofs.read(trial);
        return Proofs.survives(trial, read)
                || fits && Proofs.arcs(trial, read) >= MOST_ARCS && HeadlineProof.isStatement(trial, read);
    }

    /** The longest opening of twelve words or fewer that, read by itself, is a statement: long leads are often read wrong as a whole. */
    private Stream<Copy> opening(Copy copy, int claim, int taken) {
        Copy bare = copy.duplicate();
        cut.front(bare, claim);
        cut.parenthesis(bare, claim);
        cut.days(bare);
        HeadlineCut.marksAtEdges(bare);
        return cut.openings(bare, claim, FEWEST_WORDS, MOST_WORDS - taken).stream()
                .filter(HeadlineProof::questionsWhole)
                .filter(trial -> HeadlineProof.isStatement(trial, proofs.read(trial)))
                .limit(1);
    }

    /** "Struck the town, killing two, officials said": what is read as a part of the saying and stands before it can go. */
    private static void cutStrays(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        int end = sentence.subtree(claim).getLast();
        for (int i : sentence.children(sentence.root())) {
            Token token = sentence.token(i);
            List<Integer> tokens = sentence.subtree(i);
            if (i != claim
                    && token.is("advcl")
                    && token.xpos().equals("VBG")
                    && tokens.getFirst() > end
                    && tokens.stream().allMatch(copy::keeps)
                    && tokens.getFirst() + tokens.size() - 1 == tokens.getLast()) {
                copy.cut(tokens.getFirst(), tokens.getLast() + 1, Reason.HEADLINE);
            }
        }
    }

    /** Whether words are left that are no part of the claim: "warned keeper Orr he may go" is told to Orr. */
    private static boolean hasStrays(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        List<Integer> subjects = sentence.children(claim).stream()
                .filter(i -> sentence.token(i).is("nsubj"))
                .toList();
        boolean told = subjects.size() > 1
                && subjects.stream().anyMatch(i -> sentence.token(i).upos().equals("PRON"));
        return told
                || IntStream.range(0, sentence.size())
                        .anyMatch(i -> copy.keeps(i)
                                && Words.isWordLike(sentence.token(i))
                                && i != claim
                                && !sentence.isUnder(i, claim));
    }

    private static boolean speaksOfPronoun(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        return subject(sentence, claim)
                .filter(subject -> sentence.subtree(subject).stream()
                        .anyMatch(i -> sentence.token(i).xpos().equals("PRP")
                                || sentence.token(i).xpos().equals("PRP$")))
                .isPresent();
    }

    /** Whether the claim's subject is named, so that the headline stands on its own. */
    private static boolean hasOwnSubject(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        return subject(sentence, claim)
                .filter(i -> copy.keeps(i)
                        && !sentence.token(i).upos().equals("PRON")
                        && !sentence.token(i).upos().equals("DET"))
                .isPresent();
    }

    /** The highest word that is still there. */
    private static int claimHead(Copy copy) {
        Sentence sentence = copy.sentence();
        int best = -1;
        int bestDepth = Integer.MAX_VALUE;
        for (int i = 0; i < sentence.size(); i++) {
            if (!copy.keeps(i) || sentence.token(i).upos().equals("PUNCT")) {
                continue;
            }
            int depth = 0;
            for (int at = i;
                    sentence.token(at).head() >= 0;
                    at = sentence.token(at).head()) {
                depth++;
            }
            if (depth < bestDepth) {
                bestDepth = depth;
                best = i;
            }
        }
        return Math.max(0, best);
    }

    /** Speech that a cut has left open at the end is closed there. */
    private static void closeQuote(List<Edit> edits) {
        String words = edits.stream().map(Edit::words).collect(Collectors.joining());
        long opened = words.chars().filter(c -> c == '\u201c').count();
        long closed = words.chars().filter(c -> c == '\u201d').count();
        if (opened == closed + 1) {
            edits.add(new Edit.Added("\u201d", Reason.PUNCTUATION));
        } else if (words.chars().filter(c -> c == '"').count() % 2 == 1) {
            edits.add(new Edit.Added("\"", Reason.PUNCTUATION));
        }
    }

    private List<Edit> print(Copy way, int claim, List<Integer> speaker) {
        Copy copy = way.duplicate();
        boolean tooLong = cut.words(copy, claim) + speaker.size() > MOST_WORDS;
        if (tooLong) {
            HeadlineCut.descriptors(copy);
        }
        List<Integer> source = tooLong ? named(copy.sentence(), speaker) : speaker;
        new HeadlineStyle(copy, reading, dependences).apply(claim, timeliness.staysPast(copy, claim));
        String text = reading.report().text();
        List<Edit> edits = new ArrayList<>();
        if (!source.isEmpty()) {
            Sentence sentence = copy.sentence();
            Span span = sentence.token(source.getFirst())
                    .span()
                    .cover(sentence.token(source.getLast()).span());
            edits.add(new Edit.Moved(span, span.of(text), Reason.SPEAKER_FIRST));
            edits = new ArrayList<>(Edits.capitalised(text, edits));
            edits.add(new Edit.Added(": ", Reason.HEADLINE));
        }
        edits.addAll(copy.printHeadline());
        closeQuote(edits);
        return edits;
    }
}
