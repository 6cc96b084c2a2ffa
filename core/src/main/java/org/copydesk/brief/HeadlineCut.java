package org.copydesk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.references.Reporting;
import org.copydesk.reading.words.WordList;

/** Cuts a claim to headline length: which of its branches go is learned, and what no headline may lose is ruled out before. */
final class HeadlineCut {

    /** Claims of more words are not cut: their trees are seldom right, and the search grows with the square. */
    private static final int MOST_WORDS_OF_CLAIM = 120;

    /** So many of the likeliest cuts are tried. */
    private static final int MOST_TRIED = 12;

    /** What each word over the length asked for costs, as a logarithm. */
    private static final double TOO_LONG = 0.7;

    /** What each word costs that is wanting to a headline that tells enough. */
    private static final double TOO_SHORT = 0.6;

    /** From here on a branch is rather kept than not. */
    private static final double MOSTLY_KEPT = Math.log(0.6);

    private static final int ENOUGH_WORDS = 12;

    /** What may lead up to a subject. */
    private static final Set<String> FRONTED =
            Set.of("obl", "obl:unmarked", "advcl", "advmod", "cc", "mark", "discourse", "nmod:unmarked");

    /** An adjective that editors keep more rarely than this may go where a headline is too long. */
    private static final double SPARE_ADJECTIVE = 0.5;

    /** Adjectives that tell how or how well known something is, and not which. */
    private static final Set<String> SPARE = WordList.of("""
            acclaimed ambitious beautiful beloved bitter brutal celebrated charismatic controversial crucial dramatic eagerly
            enormous exciting extraordinary famed famous fierce flamboyant fresh glittering great huge iconic important
            impressive influential large leading legendary lengthy long-awaited long-running longtime lucrative
            major massive notorious outspoken passionate popular powerful prestigious prolific prominent remarkable
            renowned respected rousing scathing scenic sensational serious sizable spectacular striking strong
            stunning successful sweeping thrilling tough tragic vast veteran vibrant vital well-known
            """);

    /** What no pronoun stands for. */
    private static final Set<String> SPANS =
            Set.of("time", "day", "week", "month", "year", "hour", "minute", "season", "decade", "period", "night");

    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** Words with which something begins that tells where, when or amid what, or describes. */
    private static final Set<String> BEGINNINGS = WordList.of("""
            in at after before during amid while when where as following with worth since , ; — –
            """);

    private final Reading reading;
    private final Dependences dependences;
    private final TitleWords title;

    /** The branches of each sentence that was cut, by its index: a sentence is cut in several ways. */
    private final Map<Integer, Branches> known = new HashMap<>();

    HeadlineCut(Reading reading, Dependences dependences, TitleWords title) {
        this.reading = reading;
        this.dependences = dependences;
        this.title = title;
    }

    Branches branches(Sentence sentence) {
        return known.computeIfAbsent(sentence.index(), index -> new Branches(sentence, title));
    }

    /** How many words a copy has once it is in headline English. */
    int words(Copy copy, int claim) {
        return styled(copy, claim).words();
    }

    private Copy styled(Copy copy, int claim) {
        Copy styled = copy.duplicate();
        new HeadlineStyle(styled, reading, dependences).apply(claim, false);
        return styled;
    }

    /**
     * The likeliest ways to cut a claim, the best first.
     *
     * @param hold how firmly its branches are held
     * @param fewest no cut leaves fewer words
     * @param most each word over so many counts against a cut
     * @param widest no cut leaves more words
     */
    List<Copy> cores(Copy copy, int claim, Bonds.Hold hold, int fewest, int most, int widest) {
        Sentence sentence = copy.sentence();
        if (sentence.size() > MOST_WORDS_OF_CLAIM) {
            return List.of();
        }
        Branches branches = branches(sentence);
        Bonds bonds = new Bonds(branches, dependences);
        Copy styled = styled(copy, claim);
        Cores search = new Cores(
                branches,
                top -> bonds.mayGo(top, claim, hold),
                i -> styled.keeps(i) && Words.isWordLike(sentence.token(i)),
                widest);
        return search.of(claim).stream()
                .filter(core -> core.words() >= fewest)
                .sorted(Comparator.comparingDouble(core -> -worth(core, most)))
                .limit(MOST_TRIED)
                .map(core -> cut(copy, core))
                .flatMap(Optional::stream)
                .filter(cut -> words(cut, claim) >= fewest)
                .toList();
    }

    private static double worth(Cores.Core core, int most) {
        return core.chance()
                - TOO_LONG * Math.max(0, core.words() - most)
                - TOO_SHORT * Math.max(0, Math.min(ENOUGH_WORDS, most) - core.words());
    }

    private static Optional<Copy> cut(Copy copy, Cores.Core core) {
        Copy trial = copy.duplicate();
        for (int top : core.gone()) {
            List<Integer> tokens = copy.sentence().subtree(top);
            tokens.forEach(i -> trial.cut(i, i + 1, Reason.HEADLINE));
        }
        for (int top : core.gone()) {
            if (namesForPronoun(trial, copy.sentence().subtree(top))) {
                return Optional.empty();
            }
        }
        marksAtEdges(trial);
        return Optional.of(trial);
    }

    /** What leads up to the subject, as a whole. */
    void front(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        Optional<Integer> subject = sentence.child(claim, "nsubj");
        if (subject.isEmpty()) {
            return;
        }
        Bonds bonds = new Bonds(branches(sentence), dependences);
        int first = sentence.subtree(subject.get()).getFirst();
        for (int child : sentence.children(claim)) {
            List<Integer> tokens = sentence.subtree(child);
            boolean front = tokens.getLast() < first
                    && FRONTED.contains(sentence.token(child).relation())
                    && !bonds.isCondition(child)
                    && !Bonds.isKeptAdverb(sentence.token(child))
                    && !bonds.splitsQuote(child);
            if (front && !namesForPronoun(copy, tokens)) {
                tokens.forEach(i -> copy.cut(i, i + 1, Reason.HEADLINE));
            }
        }
    }

    /** Takes out what somebody is where who it is follows: "technology magnate" before a name. */
    static void descriptors(Copy copy) {
        Sentence sentence = copy.sentence();
        for (Name name : sentence.names()) {
            boolean full = name.kind() == Name.Kind.PERSON && name.end() - name.first() > 1;
            if (!full && name.kind() != Name.Kind.ORGANISATION || !copy.keeps(name.first())) {
                continue;
            }
            int first = descriptor(copy, name);
            boolean noun = IntStream.range(first, name.first())
                    .anyMatch(i -> sentence.token(i).upos().equals("NOUN"));
            if (noun) {
                copy.cut(first, name.first(), Reason.HEADLINE);
            }
        }
    }

    /** Where the nouns and adjectives begin that stand in front of a name. */
    private static int descriptor(Copy copy, Name name) {
        Sentence sentence = copy.sentence();
        int first = name.first();
        while (first > 0
                && copy.keeps(first - 1)
                && (Set.of("NOUN", "ADJ", "ADV", "PROPN", "DET")
                                .contains(sentence.token(first - 1).upos())
                        || sentence.token(first - 1).is("amod")
                        || sentence.token(first - 1).form().equals("-"))) {
            first--;
            if (sentence.token(first).upos().equals("DET")) {
                break;
            }
        }
        boolean opens = first == 0
                || !Set.of("ADP", "PART", "NUM", "CCONJ")
                        .contains(sentence.token(first - 1).upos());
        // Each word of it hangs on another one, on the name, or where the name itself hangs.
        int from = first;
        boolean whole = IntStream.range(first, name.first()).allMatch(i -> {
            int head = sentence.token(i).head();
            return head >= from && head < name.end()
                    || name.contains(sentence.root())
                    || IntStream.range(name.first(), name.end())
                            .anyMatch(k -> sentence.token(k).head() == i);
        });
        return opens && whole ? first : name.first();
    }

    /** A copy without what its persons are and without adjectives, those first that editors need least, until it is short enough. */
    Copy thinned(Copy core, int claim, int most) {
        Sentence sentence = core.sentence();
        Copy thinned = core.duplicate();
        descriptors(thinned);
        List<Integer> adjectives = IntStream.range(0, sentence.size())
                .filter(i -> core.keeps(i) && isSpareAdjective(sentence, i))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> sentence.token(i).keep()))
                .toList();
        for (int i : adjectives) {
            if (words(thinned, claim) <= most) {
                break;
            }
            List<Integer> tokens = sentence.subtree(i);
            thinned.cut(tokens.getFirst(), tokens.getLast() + 1, Reason.HEADLINE);
        }
        return thinned;
    }

    /** "A popular mayor": what tells more of something, and does not take it back, count it or tell which. */
    private boolean isSpareAdjective(Sentence sentence, int i) {
        Token token = sentence.token(i);
        List<Integer> tokens = sentence.subtree(i);
        return token.is("amod")
                && token.xpos().equals("JJ")
                && token.head() > i
                && tokens.size() == 1
                && sentence.nameAt(i).isEmpty()
                && !Character.isUpperCase(token.form().charAt(0))
                && !dependences.isQuoted(token.span())
                && SPARE.contains(token.lemma())
                && token.keep() < SPARE_ADJECTIVE;
    }

    /** "And", "but": what joins a claim to the sentence before it. */
    static void conjunction(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        for (int child : sentence.children(claim)) {
            if (child == 0 && sentence.token(child).is("cc")) {
                copy.cut(child, child + 1, Reason.HEADLINE);
            }
        }
    }

    /** What commas set off between a subject and its verb: "Edda Orr, whose maps are famous, died". */
    void parenthesis(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        int verb = claim;
        while (verb > 0
                && sentence.token(verb - 1).upos().equals("AUX")
                && sentence.token(verb - 1).head() == claim) {
            verb--;
        }
        int first = 1;
        while (first < verb && !sentence.token(first).form().equals(",")) {
            first++;
        }
        boolean closed = verb > first + 2 && sentence.token(verb - 1).form().equals(",");
        boolean subject = sentence.child(claim, "nsubj").filter(s -> s < claim).isPresent();
        if (closed && subject && Cuts.isSpareable(sentence, dependences, first, verb)) {
            copy.cut(first, verb, Reason.HEADLINE);
        }
    }

    private static boolean begins(Token token) {
        return token.isWord(BEGINNINGS.toArray(String[]::new))
                || token.xpos().equals("WDT")
                || token.xpos().equals("WP");
    }

    /** "Edda Orr, who lives in Velm, won": what is told by the way of whoever has a name. */
    void asides(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        Branches branches = branches(sentence);
        Bonds bonds = new Bonds(branches, dependences);
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean aside = (token.is("acl") || token.is("appos"))
                    && token.head() >= 0
                    && token.head() < i
                    && sentence.nameAt(token.head()).isPresent()
                    && branches.isLoose(i)
                    && branches.isSetOff(i)
                    && closesAside(sentence, claim, branches.last(i) + 1)
                    && !bonds.isCondition(i)
                    && !bonds.splitsQuote(i);
            if (aside && !namesForPronoun(copy, sentence.subtree(i))) {
                copy.cut(branches.first(i), branches.last(i) + 1, Reason.HEADLINE);
            }
        }
    }

    /** Whether a mark stands there, and behind it nothing more or what the claim says: a verb of its own would be the aside's. */
    private static boolean closesAside(Sentence sentence, int claim, int mark) {
        if (mark + 1 >= sentence.size()) {
            return true;
        }
        Token next = sentence.token(mark + 1);
        return sentence.token(mark).upos().equals("PUNCT")
                && (mark + 1 == claim || next.head() == claim && next.upos().equals("AUX"));
    }

    /** What stands in brackets is an aside. */
    static void brackets(Copy copy) {
        Sentence sentence = copy.sentence();
        int opened = -1;
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.token(i).form();
            if (form.equals("(") && opened < 0) {
                opened = i;
            } else if (form.equals(")") && opened >= 0) {
                copy.cut(opened, i + 1, Reason.HEADLINE);
                opened = -1;
            }
        }
    }

    /** "On Saturday": the day stands in the dateline, or in the brief. */
    void days(Copy copy) {
        Sentence sentence = copy.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (copy.keeps(i) && DAYS.contains(token.form()) && !dependences.isQuoted(token.span())) {
                boolean on = i > 0 && sentence.token(i - 1).isWord("on") && copy.keeps(i - 1);
                boolean bare = token.relation().equals("obl:unmarked")
                        && !sentence.token(token.head()).lemma().equals("spend");
                boolean follows = i + 1 < sentence.size()
                        && !sentence.token(i + 1).upos().equals("ADP")
                        && !sentence.token(i + 1).upos().equals("PUNCT")
                        && !sentence.token(i + 1).xpos().startsWith("W");
                if (on && !follows) {
                    boolean part = i > 1 && sentence.token(i - 2).isWord("later", "early", "late", "earlier");
                    copy.cut(part ? i - 2 : i - 1, i + 1, Reason.HEADLINE);
                } else if (bare && (!follows || token.head() < i)) {
                    copy.cut(i, i + 1, Reason.HEADLINE);
                } else if (token.is("nmod:poss") && sentence.children(i).equals(List.of(i + 1))) {
                    // "Saturday's match".
                    copy.cut(i, i + 2, Reason.HEADLINE);
                }
            }
        }
    }

    /** A claim's openings of a number of words, each ended where a phrase that the rest can do without begins; the longest first. */
    List<Copy> openings(Copy copy, int claim, int fewest, int most) {
        Sentence sentence = copy.sentence();
        List<Copy> openings = new ArrayList<>();
        Branches branches = branches(sentence);
        Bonds bonds = new Bonds(branches, dependences);
        for (int end = sentence.size(); end > claim + 1; end--) {
            boolean whole = end == sentence.size();
            if (!whole
                    && (!copy.keeps(end)
                            || !copy.keeps(end - 1)
                            || !begins(sentence.token(end))
                            || tellsSource(copy, end)
                            || tellsWhat(sentence, end)
                            || limits(bonds, sentence, end)
                            || !isSpareFrom(branches, bonds, end))) {
                continue;
            }
            Copy trial = copy.duplicate();
            trial.cut(end, sentence.size(), Reason.HEADLINE);
            marksAtEdges(trial);
            int last = end - 1;
            while (last > claim && !trial.keeps(last)) {
                last--;
            }
            if (words(trial, claim) >= fewest && words(trial, claim) <= most && !begins(sentence.token(last))) {
                openings.add(trial);
            }
        }
        return openings;
    }

    /** Whether what stands from a word on says who says so: "..., a court has heard". */
    private static boolean tellsSource(Copy copy, int from) {
        Sentence sentence = copy.sentence();
        return IntStream.range(from, sentence.size())
                .filter(copy::keeps)
                .mapToObj(sentence::token)
                .anyMatch(token -> token.upos().equals("VERB")
                        && Attribution.tellsWho(token.lemma())
                        && (token.head() < 0 || token.is("parataxis") || token.is("ccomp")));
    }

    /** Whether from a word on stands what somebody says, thinks or was told. */
    private static boolean tellsWhat(Sentence sentence, int from) {
        return IntStream.range(from, sentence.size())
                .anyMatch(i -> sentence.token(i).is("ccomp")
                        && sentence.token(i).head() >= 0
                        && sentence.token(i).head() < from);
    }

    /** Whether from a word on a condition stands of what is in front of it. */
    private static boolean limits(Bonds bonds, Sentence sentence, int from) {
        return IntStream.range(from, sentence.size())
                .anyMatch(i -> sentence.token(i).head() >= 0
                        && sentence.token(i).head() < from
                        && (sentence.token(i).is("advcl") || sentence.token(i).is("obl"))
                        && bonds.isCondition(i));
    }

    /** Whether a branch begins at a word, or behind the mark there, that editors do not mostly let stay. */
    private static boolean isSpareFrom(Branches branches, Bonds bonds, int end) {
        Sentence sentence = branches.sentence();
        int from = end + (sentence.token(end).upos().equals("PUNCT") ? 1 : 0);
        return IntStream.range(0, sentence.size())
                .anyMatch(i -> branches.first(i) == from
                        && sentence.token(i).head() >= 0
                        && sentence.token(i).head() < from
                        && branches.isLoose(i)
                        && !bonds.isHalf(i)
                        && !bonds.completes(i)
                        && branches.chances(i)[0] < MOSTLY_KEPT);
    }

    /** Whether a part names something that a pronoun behind it may stand for. */
    private static boolean namesForPronoun(Copy copy, List<Integer> tokens) {
        Sentence sentence = copy.sentence();
        List<Token> nouns = tokens.stream()
                .map(sentence::token)
                .filter(token ->
                        token.upos().equals("PROPN") || token.upos().equals("NOUN") && !SPANS.contains(token.lemma()))
                .toList();
        boolean one = nouns.stream().anyMatch(noun -> !noun.xpos().endsWith("S"));
        boolean describes = tokens.stream()
                .anyMatch(i -> sentence.token(i).is("appos")
                        || sentence.token(i).relation().equals("acl:relcl"));
        if (nouns.isEmpty() || describes) {
            return false;
        }
        for (int i = tokens.getLast() + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (copy.keeps(i) && (one && token.isWord("it", "its") || token.isWord("they", "their", "them"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark closes the part in front of it, which is gone: "the mayor, who wept, said". */
    private static boolean closes(Copy copy, int mark) {
        Sentence sentence = copy.sentence();
        int first = mark;
        while (first > 0 && !copy.keeps(first - 1)) {
            first--;
        }
        return IntStream.range(Math.max(0, first - 1), mark)
                .anyMatch(i -> HeadlineProof.isSeparator(sentence.token(i).form()) || isDash(sentence, i));
    }

    /** "..., Orr said": who says so stands behind a comma. */
    private static boolean partsSource(Copy copy, int mark) {
        Sentence sentence = copy.sentence();
        int last = sentence.size() - 1;
        while (last > mark && (!copy.keeps(last) || !Words.isWordLike(sentence.token(last)))) {
            last--;
        }
        return last > mark
                && sentence.token(last).upos().equals("VERB")
                && Reporting.isSaying(sentence.token(last).lemma());
    }

    /** A hyphen between blanks. */
    private static boolean isDash(Sentence sentence, int i) {
        boolean before = i == 0
                || sentence.token(i - 1).span().end() < sentence.token(i).span().start();
        boolean behind = i + 1 == sentence.size()
                || sentence.token(i).span().end() < sentence.token(i + 1).span().start();
        return sentence.token(i).form().equals("-") && before && behind;
    }

    /** Commas and dashes that have nothing left on one side, or stand beside each other. */
    static void marksAtEdges(Copy copy) {
        Sentence sentence = copy.sentence();
        int before = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (!copy.keeps(i)) {
                continue;
            }
            boolean separator = HeadlineProof.isSeparator(sentence.token(i).form()) || isDash(sentence, i);
            boolean nextGone = i + 1 < sentence.size() && !copy.keeps(i + 1);
            boolean previousGone = i > 0 && !copy.keeps(i - 1);
            if (separator
                    && (before < 0
                            || HeadlineProof.isSeparator(sentence.token(before).form())
                            || isDash(sentence, before)
                            || nextGone
                            || previousGone && closes(copy, i) && !partsSource(copy, i))) {
                copy.cut(i, i + 1, Reason.PUNCTUATION);
            } else {
                before = i;
            }
        }
        for (int i = sentence.size() - 1; i >= 0; i--) {
            String form = sentence.token(i).form();
            if (!copy.keeps(i)) {
                continue;
            }
            if (!HeadlineProof.isSeparator(form) && !form.equals(".")) {
                break;
            }
            copy.cut(i, i + 1, Reason.HEADLINE);
        }
        // "..., said X" takes the comma inside the quotation with it.
        int last = copy.lastKept();
        if (last > 1
                && Words.isQuoteMark(sentence.token(last).form())
                && copy.keeps(last - 1)
                && (sentence.token(last - 1).form().equals(",")
                        || sentence.token(last - 1).form().equals("."))) {
            copy.cut(last - 1, last, Reason.PUNCTUATION);
        }
    }
}
