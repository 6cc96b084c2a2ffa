package org.copydesk.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.dates.TimeExpression;
import org.copydesk.reading.loglinear.Features;
import org.copydesk.reading.network.ReadWords;
import org.copydesk.reading.references.Dependences;
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

    /** So many words can be saved by saying the same shorter, hardly more. */
    private static final int MOST_SAVED = 5;

    /** A core that was read otherwise inside its sentence may head a brief if so many of its words hang as they did. */
    private static final double MOST_ARCS = 0.7;

    /** Headlines are made of so many of the brief's sentences. */
    private static final int MOST_LEADS = 4;

    /** Cut off behind so many words, wherever the tree ends its branches. */
    private static final String OPENING = "opening";

    private final Reading reading;
    private final Dependences dependences;
    private final Proofs proofs;
    private final TitleWords title;
    private final HeadlineCut cut;
    private final Timeliness timeliness;
    private final HeadlineChoice choice;
    private final Corrections corrections;
    private final People people;

    /** The last names of those of whom the report tells that they have died: of them nothing is told in the present. */
    private final Set<String> dead;

    /** Cuts that were read again, by their words: the same ones come up twice where nothing is short enough. */
    private final Map<List<String>, ReadWords> again = new HashMap<>();

    Headlines(
            Reading reading,
            Dependences dependences,
            People people,
            Proofs proofs,
            List<TimeExpression> times,
            Corrections corrections) {
        this.corrections = corrections;
        this.reading = reading;
        this.dependences = dependences;
        this.proofs = proofs;
        this.title = new TitleWords(Prose.title(reading));
        this.cut = new HeadlineCut(reading, dependences, title);
        this.timeliness =
                new Timeliness(reading.report().text(), times, reading.report().published());
        this.dead = dead(reading);
        this.people = people;
        this.choice = new HeadlineChoice(dependences, title, timeliness, cut);
    }

    /**
     * A way to cut a claim.
     *
     * @param copy what is kept of it
     * @param hold what kind of cut gave it
     * @param rank how many likelier cuts of that kind there are
     */
    record Way(Copy copy, String hold, int rank) {}

    /**
     * A headline made of one of the brief's sentences.
     *
     * @param place which of the brief's sentences, from 0
     * @param claim the claim's highest word
     * @param source whether who says so stands in front
     */
    record Candidate(int place, int claim, boolean source, Way way, List<Edit> edits) {
        Copy copy() {
            return way.copy;
        }

        boolean isShort() {
            return words() <= MOST_WORDS;
        }

        int words() {
            return Headlines.words(edits);
        }

        boolean isCutLike(Candidate other) {
            return place == other.place
                    && copy().keptForms().equals(other.copy().keptForms());
        }

        String text() {
            return Headlines.text(edits);
        }
    }

    /**
     * A claim before it is cut.
     *
     * @param source who says so, to stand in front; empty where nobody does or the saying is the claim
     */
    private record Claim(Copy copy, int head, List<Integer> source) {}

    /**
     * The best of the headlines that the first sentences give.
     *
     * @param leads sentences fit to head the brief, in its order, at least one
     * @param headlineCase which words have a capital
     */
    BriefSentence head(List<Copy> leads, HouseStyle.HeadlineCase headlineCase) {
        Optional<Candidate> best = best(leads, false);
        // What tears more is looked for only where nothing else is short enough.
        if (best.filter(Candidate::isShort).isEmpty()) {
            best = best(leads, true);
        }
        return best.map(found -> set(found.edits(), headlineCase))
                .orElseGet(() -> whole(leads.getFirst(), headlineCase));
    }

    private Optional<Candidate> best(List<Copy> leads, boolean every) {
        List<Candidate> found = new ArrayList<>();
        for (int place = 0; place < leads.size() && place < MOST_LEADS; place++) {
            // What stands further down is tried only where it could be better.
            if (choice.leaves(found, place, leads.getFirst().sentence())) {
                found.addAll(unstruck(leads.get(place), place, every));
            }
        }
        // Reading again is what takes time.
        return order(found, leads).stream().filter(this::stands).findFirst();
    }

    /** Headlines made of these, the best first. */
    List<Candidate> order(List<Candidate> candidates, List<Copy> leads) {
        return choice.order(candidates, leads.getFirst().sentence());
    }

    /** What there is to be said of a headline made of one of these. */
    Features features(Candidate candidate, List<Copy> leads) {
        return choice.features(candidate, leads.getFirst().sentence());
    }

    /** All that could head the brief, made of its first sentences, if it stands when it is read again. */
    List<Candidate> all(List<Copy> leads) {
        return IntStream.range(0, Math.min(MOST_LEADS, leads.size()))
                .boxed()
                .flatMap(place -> unstruck(leads.get(place), place, true).stream())
                .toList();
    }

    private List<Candidate> unstruck(Copy lead, int place, boolean every) {
        return candidates(lead, place, every)
                .filter(candidate -> !corrections.isStruck(candidate.text()))
                .toList();
    }

    /** What a sentence gives where so much of it is kept. */
    Candidate candidate(Copy lead, int place, IntPredicate kept) {
        Claim claim = claim(lead);
        Copy copy = claim.copy().duplicate();
        for (int i = 0; i < copy.sentence().size(); i++) {
            if (!kept.test(i)) {
                copy.cut(i, i + 1, Reason.HEADLINE);
            }
        }
        return candidate(place, claim, new Way(copy, "unknown", 0));
    }

    /**
     * The ways to cut a sentence's claim: to its core, if need be without its adjectives, to an opening, not at all.
     *
     * @param every whether those that tear more are wanted too
     */
    private Stream<Candidate> candidates(Copy lead, int place, boolean every) {
        Claim claim = claim(lead);
        int head = claim.head();
        int most = MOST_WORDS - named(lead.sentence(), claim.source()).size();
        Copy whole = claim.copy().duplicate();
        cut.days(whole);
        HeadlineCut.conjunction(whole, head);
        HeadlineCut.brackets(whole);
        cut.asides(whole, head);
        HeadlineCut.marksAtEdges(whole);
        List<Way> ways = new ArrayList<>();
        for (Bonds.Hold hold : Bonds.Hold.values()) {
            if (hold.tears() && !every) {
                break;
            }
            List<Copy> cores = cut.cores(whole, head, hold, FEWEST_WORDS, most, WIDE_WORDS - MOST_WORDS + most);
            for (int rank = 0; rank < cores.size(); rank++) {
                Copy core = cores.get(rank);
                ways.add(new Way(core, hold.name(), rank));
                if (cut.words(core, head) > most) {
                    ways.add(new Way(cut.thinned(core, head, most), "thin " + hold.name(), rank));
                }
            }
        }
        ways.removeIf(way -> !HeadlineProof.reads(way.copy(), head));
        List<Copy> openings = openings(claim.copy(), head, most);
        for (int rank = 0; rank < openings.size(); rank++) {
            ways.add(new Way(openings.get(rank), OPENING, rank));
        }
        ways.add(new Way(whole, "whole", 0));
        ways.removeIf(way -> !HeadlineProof.hasDoer(way.copy(), head) || !HeadlineProof.objectsBeside(way.copy()));
        ways.removeIf(way -> !HeadlineProof.pronounsNamed(way.copy(), dependences)
                || claim.source().isEmpty() && HeadlineProof.opensWithOwner(way.copy()));
        Set<List<String>> known = new HashSet<>();
        return ways.stream().filter(way -> known.add(way.copy().keptForms())).map(way -> candidate(place, claim, way));
    }

    private Candidate candidate(int place, Claim claim, Way way) {
        return new Candidate(
                place, claim.head(), !claim.source().isEmpty(), way, print(way.copy(), claim.head(), claim.source()));
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

    private Claim claim(Copy lead) {
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
        return new Claim(copy, claim, source);
    }

    /** A source by name alone, where it has one: "Gordon Brown" of "Chancellor Gordon Brown", "Vesta" of "research firm Vesta". */
    private static List<Integer> named(Sentence sentence, List<Integer> source) {
        return sentence.names().stream()
                .filter(name -> name.kind() == Name.Kind.PERSON && name.end() - name.first() > 1
                        || name.kind() == Name.Kind.ORGANISATION)
                .filter(name -> source.contains(name.first()) && source.getLast() == name.end() - 1)
                .findFirst()
                // "All Halo Airways": a name may begin with what is no name elsewhere.
                .map(name -> IntStream.range(
                                opensWithWord(sentence, name) && source.contains(name.first() - 1)
                                        ? name.first() - 1
                                        : name.first(),
                                name.end())
                        .boxed()
                        .toList())
                .orElse(source);
    }

    private static boolean opensWithWord(Sentence sentence, Name name) {
        int before = name.first() - 1;
        return before > 0
                && name.kind() == Name.Kind.ORGANISATION
                && sentence.token(before).upos().equals("DET")
                && !sentence.token(before).isWord("a", "an", "the")
                && Character.isUpperCase(sentence.token(before).form().charAt(0));
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

    /**
     * Whether a headline hangs together as it did in its sentence, or, for a long lead is often read wrong and its core right, is a
     * whole statement by itself. Openings, which no tree gave, have to be that.
     */
    private boolean stands(Candidate candidate) {
        Copy copy = candidate.copy();
        ReadWords read = again.computeIfAbsent(copy.keptForms(), forms -> proofs.read(copy));
        return candidate.way().hold().equals(OPENING)
                ? HeadlineProof.isStatement(copy, read)
                : Proofs.survives(copy, read)
                        || Proofs.arcs(copy, read) >= MOST_ARCS && HeadlineProof.isStatement(copy, read);
    }

    /** The openings of twelve words or fewer. */
    private List<Copy> openings(Copy copy, int claim, int most) {
        Copy bare = copy.duplicate();
        HeadlineCut.brackets(bare);
        cut.front(bare, claim);
        cut.parenthesis(bare, claim);
        cut.days(bare);
        HeadlineCut.marksAtEdges(bare);
        return cut.openings(bare, claim, FEWEST_WORDS, most).stream()
                .filter(opening -> HeadlineProof.questionsWhole(opening) && HeadlineProof.sayersStay(opening, claim))
                .toList();
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
        long straight = words.chars().filter(c -> c == '"').count();
        if ((opened + closed + straight) % 2 == 0) {
            // Some reports close with another mark than they open with.
            return;
        }
        if (opened == closed + 1) {
            edits.add(new Edit.Added("\u201d", Reason.PUNCTUATION));
        } else if (straight % 2 == 1) {
            edits.add(new Edit.Added("\"", Reason.PUNCTUATION));
        }
    }

    private static Set<String> dead(Reading reading) {
        Set<String> dead = new HashSet<>();
        for (Sentence sentence : reading.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).lemma().equals("die")
                        && sentence.token(i).xpos().matches("VB[DN]")) {
                    lastName(sentence, i).ifPresent(dead::add);
                }
            }
        }
        return dead;
    }

    /** The last name of a verb's subject, if that is a person. */
    private static Optional<String> lastName(Sentence sentence, int verb) {
        return sentence.child(verb, "nsubj")
                .flatMap(sentence::nameAt)
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .map(name -> sentence.token(name.end() - 1).form());
    }

    /** Whether a claim tells something else of somebody than that he or she died. */
    private boolean isOfTheDead(Sentence sentence, int claim) {
        return !sentence.token(claim).lemma().equals("die")
                && lastName(sentence, claim).filter(dead::contains).isPresent();
    }

    /** A way to cut in headline English; where that is a little too long, with what can be said shorter said shorter. */
    private List<Edit> print(Copy way, int claim, List<Integer> speaker) {
        Copy copy = way.duplicate();
        boolean tooLong = !speaker.isEmpty() && cut.words(copy, claim) + speaker.size() > MOST_WORDS;
        List<Integer> source = tooLong ? named(copy.sentence(), speaker) : speaker;
        new HeadlineStyle(copy, reading, dependences)
                .apply(claim, timeliness.staysPast(copy, claim) || isOfTheDead(copy.sentence(), claim));
        List<Edit> edits = print(copy, source);
        int over = words(edits) - MOST_WORDS;
        return over > 0 && over <= MOST_SAVED ? shorter(copy, source).orElse(edits) : edits;
    }

    /** A headline short enough by what can be said shorter in it; empty where all of that is not enough. */
    private Optional<List<Edit>> shorter(Copy headline, List<Integer> source) {
        Copy copy = headline.duplicate();
        ShortForms forms = new ShortForms(copy, reading, dependences, people);
        List<Integer> speaker = source;
        while (forms.next()) {
            if (forms.usesSurnames()) {
                speaker = surname(copy.sentence(), speaker, forms);
            }
            List<Edit> edits = print(copy, speaker);
            if (words(edits) <= MOST_WORDS) {
                return Optional.of(edits);
            }
        }
        return Optional.empty();
    }

    /** A source by the surname that the report goes on to call it by. */
    private static List<Integer> surname(Sentence sentence, List<Integer> source, ShortForms forms) {
        return sentence.names().stream()
                .filter(name -> source.contains(name.first()) && source.getLast() == name.end() - 1)
                .findFirst()
                .flatMap(name -> forms.surname(sentence, name))
                .map(at -> source.subList(source.indexOf(at), source.size()))
                .orElse(source);
    }

    private static int words(List<Edit> edits) {
        return text(edits).split("\\s+").length;
    }

    private static String text(List<Edit> edits) {
        return edits.stream().map(Edit::words).collect(Collectors.joining()).strip();
    }

    private List<Edit> print(Copy copy, List<Integer> source) {
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
