package org.copydesk.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.reading.Name;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.words.WordList;
import org.copydesk.text.Span;

/**
 * What no headline may take from the word that it hangs on, however likely an editor would: what a verb or a noun needs to say
 * anything, what limits a claim, and what stands between quotation marks.
 */
final class Bonds {

    /** Nouns that say nothing without what follows them. */
    private static final Set<String> CONTENTS = WordList.of("""
            suggestion claim report fact idea belief hope fear allegation decision plan attempt effort bid chance right need
            order ability failure refusal call share stake
            """);

    /** Nouns that a relative clause must tell which. */
    private static final Set<String> VAGUE = WordList.of("""
            day time moment era year place way reason point stage thing someone something one area case person man woman
            people figure level
            """);

    /** Nouns for a length of time. */
    private static final Set<String> SPANS = WordList.of("""
            second minute hour day week month year
            """);

    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d(?:s|'s|\u2019s)?");

    /** How firmly branches are held to their words. */
    enum Hold {
        /** What editors mostly let stay is half of what it hangs on; what seems bound goes if they all but always let it go. */
        FIRM(0.85, 0.25),
        /** For want of a headline that is short enough. */
        LOOSE(0.9, 0.4),
        /** Where that is none: what hangs deep may go by itself too. */
        FREE(0.9, 0.6),
        /** Where nothing else comes to twelve words. */
        LAST(0.985, 0.88);

        private final double free;
        private final double bound;

        Hold(double free, double bound) {
            this.free = Math.log(free);
            this.bound = Math.log(bound);
        }

        /** Whether a cut may leave a word without what it mostly has. */
        boolean tears() {
            return this == FREE || this == LAST;
        }
    }

    /** A verb that stands alone more rarely shares what another verb beside it has. */
    private static final double OFTEN_BARE = 0.4;

    /** Nouns that count what follows them. */
    private static final Set<String> MEASURES = WordList.of("""
            number majority half third quarter share most one some lot series group kind sort part member percent million
            thousand dozen hundred pair couple rest piece
            """);

    /** Nouns for a part of what follows them. */
    private static final Set<String> PARTS = WordList.of("""
            end beginning start middle top bottom side edge heart centre center face wake verge brink cost risk lack state eye
            aftermath absence presence
            use loss level rate amount size
            """);

    /** Verbs whose complement is half of what they say. */
    private static final Set<String> COMPLEMENTED = WordList.of("""
            make keep leave call name consider find deem render declare elect vote crown dub proclaim pronounce appoint
            """);

    /** Verbs that say what something is taken for: "describe it as". */
    private static final Set<String> DESCRIBING = WordList.of("""
            describe use regard see view treat hail brand label portray dismiss condemn denounce praise serve act work know
            recognise recognize accept reveal cite replace unveil
            """);

    /** Verbs that say where something is brought: "take a country to war". */
    private static final Set<String> MOVING = WordList.of("""
            take bring lead drive push force drag draw turn hand tie link add put throw pull reduce limit commit subject
            expose compare attribute
            """);

    private static final Set<String> KEPT_ADVERBS = WordList.of("""
            not n't n’t never no nearly almost about over up down out off back reportedly likely unlikely probably possibly
            apparently purportedly supposedly perhaps maybe allegedly only enough more less least most approximately arguably
            potentially partly largely mainly mostly virtually effectively roughly around temporarily immediately
            illegally legally falsely wrongly unfairly fairly indefinitely permanently provisionally conditionally unofficially
            anonymously unanimously initially originally briefly just merely simply solely purely
            ahead behind level apart away home together
            """);

    /** Verbs that take a second one as if it were theirs: "try and win". */
    private static final Set<String> PAIRING = Set.of("try", "go", "come", "wait");

    private final Sentence sentence;
    private final Dependences dependences;
    private final Branches branches;

    Bonds(Branches branches, Dependences dependences) {
        this.sentence = branches.sentence();
        this.dependences = dependences;
        this.branches = branches;
    }

    /** Whether a branch may go from a claim that stands in a headline. */
    boolean mayGo(int top, int claim, Hold hold) {
        Token token = sentence.token(top);
        if (!branches.isLoose(top)
                || isCondition(top)
                || isHalf(top)
                || isKeptAdverb(token)
                || splitsQuote(top)
                || completes(top)
                || isQuantity(top)
                || isSource(top)
                || saysSinceWhen(top)
                || leavesObject(top)
                || isPartOfName(top)
                || isDenied(top)
                || tellsYear(top)
                || tellsKind(top)
                || acts(top)
                || isHalfOfPhrase(top)
                || opensSecond(top)
                || branches.isMostlyThere(top)
                || lendsObject(top)
                || isHowLong(top)
                || isBesideLike(top)
                || isInScope(top, claim)
                || (hold.compareTo(Hold.FREE) < 0 || sentence.token(top).is("acl")) && identifies(top)
                || hold.compareTo(Hold.FREE) < 0 && tellsWho(top, claim)
                || turns(top)
                || isInFront(top, claim)) {
            return false;
        }
        double chance = branches.chances(top)[0];
        boolean of = branches.isOf(top);
        boolean needed = isNeeded(top);
        boolean bound = needed || of || !isNear(top, claim) || branches.isWanted(top);
        boolean names = hold == Hold.FIRM && of && sentence.nameAt(top).isPresent();
        double limit = of && hold.compareTo(Hold.FREE) < 0
                ? Hold.FIRM.bound
                : needed ? Math.min(hold.bound, Hold.LOOSE.bound) : hold.bound;
        return bound ? chance < limit && !holdsMeasure(top) && !names : chance < hold.free;
    }

    /** "For the first time in ten years": without the years it is false. */
    private boolean saysSinceWhen(int top) {
        boolean first = IntStream.range(1, branches.first(top))
                .anyMatch(i -> sentence.token(i).isWord("time")
                        && sentence.token(i - 1).isWord("first", "second", "third", "last"));
        int behind = branches.last(top) + 1;
        boolean before = behind < sentence.size()
                && sentence.token(behind).isWord("in", "since")
                && sentence.token(behind - 1).isWord("time");
        return before
                || first
                        && sentence.child(top, "case")
                                .filter(i -> sentence.token(i).isWord("in", "since"))
                                .isPresent();
    }

    /** "Talk using signs", where the signs were read as what is talked: "using" does not go alone. */
    private boolean leavesObject(int top) {
        int behind = branches.last(top) + 1;
        if (branches.first(top) != top || behind != top + 1 || behind == sentence.size()) {
            return false;
        }
        int noun = behind;
        while (sentence.token(noun).head() > noun) {
            noun = sentence.token(noun).head();
        }
        return sentence.token(top).xpos().equals("VBG")
                && sentence.token(noun).head() == sentence.token(top).head()
                && (sentence.token(noun).is("obj") || sentence.token(noun).is("obl"))
                && sentence.child(noun, "case").isEmpty();
    }

    /** "Pleads with the council to reject the offer": who is to do it. */
    private boolean acts(int top) {
        return sentence.token(top).is("obl")
                && sentence.child(top, "case")
                        .filter(i -> sentence.token(i).isWord("with", "on", "upon", "to", "for"))
                        .isPresent()
                && sentence.children(sentence.token(top).head()).stream()
                        .anyMatch(i -> sentence.token(i).is("xcomp") && branches.first(i) == branches.last(top) + 1);
    }

    /** "Will not be eased by the loan": without the loan nothing at all will ease it. */
    private boolean isDenied(int top) {
        int verb = sentence.token(top).head();
        return top > verb
                && (sentence.token(top).is("obl") || sentence.token(top).is("advcl"))
                && !branches.isSetOff(top)
                && sentence.children(verb).stream()
                        .anyMatch(i -> i < top && sentence.token(i).isWord("not", "n't", "n\u2019t", "never"));
    }

    /** "Children of the 1970s", "the war of 1920": which ones. */
    private boolean tellsYear(int top) {
        return branches.isOf(top)
                && sentence.subtree(top).stream()
                        .anyMatch(i -> YEAR.matcher(sentence.token(i).form()).matches());
    }

    /** "Boats with two masts": not all boats. */
    private boolean tellsKind(int top) {
        int noun = sentence.token(top).head();
        return sentence.token(top).is("nmod")
                && branches.first(top) == noun + 1
                && sentence.token(noun).xpos().equals("NNS")
                && sentence.child(noun, "det").isEmpty()
                && sentence.child(top, "case")
                        .filter(i -> sentence.token(i).isWord("with", "without"))
                        .isPresent();
    }

    /** "In search of the cup", "in aid of the town": a noun between two prepositions. */
    private boolean isHalfOfPhrase(int top) {
        int noun = sentence.token(top).head();
        return branches.isOf(top)
                && noun > 0
                && sentence.token(noun).xpos().equals("NN")
                && branches.first(top) == noun + 1
                && sentence.token(noun - 1).isWord("in", "on", "at", "by")
                && sentence.token(noun - 1).head() == noun;
    }

    /** "Prices fell and sale times lengthened": what stands between an "and" and its verb may be a subject that was misread. */
    private boolean opensSecond(int top) {
        int verb = sentence.token(top).head();
        return top < verb
                && sentence.token(verb).is("conj")
                && sentence.token(top).is("obl")
                && sentence.child(top, "case").isEmpty()
                && sentence.child(verb, "nsubj").isEmpty();
    }

    /** "To mourn and honour the dead": without the second verb the first has nobody to mourn. */
    private boolean lendsObject(int top) {
        int verb = sentence.token(top).head();
        if (!sentence.token(top).is("conj")) {
            return false;
        }
        if (PAIRING.contains(sentence.token(verb).lemma())) {
            return true;
        }
        if (!sentence.token(verb).upos().equals("VERB")
                || sentence.child(top, "nsubj").isPresent()) {
            return false;
        }
        double bare = Valency.bare(sentence, verb);
        return hasArgument(top) && !hasArgument(verb) && bare >= 0 && bare < OFTEN_BARE;
    }

    /** "Turned back hours into the flight": without the flight the hours say nothing. */
    private boolean isHowLong(int top) {
        int span = sentence.token(top).head();
        return top > span
                && SPANS.contains(sentence.token(span).lemma())
                && sentence.token(span).is("obl:unmarked")
                && sentence.token(top).is("nmod");
    }

    /** "Six dead in one town and four in the next": where the one stays the other does. */
    private boolean isBesideLike(int top) {
        int part = sentence.token(top).head();
        boolean second = sentence.token(part).is("conj")
                && sentence.child(part, "nummod").isPresent();
        boolean first = Stream.of(Optional.of(part), sentence.child(part, "obj"))
                .flatMap(Optional::stream)
                .flatMap(word -> sentence.child(word, "conj").stream())
                .anyMatch(word -> word > top
                        && sentence.child(word, "nummod").isPresent()
                        && sentence.child(word, "nmod").isPresent());
        return (sentence.token(top).is("nmod") || sentence.token(top).is("obl")) && (first || second);
    }

    /** "The Centre for Maps": a name goes on behind "for". */
    private boolean isPartOfName(int top) {
        int head = sentence.token(top).head();
        return sentence.token(top).is("nmod")
                && Character.isUpperCase(sentence.token(top).form().charAt(0))
                && head > 0
                && Character.isUpperCase(sentence.token(head).form().charAt(0))
                && branches.first(top) == head + 1
                && sentence.child(top, "case")
                        .filter(i -> sentence.token(i).isWord("for", "of", "on"))
                        .isPresent()
                && sentence.nameAt(head)
                        .filter(name -> name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.PLACE)
                        .isEmpty();
    }

    private boolean hasArgument(int verb) {
        return sentence.children(verb).stream()
                .anyMatch(i -> i > verb
                        && List.of("obj", "obl", "xcomp", "ccomp").stream().anyMatch(sentence.token(i)::is));
    }

    /** "The first singer to have three hits in a week", "the only shop in town": what says of what it is the first or the only one. */
    private boolean isInScope(int top, int claim) {
        for (int at = sentence.token(top).head();
                at >= 0 && at != claim;
                at = sentence.token(at).head()) {
            int noun = at;
            boolean superlative = top > noun
                    && sentence.children(noun).stream()
                            .anyMatch(i -> i < noun
                                    && (sentence.token(i).xpos().equals("JJS")
                                            || sentence.token(i)
                                                    .isWord(
                                                            "first", "second", "third", "fourth", "fifth", "last",
                                                            "only")));
            if (superlative && sentence.token(noun).upos().equals("NOUN")) {
                return !branches.isSetOff(top);
            }
        }
        return false;
    }

    /** "The magnets that hung on the door": what tells which, right behind a noun with an article. */
    private boolean identifies(int top) {
        int noun = sentence.token(top).head();
        boolean the = sentence.child(noun, "det")
                .filter(det -> sentence.token(det).isWord("the", "those"))
                .isPresent();
        // "Mud thrown at a statue": mud alone is all mud.
        boolean mass = sentence.token(noun).xpos().equals("NN")
                && sentence.token(noun).is("nsubj")
                && sentence.token(top).is("acl")
                && sentence.children(noun).stream()
                        .noneMatch(i -> sentence.token(i).is("det")
                                || sentence.token(i).is("nmod") && i < noun
                                || sentence.token(i).is("nummod"));
        return (sentence.token(top).is("acl") || sentence.token(top).is("nmod"))
                && branches.first(top) == noun + 1
                && sentence.token(noun).upos().equals("NOUN")
                && (the || mass);
    }

    /** "According to the council", "..., a court has heard". */
    private boolean isSource(int top) {
        boolean told = sentence.token(top).is("parataxis")
                && Attribution.tellsWho(sentence.token(top).lemma());
        return told
                || sentence.subtree(top).stream()
                        .limit(3)
                        .anyMatch(i -> sentence.token(i).isWord("according"));
    }

    /** "Most of its customers", "the end of the war": what is counted or parted is no branch of the count. */
    private boolean isQuantity(int top) {
        Token head = sentence.token(sentence.token(top).head());
        return sentence.child(top, "case")
                        .filter(of -> sentence.token(of).isWord("of"))
                        .isPresent()
                && (head.isWord("most", "some", "many", "all", "both", "few", "half", "several", "each", "none", "any")
                        || PARTS.contains(head.lemma()));
    }

    /** "One of its founders, Edda Orr, died": who has died is the news. */
    private boolean tellsWho(int top, int claim) {
        int subject = sentence.token(top).head();
        return sentence.token(top).is("appos")
                && sentence.token(subject).is("nsubj")
                && sentence.token(subject).head() == claim
                && sentence.nameAt(subject).isEmpty()
                && sentence.subtree(top).stream()
                        .anyMatch(i -> sentence.nameAt(i)
                                .filter(name -> name.kind() == Name.Kind.PERSON)
                                .isPresent());
    }

    /** "Most of its customers", "half of them": a part that says how many. */
    private boolean holdsMeasure(int top) {
        return branches.isOf(top)
                && (sentence.token(sentence.token(top).head()).upos().equals("NUM")
                        || MEASURES.contains(
                                sentence.token(sentence.token(top).head()).lemma())
                        || sentence.subtree(top).stream()
                                .anyMatch(i -> sentence.token(i).is("nummod")
                                        || sentence.token(i).isWord("most", "some", "many", "all", "both", "few")));
    }

    static boolean isKeptAdverb(Token token) {
        return token.is("advmod") && KEPT_ADVERBS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** "Tried here", "said recently": an adverb of place or time is no part of its verb. */
    private static boolean isWhen(Token token) {
        return token.form().endsWith("ly")
                || token.isWord(
                        "here",
                        "there",
                        "now",
                        "today",
                        "yesterday",
                        "tomorrow",
                        "then",
                        "again",
                        "also",
                        "still",
                        "soon");
    }

    /** "The plan is cheap but nobody wants it": the half behind the "but" is the news. */
    private boolean turns(int top) {
        return sentence.token(top).is("conj")
                && sentence.child(top, "cc")
                        .filter(cc -> sentence.token(cc).isWord("but", "yet"))
                        .isPresent();
    }

    /** Whether a branch is a part of what leads up to the claim's subject, which goes as a whole or not at all. */
    private boolean isInFront(int top, int claim) {
        int at = top;
        while (at >= 0 && sentence.token(at).head() != claim) {
            at = sentence.token(at).head();
        }
        int highest = at;
        return at >= 0
                && at != top
                && !sentence.token(at).is("nsubj")
                && sentence.child(claim, "nsubj")
                        .filter(subject -> branches.last(highest) < branches.first(subject))
                        .isPresent();
    }

    /** Whether a branch is half of what its verb says: "go ahead", "called on him to go", "named chief of staff", "built to last". */
    boolean completes(int top) {
        Token token = sentence.token(top);
        Token head = sentence.token(token.head());
        boolean behind = top > token.head();
        // "Going too fast".
        boolean particle = token.is("advmod")
                && (behind && branches.first(top) == token.head() + 1 && !isWhen(token)
                        || !behind && Set.of("ADJ", "ADV").contains(head.upos()));
        boolean actor = !behind && head.is("xcomp");
        boolean named = COMPLEMENTED.contains(head.lemma())
                && head.upos().equals("VERB")
                && behind
                && sentence.child(top, "case").isEmpty()
                && !token.is("advcl");
        // Without a purpose the verb says little.
        boolean purpose = token.is("advcl")
                && sentence.child(top, "mark")
                        .filter(m -> sentence.token(m).isWord("to"))
                        .isPresent()
                && sentence.child(token.head(), "obj").isEmpty();
        return particle || actor || named || purpose || behind && isDirected(top);
    }

    /** "Hailed as a hero", "took the town to court", "rose by a tenth": what a preposition behind a word says of where to, or as what. */
    private boolean isDirected(int top) {
        Token token = sentence.token(top);
        Token head = sentence.token(token.head());
        String preposition = sentence.child(top, "case")
                .map(i -> sentence.token(i).form().toLowerCase(Locale.ROOT))
                .orElse("");
        boolean object = sentence.child(token.head(), "obj").isPresent();
        boolean described =
                preposition.equals("as") && (DESCRIBING.contains(head.lemma()) || COMPLEMENTED.contains(head.lemma()));
        boolean moved = object && preposition.matches("to|into") && MOVING.contains(head.lemma())
                || preposition.matches("out|off");
        boolean placed = token.is("obl")
                && HeadlineProof.isPlacing(head.lemma())
                && sentence.children(token.head()).stream()
                        .noneMatch(i ->
                                i > token.head() && i < top && sentence.token(i).is("obl"));
        // "Rose by a tenth", "fell to 60 a month".
        boolean measured = preposition.matches("by|to")
                && sentence.token(token.head()).upos().equals("VERB")
                && (token.upos().equals("NUM")
                        || sentence.child(top, "nummod").isPresent()
                        || MEASURES.contains(token.lemma()));
        // "From hero to villain" is one way.
        boolean way = preposition.matches("from|to")
                && sentence.children(token.head()).stream()
                        .anyMatch(i -> i != top
                                && sentence.child(i, "case")
                                        .filter(other ->
                                                sentence.token(other).isWord(preposition.equals("to") ? "from" : "to"))
                                        .isPresent());
        // "Cracks down on", "comes up with".
        boolean phrase = preposition.matches("with|on|to|for|of|against|from|into|at|in|as")
                && sentence.child(token.head(), "compound:prt")
                        .filter(particle -> branches.first(top) == particle + 1)
                        .isPresent();
        return described || moved || placed || measured || way || phrase;
    }

    /** "Spends a year building boats", "the days when it rained", "one area that he left alone": half without the clause. */
    boolean isHalf(int clause) {
        Token token = sentence.token(clause);
        Token head = sentence.token(token.head());
        boolean spent = token.is("advcl")
                && token.xpos().equals("VBG")
                && List.of("spend", "waste", "take", "start", "stop", "keep", "risk", "end")
                        .contains(head.lemma());
        // "Has a cake thrown at her", "no match for the champion".
        boolean had = token.relation().equals("acl")
                && token.xpos().equals("VBN")
                && !branches.isSetOff(clause)
                && head.is("obj")
                && List.of("have", "get").contains(sentence.token(head.head()).lemma());
        // "Stop people copying films".
        boolean kept = token.relation().equals("acl")
                && token.xpos().equals("VBG")
                && head.is("obj")
                && List.of("stop", "prevent", "keep", "leave", "catch", "find", "see", "avoid", "have", "get")
                        .contains(sentence.token(head.head()).lemma());
        boolean called = token.is("nmod") && clause > token.head() && CONTENTS.contains(head.lemma());
        boolean matched = token.is("nmod")
                && clause > token.head()
                && sentence.child(token.head(), "cop").isPresent()
                && sentence.child(clause, "case")
                        .filter(i -> sentence.token(i).isWord("for", "to", "of", "on"))
                        .isPresent();
        // "Amid concerns that costs will rise".
        boolean told = token.relation().equals("acl")
                && sentence.child(clause, "mark")
                        .filter(mark -> sentence.token(mark).isWord("that", "whether"))
                        .isPresent();
        if (had || kept || matched || called || told) {
            return true;
        }
        // "..., with a vote due in May".
        boolean absolute = token.is("acl")
                && clause > token.head()
                && branches.isSetOff(token.head())
                && sentence.child(token.head(), "case")
                        .filter(with -> sentence.token(with).isWord("with"))
                        .isPresent();
        boolean vague = VAGUE.contains(head.lemma())
                || sentence.child(token.head(), "nummod")
                        .filter(one -> sentence.token(one).isWord("one"))
                        .isPresent();
        return spent || absolute || token.is("acl") && vague;
    }

    /** "Unless the council agrees", "without a vote": what limits a claim stays with it. */
    boolean isCondition(int top) {
        List<Integer> words = sentence.subtree(top);
        return sentence.token(words.getFirst()).isWord("only")
                || words.stream()
                        .limit(3)
                        .anyMatch(i -> sentence.token(i)
                                .isWord("if", "unless", "until", "provided", "once", "without", "except", "whether"));
    }

    /**
     * Whether a part hangs on the claim's verb, or on one that completes it, or describes a noun. What hangs deeper goes with
     * what it hangs on or not at all: "thieves dressed as cleaners" must not lose the cleaners alone.
     */
    private boolean isNear(int word, int claim) {
        Token token = sentence.token(word);
        if (token.is("acl") || token.is("appos") || token.is("nmod")) {
            // Inside an apposition it goes with that.
            String upos = sentence.token(token.head()).upos();
            boolean content = token.is("acl")
                    && CONTENTS.contains(sentence.token(token.head()).lemma());
            return !content
                    && !isInApposition(token.head(), claim)
                    && (upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("NUM"));
        }
        int verb = token.head();
        while (verb != claim
                && (sentence.token(verb).is("xcomp") || sentence.token(verb).is("ccomp"))
                && sentence.token(verb).head() >= 0) {
            verb = sentence.token(verb).head();
        }
        return verb == claim;
    }

    private boolean isInApposition(int word, int claim) {
        for (int at = word; at >= 0 && at != claim; at = sentence.token(at).head()) {
            if (sentence.token(at).is("appos")) {
                return true;
            }
        }
        return false;
    }

    /** "It appeared in jeopardy", "they live in fear": the first thing after a verb that has no object. */
    private boolean isNeeded(int word) {
        int verb = sentence.token(word).head();
        if (!sentence.token(word).relation().equals("obl")
                || verb < 0
                || word < verb
                || sentence.token(verb).relation().startsWith("acl")) {
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

    boolean splitsQuote(int top) {
        Span span = sentence.token(branches.first(top))
                .span()
                .cover(sentence.token(branches.last(top)).span());
        return dependences.quotationsIn(sentence).stream()
                .anyMatch(q -> q.span().overlaps(span) && !span.contains(q.span()));
    }
}
