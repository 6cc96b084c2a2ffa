package org.copydesk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Dependences;
import org.copydesk.text.Span;

/** Cuts a claim to headline length: what leads up to it, then its loose parts, the least needed first. */
final class HeadlineCut {

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
            "attempt",
            "effort",
            "bid",
            "chance",
            "right",
            "need",
            "order",
            "ability",
            "failure",
            "refusal",
            "call");

    /** Nouns that a relative clause must tell which. */
    private static final Set<String> VAGUE = Set.of(
            "day",
            "time",
            "moment",
            "era",
            "year",
            "place",
            "way",
            "reason",
            "point",
            "stage",
            "thing",
            "someone",
            "something",
            "one",
            "area",
            "case",
            "person",
            "man",
            "woman",
            "people",
            "figure",
            "level");

    /** What may lead up to a subject. */
    private static final Set<String> FRONTED =
            Set.of("obl", "obl:unmarked", "advcl", "advmod", "cc", "mark", "discourse", "nmod:unmarked");

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
            "likely",
            "unlikely",
            "probably",
            "possibly",
            "apparently",
            "purportedly",
            "supposedly",
            "perhaps",
            "maybe",
            "allegedly",
            "only",
            "more",
            "less",
            "least",
            "most",
            "approximately",
            "roughly",
            "around");

    /** Words with which something begins that tells where, when or amid what, or describes. */
    private static final Set<String> BEGINNINGS = Set.of(
            "in",
            "at",
            "after",
            "before",
            "during",
            "amid",
            "while",
            "when",
            "where",
            "as",
            "following",
            "worth",
            "since",
            ",",
            ";",
            "\u2014",
            "\u2013");

    private final Dependences dependences;

    HeadlineCut(Dependences dependences) {
        this.dependences = dependences;
    }

    /** How many words a copy has once its articles are gone. */
    int words(Copy copy) {
        Sentence sentence = copy.sentence();
        long articles = IntStream.range(0, sentence.size())
                .filter(i -> copy.keeps(i) && HeadlineStyle.isArticle(sentence, i, dependences))
                .count();
        return copy.words() - (int) articles;
    }

    /** What leads up to the subject goes first, and as a whole. */
    void front(Copy copy, int claim, int most) {
        Sentence sentence = copy.sentence();
        Optional<Integer> subject = sentence.child(claim, "nsubj");
        if (subject.isEmpty()) {
            return;
        }
        boolean roomy = words(copy) <= most;
        int first = sentence.subtree(subject.get()).getFirst();
        for (int child : sentence.children(claim)) {
            List<Integer> tokens = sentence.subtree(child);
            boolean comma = sentence.token(first - (first > 0 ? 1 : 0)).form().equals(",");
            boolean front = tokens.getLast() < first
                    && FRONTED.contains(sentence.token(child).relation())
                    && !isCondition(sentence, child)
                    && (!roomy || comma || sentence.token(child).is("cc"));
            boolean stays = KEPT_ADVERBS.contains(sentence.token(child).form().toLowerCase(Locale.ROOT));
            if (front && !stays && !namesForPronoun(copy, tokens) && !splitsQuote(sentence, tokens)) {
                tokens.forEach(i -> copy.cut(i, i + 1, Reason.HEADLINE));
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

    /** "Spends a year building boats", "the days when it rained", "one area that he left alone": half without the clause. */
    private static boolean isHalf(Sentence sentence, int clause) {
        Token token = sentence.token(clause);
        Token head = sentence.token(token.head());
        boolean spent = token.is("advcl")
                && token.xpos().equals("VBG")
                && List.of("spend", "waste", "take", "start", "stop", "keep", "risk", "end")
                        .contains(head.lemma());
        // "Has a cake thrown at her", "no match for the champion".
        boolean had = token.relation().equals("acl")
                && token.xpos().equals("VBN")
                && head.is("obj")
                && List.of("have", "get").contains(sentence.token(head.head()).lemma());
        boolean called = token.is("nmod") && clause > token.head() && CONTENTS.contains(head.lemma());
        boolean matched = token.is("nmod")
                && clause > token.head()
                && sentence.child(token.head(), "cop").isPresent();
        if (had || matched || called) {
            return true;
        }
        boolean relative = token.relation().equals("acl:relcl");
        boolean vague = VAGUE.contains(head.lemma())
                || sentence.child(token.head(), "nummod")
                        .filter(one -> sentence.token(one).isWord("one"))
                        .isPresent();
        return spent || relative && vague;
    }

    /** "Unless the council agrees", "without a vote": what limits a claim stays with it. */
    private static boolean isCondition(Sentence sentence, int top) {
        List<Integer> words = sentence.subtree(top);
        return sentence.token(words.getFirst()).isWord("only")
                || words.stream()
                        .limit(3)
                        .anyMatch(i -> sentence.token(i)
                                .isWord(
                                        "if",
                                        "unless",
                                        "until",
                                        "provided",
                                        "once",
                                        "without",
                                        "except",
                                        "whether",
                                        "although",
                                        "though",
                                        "despite"));
    }

    private static boolean begins(Token token) {
        return token.isWord(BEGINNINGS.toArray(String[]::new))
                || token.xpos().equals("WDT")
                || token.xpos().equals("WP");
    }

    /** "On Saturday": the day stands in the dateline, or in the brief. */
    void days(Copy copy) {
        Sentence sentence = copy.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (copy.keeps(i) && DAYS.contains(token.form()) && !dependences.isQuoted(token.span())) {
                boolean on = i > 0 && sentence.token(i - 1).isWord("on") && copy.keeps(i - 1);
                boolean bare = token.relation().equals("obl:unmarked");
                boolean follows = i + 1 < sentence.size()
                        && !sentence.token(i + 1).upos().equals("ADP")
                        && !sentence.token(i + 1).upos().equals("PUNCT")
                        && !sentence.token(i + 1).xpos().startsWith("W");
                if (on && !follows) {
                    boolean part = i > 1 && sentence.token(i - 2).isWord("later", "early", "late", "earlier");
                    copy.cut(part ? i - 2 : i - 1, i + 1, Reason.HEADLINE);
                } else if (bare && (!follows || token.head() < i)) {
                    copy.cut(i, i + 1, Reason.HEADLINE);
                }
            }
        }
    }

    /** A claim's openings of a number of words, each ended where a phrase that the rest can do without begins; the longest first. */
    List<Copy> openings(Copy copy, int claim, int fewest, int most) {
        Sentence sentence = copy.sentence();
        List<Copy> openings = new ArrayList<>();
        for (int end = sentence.size(); end > claim + 1; end--) {
            boolean whole = end == sentence.size();
            if (!whole && (!copy.keeps(end) || !copy.keeps(end - 1) || !begins(sentence.token(end)))) {
                continue;
            }
            Copy trial = copy.duplicate();
            trial.cut(end, sentence.size(), Reason.HEADLINE);
            marksAtEdges(trial);
            int last = end - 1;
            while (last > claim && !trial.keeps(last)) {
                last--;
            }
            if (words(trial) >= fewest && words(trial) <= most && !begins(sentence.token(last))) {
                openings.add(trial);
            }
        }
        return openings;
    }

    /** Takes out loose parts, the least needed first, until the claim is short enough. */
    void trim(Copy copy, int claim, int most) {
        Sentence sentence = copy.sentence();
        marksAtEdges(copy);
        record Part(int top, List<Integer> tokens, double keep) {}
        while (words(copy) > most) {
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
                if (!isLoose(sentence, i, claim) || !isSetOffOrMarked(sentence, i) || isCondition(sentence, i)) {
                    continue;
                }
                if (i < token.head() && sentence.token(token.head()).is("xcomp")) {
                    // "Called on him to go": whoever is to do it belongs to it.
                    continue;
                }
                if (COMPLEMENTED.contains(sentence.token(token.head()).lemma())
                        && i > token.head()
                        && sentence.child(i, "case").isEmpty()
                        && !token.is("advcl")) {
                    // "made any easier", "named chief of staff".
                    continue;
                }
                if (token.is("advcl")
                        && sentence.child(i, "mark")
                                .filter(m -> sentence.token(m).isWord("to"))
                                .isPresent()
                        && sentence.child(token.head(), "obj").isEmpty()) {
                    // "built to last": without a purpose the verb says little.
                    continue;
                }
                if (isHalf(sentence, i)) {
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
                        || sentence.token(tokens.getFirst()).isWord("of")
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
            marksAtEdges(copy);
        }
        marksAtEdges(copy);
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
        boolean placing = HeadlineProof.isPlacing(sentence.token(verb).lemma())
                && sentence.children(verb).stream()
                        .noneMatch(
                                i -> i > verb && i < word && sentence.token(i).is("obl"));
        return placing || !complete && sentence.child(verb, "obj").isEmpty();
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
            boolean mark = first > 0
                            && HeadlineProof.isSeparator(
                                    sentence.token(first - 1).form())
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
    static void marksAtEdges(Copy copy) {
        Sentence sentence = copy.sentence();
        int before = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (!copy.keeps(i)) {
                continue;
            }
            boolean separator = HeadlineProof.isSeparator(sentence.token(i).form());
            boolean nextGone = i + 1 < sentence.size() && !copy.keeps(i + 1);
            boolean previousGone = i > 0 && !copy.keeps(i - 1);
            if (separator
                    && (before < 0
                            || HeadlineProof.isSeparator(sentence.token(before).form())
                            || nextGone
                            || previousGone)) {
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
        int last = sentence.size() - 1;
        while (last > 0 && !copy.keeps(last)) {
            last--;
        }
        if (last > 1
                && Words.isQuoteMark(sentence.token(last).form())
                && copy.keeps(last - 1)
                && (sentence.token(last - 1).form().equals(",")
                        || sentence.token(last - 1).form().equals("."))) {
            copy.cut(last - 1, last, Reason.PUNCTUATION);
        }
    }
}
