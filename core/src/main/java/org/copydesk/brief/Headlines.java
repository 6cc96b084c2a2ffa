package org.copydesk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.references.Reporting;
import org.copydesk.text.Span;

/**
 * Heads a brief with the core of its lead: who says so in front, then the claim without articles and tails, at most twelve words
 * where the lead allows it.
 */
final class Headlines {

    static final int MOST_WORDS = 12;

    /** Where the best cut to twelve words does not read, so many. */
    private static final int WIDE_WORDS = 18;

    private static final int FEWEST_WORDS = 4;

    private static final Set<String> FUNCTION_WORDS = Set.of("ADP", "AUX", "DET", "PART", "SCONJ", "CCONJ", "PUNCT");

    /** Nouns that say nothing without what follows them. */
    private static final Set<String> CONTENTS = Set.of(
            "suggestion",
            "claim",
            "report",
            "fact",
            "idea",
            "belief",
            "hope",
            "fear",
            "allegation",
            "decision",
            "plan",
            "call");

    /** Verbs whose complement is half of what they say. */
    private static final Set<String> COMPLEMENTED = Set.of(
            "make",
            "keep",
            "leave",
            "call",
            "name",
            "consider",
            "find",
            "deem",
            "render",
            "declare",
            "elect",
            "appoint");

    /** Sentences tried where the lead's headline is longer than this. */
    private static final int LONG_WORDS = 14;

    private static final int MOST_TRIED = 4;

    /** Another sentence may head the brief only where it is so near to the lead, in cosine. */
    private static final double SAME_MATTER = 0.45;

    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** What a headline can lose first, by relation. */
    private static final Set<String> LOOSE = Set.of(
            "advcl",
            "acl",
            "acl:relcl",
            "appos",
            "obl",
            "obl:unmarked",
            "parataxis",
            "advmod",
            "nmod",
            "conj",
            "discourse",
            "vocative",
            "dislocated",
            "obl:agent");

    private static final Set<String> KEPT_ADVERBS = Set.of(
            "not",
            "n't",
            "n\u2019t",
            "never",
            "no",
            "nearly",
            "almost",
            "about",
            "over",
            "up",
            "down",
            "out",
            "off",
            "back",
            "reportedly",
            "allegedly",
            "only",
            "more",
            "less",
            "least",
            "most",
            "approximately",
            "roughly",
            "around");

    private final Reading reading;
    private final Dependences dependences;
    private final Proofs proofs;

    Headlines(Reading reading, Dependences dependences, Proofs proofs) {
        this.reading = reading;
        this.dependences = dependences;
        this.proofs = proofs;
    }

    /**
     * The headline out of the first of these sentences that gives one with a subject of its own.
     *
     * @param leads sentences fit to head the brief, the best first, at least one
     * @param headlineCase which words have a capital
     */
    BriefSentence head(List<Copy> leads, HouseStyle.HeadlineCase headlineCase) {
        List<Copy> fit = leads.stream()
                .filter(lead -> hasOwnSubject(lead, claimHead(lead)))
                .toList();
        Copy lead = fit.isEmpty() ? leads.getFirst() : fit.getFirst();
        List<Edit> edits = head(lead);
        for (int i = 1; i < Math.min(MOST_TRIED, fit.size()) && words(edits) > LONG_WORDS; i++) {
            boolean sameMatter =
                    fit.get(i).sentence().embedding().cosine(lead.sentence().embedding()) >= SAME_MATTER;
            List<Edit> other = sameMatter ? head(fit.get(i)) : edits;
            edits = words(other) <= MOST_WORDS ? other : edits;
        }
        return BriefSentence.of(
                headlineCase == HouseStyle.HeadlineCase.TITLE
                        ? Edits.titleCase(reading.report().text(), edits, dependences::isQuoted)
                        : edits);
    }

    private static int words(List<Edit> edits) {
        return edits.stream()
                .map(Edit::words)
                .collect(Collectors.joining())
                .strip()
                .split("\\s+")
                .length;
    }

    private List<Edit> head(Copy lead) {
        Sentence sentence = lead.sentence();
        Copy copy = lead.duplicate();
        Optional<Attribution> attribution = Attribution.of(sentence);
        List<Integer> source = List.of();
        if (attribution.isPresent()) {
            source = attribution.get().shortSource(sentence);
            for (int i : attribution.get().gone()) {
                if (!isMarkOfClaim(sentence, i, attribution.get().gone())) {
                    copy.cut(i, i + 1, Reason.HEADLINE);
                }
            }
        }
        int claim = claimHead(copy);
        boolean standsAlone =
                !speaksOfPronoun(copy, claim) && hasOwnSubject(copy, claim) && Prose.isFinite(sentence, claim);
        if (attribution.isPresent() && (!standsAlone || source.isEmpty())) {
            // "Orr: She would not resign" says less than "Orr said she would not resign".
            source = List.of();
            copy = lead.duplicate();
            claim = claimHead(copy);
        }
        Copy trimmed = trimmed(copy, claim, source.size());
        new HeadlineStyle(trimmed, dependences).apply(claim);
        return print(trimmed, source);
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

    /** Cut to twelve words, or to a few more where the best cut does not read, or not at all. */
    private Copy trimmed(Copy copy, int claim, int taken) {
        Copy whole = copy.duplicate();
        cutMarksAtEdges(whole);
        for (int most : new int[] {MOST_WORDS, WIDE_WORDS}) {
            Copy trial = copy.duplicate();
            trim(trial, claim, most - taken);
            boolean reads = trial.words() >= FEWEST_WORDS
                    && isWhole(trial, claim)
                    && sayersStay(trial, claim)
                    && commasPaired(trial);
            if (reads && proofs.holds(trial)) {
                return trial;
            }
        }
        return whole;
    }

    private static boolean speaksOfPronoun(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        return sentence.child(claim, "nsubj")
                .filter(subject -> sentence.subtree(subject).stream()
                        .anyMatch(i -> sentence.token(i).xpos().equals("PRP")
                                || sentence.token(i).xpos().equals("PRP$")))
                .isPresent();
    }

    /** Whether the claim's subject is named, so that the headline stands on its own. */
    private static boolean hasOwnSubject(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        return sentence.child(claim, "nsubj")
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

    /** Takes out loose parts, the least needed first, until the claim is short enough. */
    private void trim(Copy copy, int claim, int most) {
        Sentence sentence = copy.sentence();
        cutMarksAtEdges(copy);
        record Part(int top, List<Integer> tokens, double keep) {}
        while (copy.words() > most) {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (!copy.keeps(i) || i == claim || !LOOSE.contains(token.relation()) || !sentence.isUnder(i, claim)) {
                    continue;
                }
                if (token.is("conj") && !isClause(sentence, i)
                        || token.is("nmod")
                                && sentence.child(i, "case")
                                        .filter(c -> sentence.token(c).isWord("of"))
                                        .isPresent()) {
                    continue;
                }
                if (!isLoose(sentence, i, claim) || !isSetOffOrMarked(sentence, i)) {
                    continue;
                }
                if (COMPLEMENTED.contains(sentence.token(token.head()).lemma())
                        && i > token.head()
                        && sentence.child(i, "case").isEmpty()
                        && !token.is("advcl")) {
                    // "made any easier", "named chief of staff".
                    continue;
                }
                if (token.is("advmod") && i == token.head() + 1) {
                    // "go ahead", "step down": the adverb is half the verb.
                    continue;
                }
                if (token.is("advmod") && KEPT_ADVERBS.contains(token.form().toLowerCase(Locale.ROOT))) {
                    continue;
                }
                List<Integer> tokens = run(copy, i);
                if (tokens.isEmpty()
                        || namesForPronoun(copy, tokens)
                        || splitsQuote(sentence, tokens)
                        || hasSubjectOnly(sentence, copy, i)) {
                    continue;
                }
                double keep = tokens.stream()
                        .mapToDouble(k -> sentence.token(k).keep())
                        .average()
                        .orElse(0);
                // The day stands in the dateline.
                boolean day = token.is("obl") && DAYS.contains(token.form());
                double late = day ? -1 : token.is("nmod") ? 0.25 : token.is("conj") ? -0.3 : 0;
                parts.add(new Part(i, tokens, keep + late));
            }
            Optional<Part> least = parts.stream().min(Comparator.comparingDouble(Part::keep));
            if (least.isEmpty()) {
                break;
            }
            for (int i : least.get().tokens()) {
                copy.cut(i, i + 1, Reason.HEADLINE);
            }
            if (sentence.token(least.get().top()).is("conj")) {
                cutCoordinator(copy, least.get().top());
            }
            cutMarksAtEdges(copy);
        }
        cutMarksAtEdges(copy);
    }

    /**
     * The words below one that still stand, where they are one run and the word is one that can go; else none. Marks elsewhere
     * that hang on it stay.
     */
    private static List<Integer> run(Copy copy, int top) {
        Sentence sentence = copy.sentence();
        if (FUNCTION_WORDS.contains(sentence.token(top).upos())) {
            return List.of();
        }
        List<Integer> tokens = new ArrayList<>(
                sentence.subtree(top).stream().filter(copy::keeps).toList());
        while (!tokens.isEmpty()
                && sentence.token(tokens.getFirst()).upos().equals("PUNCT")
                && !copy.runsOn(tokens.getFirst(), tokens.get(Math.min(1, tokens.size() - 1)))) {
            tokens.removeFirst();
        }
        for (int k = 1; k < tokens.size(); k++) {
            if (!copy.runsOn(tokens.get(k - 1), tokens.get(k))) {
                return List.of();
            }
        }
        return tokens;
    }

    /**
     * Whether a part hangs on the claim's verb, or on one that completes it, or describes a noun. What hangs deeper goes with
     * what it hangs on or not at all: "thieves dressed as cleaners" must not lose the cleaners alone.
     */
    private static boolean isLoose(Sentence sentence, int word, int claim) {
        Token token = sentence.token(word);
        if (token.is("acl") || token.is("appos") || token.is("nmod")) {
            // In front of its noun it belongs to it; inside an apposition it goes with that.
            if (word < token.head() || isInApposition(sentence, token.head(), claim)) {
                return false;
            }
            if (token.is("acl")
                    && CONTENTS.contains(sentence.token(token.head()).lemma())) {
                return false;
            }
            String upos = sentence.token(token.head()).upos();
            return upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("NUM");
        }
        int verb = token.head();
        while (verb != claim
                && (sentence.token(verb).is("xcomp") || sentence.token(verb).is("ccomp"))
                && sentence.token(verb).head() >= 0) {
            verb = sentence.token(verb).head();
        }
        return verb == claim;
    }

    private static boolean isInApposition(Sentence sentence, int word, int claim) {
        for (int at = word; at >= 0 && at != claim; at = sentence.token(at).head()) {
            if (sentence.token(at).is("appos")) {
                return true;
            }
        }
        return false;
    }

    /** Whether every apposition and clause that a comma opens is closed by one too, or by the end. */
    private static boolean commasPaired(Copy copy) {
        Sentence sentence = copy.sentence();
        List<Integer> kept =
                IntStream.range(0, sentence.size()).filter(copy::keeps).boxed().toList();
        for (int i : kept) {
            if (!sentence.token(i).is("appos") && !sentence.token(i).is("acl")) {
                continue;
            }
            List<Integer> inside = sentence.subtree(i).stream()
                    .filter(k -> copy.keeps(k) && !sentence.token(k).upos().equals("PUNCT"))
                    .toList();
            int first = kept.indexOf(inside.getFirst());
            int last = kept.indexOf(inside.getLast());
            boolean opened =
                    first > 0 && isSeparator(sentence.token(kept.get(first - 1)).form());
            boolean closed = last + 1 == kept.size()
                    || sentence.token(kept.get(last + 1)).upos().equals("PUNCT");
            if (opened && !closed) {
                return false;
            }
        }
        return true;
    }

    /** Whether no verb of saying is left without the one who says it. */
    private static boolean sayersStay(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            boolean says = sentence.token(i).upos().equals("VERB")
                    && Reporting.isSaying(sentence.token(i).lemma())
                    && !sentence.token(i).xpos().equals("VBG");
            boolean subject = sentence.child(i, "nsubj").filter(copy::keeps).isPresent();
            boolean mute = says
                    && copy.keeps(i)
                    && sentence.children(i).stream().anyMatch(c -> isSaid(sentence, c) && !copy.keeps(c))
                    && sentence.children(i).stream().noneMatch(c -> isSaid(sentence, c) && copy.keeps(c));
            if (mute) {
                return false;
            }
            if (i != claim
                    && says
                    && copy.keeps(i)
                    && !subject
                    && !sentence.token(i).is("conj")
                    && !sentence.token(i).is("xcomp")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSaid(Sentence sentence, int word) {
        return List.of("ccomp", "obj", "xcomp", "parataxis")
                .contains(sentence.token(word).relation());
    }

    /** "It appeared in jeopardy", "they live in fear": the first thing after a verb that has no object. */
    private static boolean isNeeded(Sentence sentence, int word) {
        int verb = sentence.token(word).head();
        if (verb < 0 || word < verb || sentence.token(verb).relation().startsWith("acl")) {
            return false;
        }
        boolean complete = sentence.children(verb).stream()
                .anyMatch(i -> i > verb
                                && i < word
                                && List.of("obj", "xcomp", "ccomp", "obl", "iobj")
                                        .contains(sentence.token(i).relation())
                        || sentence.token(i).is("cop")
                        || sentence.token(i).relation().equals("aux:pass"));
        return !complete && sentence.child(verb, "obj").isEmpty();
    }

    /** Whether commas, dashes or a preposition part a word from its head; "chain executive Orr" must not lose its executive. */
    private static boolean isSetOffOrMarked(Sentence sentence, int word) {
        Token token = sentence.token(word);
        if (token.relation().equals("obl") && isNeeded(sentence, word)) {
            return false;
        }
        if (token.is("appos")
                || token.is("nmod") && !token.is("nmod:unmarked")
                || token.relation().equals("obl")) {
            int first = sentence.subtree(word).getFirst();
            boolean mark = first > 0 && isSeparator(sentence.token(first - 1).form())
                    || sentence.token(first).upos().equals("PUNCT");
            return mark || !token.is("appos") && sentence.child(word, "case").isPresent();
        }
        return true;
    }

    /** Whether a part names something that a pronoun behind it may stand for. */
    private static boolean namesForPronoun(Copy copy, List<Integer> tokens) {
        Sentence sentence = copy.sentence();
        boolean names = tokens.stream()
                .anyMatch(i -> sentence.token(i).upos().equals("NOUN")
                        || sentence.token(i).upos().equals("PROPN"));
        boolean describes = tokens.stream()
                .anyMatch(i -> sentence.token(i).is("appos")
                        || sentence.token(i).relation().equals("acl:relcl"));
        if (!names || describes) {
            return false;
        }
        for (int i = tokens.getLast() + 1; i < sentence.size(); i++) {
            if (copy.keeps(i) && sentence.token(i).isWord("it", "its", "they", "their", "them")) {
                return true;
            }
        }
        return false;
    }

    /** Whether every word that is left hangs on one that is left. */
    private static boolean isWhole(Copy copy, int claim) {
        Sentence sentence = copy.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            int head = sentence.token(i).head();
            boolean mark = sentence.token(i).upos().equals("PUNCT");
            if (i != claim && !mark && copy.keeps(i) && (head < 0 || !copy.keeps(head))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word heads a clause with a verb of its own. */
    private static boolean isClause(Sentence sentence, int word) {
        return sentence.token(word).upos().equals("VERB")
                || sentence.child(word, "cop").isPresent()
                || sentence.child(word, "nsubj").isPresent();
    }

    /** A noun phrase that ends in "of" would be left open; a part whose head is gone goes with it. */
    private static boolean hasSubjectOnly(Sentence sentence, Copy copy, int part) {
        int head = sentence.token(part).head();
        return head >= 0 && !copy.keeps(head);
    }

    private static void cutCoordinator(Copy copy, int conjunct) {
        Sentence sentence = copy.sentence();
        for (int i = conjunct; i >= 0 && i > conjunct - 8; i--) {
            if (sentence.token(i).is("cc") && sentence.token(i).head() == conjunct) {
                copy.cut(i, i + 1, Reason.HEADLINE);
            }
        }
    }

    private boolean splitsQuote(Sentence sentence, List<Integer> tokens) {
        Span span = sentence.token(tokens.getFirst())
                .span()
                .cover(sentence.token(tokens.getLast()).span());
        return dependences.quotationsIn(sentence).stream()
                .anyMatch(q -> q.span().overlaps(span) && !span.contains(q.span()));
    }

    /** Commas and dashes that have nothing left on one side, or stand beside each other. */
    private static void cutMarksAtEdges(Copy copy) {
        Sentence sentence = copy.sentence();
        int before = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (!copy.keeps(i)) {
                continue;
            }
            boolean separator = isSeparator(sentence.token(i).form());
            boolean nextGone = i + 1 < sentence.size() && !copy.keeps(i + 1);
            boolean previousGone = i > 0 && !copy.keeps(i - 1);
            if (separator && (before < 0 || isSeparator(sentence.token(before).form()) || nextGone || previousGone)) {
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
            if (!isSeparator(form) && !form.equals(".")) {
                break;
            }
            copy.cut(i, i + 1, Reason.HEADLINE);
        }
        // "..., said X" takes the comma inside the quotation with it.
        int last = sentence.size() - 1;
        while (last > 0 && !copy.keeps(last)) {
            last--;
        }
        if (last > 1
                && Words.isQuoteMark(sentence.token(last).form())
                && copy.keeps(last - 1)
                && sentence.token(last - 1).form().equals(",")) {
            copy.cut(last - 1, last, Reason.PUNCTUATION);
        }
    }

    private static boolean isSeparator(String form) {
        return form.equals(",")
                || form.equals(";")
                || form.equals(":")
                || form.equals("\u2014")
                || form.equals("\u2013")
                || form.equals("--");
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
        return edits;
    }
}
