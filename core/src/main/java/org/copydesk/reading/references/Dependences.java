package org.copydesk.reading.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.quotes.Quotation;
import org.copydesk.reading.quotes.Quotations;
import org.copydesk.text.Span;

/**
 * What each sentence of a report needs in front of it.
 *
 * <p>Cautious by design: a sentence is said to need the run of sentences back to the one that names what it speaks of, so that
 * whoever keeps the run reads what the reporter wrote. Where no such sentence is found near, it cannot stand at all.
 */
public final class Dependences {

    /** How far back the thing spoken of is looked for, in sentences. */
    private static final int REACH = 3;

    private static final Set<String> PERSON_PRONOUNS =
            Set.of("he", "she", "him", "his", "her", "hers", "himself", "herself");
    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> THING_PRONOUNS = Set.of("it", "its", "itself");

    /** Openings that point back and can simply be left out. */
    private static final Set<String> REMOVABLE = Set.of(
            "but",
            "and",
            "however",
            "meanwhile",
            "also",
            "still",
            "moreover",
            "furthermore",
            "besides",
            "additionally",
            "nevertheless",
            "nonetheless",
            "indeed",
            "separately",
            "elsewhere",
            "too",
            "so",
            "though");

    /** Openings that mean nothing without what stood before. */
    private static final Set<String> BINDING = Set.of(
            "therefore",
            "thus",
            "hence",
            "consequently",
            "otherwise",
            "similarly",
            "likewise",
            "conversely",
            "accordingly",
            "instead",
            "then",
            "afterwards",
            "afterward",
            "thereafter",
            "thereby",
            "nor",
            "so",
            "yet",
            "alternatively",
            "or");

    private static final Set<String> POINTERS = Set.of("this", "that", "these", "those", "such", "there", "here");

    private static final Set<String> PARTIAL = Set.of(
            "another", "others", "other", "both", "neither", "either", "former", "latter", "same", "one", "two",
            "three", "some", "many", "most", "few", "several", "all", "each", "none");

    private final Reading reading;
    private final List<Quotation> quotations;
    private final List<Need> needs;

    private Dependences(Reading reading) {
        this.reading = reading;
        this.quotations = Quotations.of(reading.report());
        this.needs = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            needs.add(need(sentence));
        }
    }

    public static Dependences of(Reading reading) {
        return new Dependences(reading);
    }

    /**
     * What a sentence needs.
     *
     * @param from the first sentence of the run that must stand before it; its own index where it stands alone
     * @param to the last sentence of the run that must come with it: its own index, or that of a later one that names the speaker
     * @param possible whether the run holds all that it needs
     */
    public record Need(int from, int to, boolean possible) {}

    public Need of(int sentence) {
        return needs.get(sentence);
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    /** The quotations that touch a sentence. */
    public List<Quotation> quotationsIn(Sentence sentence) {
        return quotations.stream()
                .filter(q -> q.span().overlaps(sentence.span()))
                .toList();
    }

    public boolean isQuoted(Span span) {
        return quotations.stream().anyMatch(q -> q.span().contains(span));
    }

    /** Whether all words of the sentence stand in quotation marks, so that another sentence must say who speaks. */
    public boolean isAllQuoted(Sentence sentence) {
        return sentence.tokens().stream().filter(t -> !t.upos().equals("PUNCT")).allMatch(t -> isQuoted(t.span()));
    }

    /**
     * Whether a sentence stands by itself once the person whom its pronouns mean is named at its front.
     *
     * @param sentence one whose subject is "he" or "she"
     */
    public boolean standsOnceNamed(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean person = PERSON_PRONOUNS.contains(sentence.token(i).form().toLowerCase(Locale.ROOT));
            if (!person && antecedent(sentence, i) != sentence.index()) {
                return false;
            }
        }
        return !isAllQuoted(sentence) && opening(sentence) != Opening.BINDING && !comparesBack(sentence);
    }

    private Need need(Sentence sentence) {
        int from = sentence.index();
        int to = sentence.index();
        boolean possible = true;
        if (isAllQuoted(sentence) && sentence.size() > 1) {
            Optional<Integer> speaker = speakerOf(sentence);
            if (speaker.isEmpty()) {
                return new Need(from, to, false);
            }
            from = Math.min(from, speaker.get());
            to = Math.max(to, speaker.get());
        }
        int described = describedBefore(sentence);
        from = Math.min(from, described);
        for (int i = 0; i < sentence.size(); i++) {
            int back = antecedent(sentence, i);
            if (back < 0) {
                possible &= isOwn(sentence, i);
            } else {
                from = Math.min(from, back);
            }
        }
        if (opening(sentence) == Opening.BINDING && sentence.index() > 0) {
            from = Math.min(from, sentence.index() - 1);
        }
        if (sentence.index() > 0 && comparesBack(sentence)) {
            from = Math.min(from, sentence.index() - 1);
        }
        // The run's first sentence may itself need more.
        for (int i = from; i < sentence.index(); i++) {
            Need other = needs.get(i);
            possible &= other.possible();
            from = Math.min(from, other.from());
        }
        return new Need(from, to, possible);
    }

    /**
     * Whether a pronoun that no word in front explains is explained by its own sentence: by the subject of the clause that it
     * leads up to ("In her second term, the mayor ..."), or, in the report's first sentence, by whatever it tells.
     */
    private static boolean isOwn(Sentence sentence, int pronoun) {
        Optional<Integer> subject = sentence.child(sentence.root(), "nsubj");
        boolean leadsUp =
                subject.filter(s -> s > pronoun && !sentence.token(s).upos().equals("PRON"))
                                .isPresent()
                        && sentence.token(pronoun).head() != sentence.root();
        boolean told =
                sentence.index() == 0 && subject.filter(s -> s != pronoun).isPresent() && pronoun > subject.get();
        boolean filler = sentence.index() == 0 && sentence.token(pronoun).isWord("it");
        return leadsUp || told || filler;
    }

    /** How a sentence begins. */
    public enum Opening {
        FREE,
        /** With a word that points back and can be left out. */
        REMOVABLE,
        /** With a word that means nothing without what stood before. */
        BINDING
    }

    public static Opening opening(Sentence sentence) {
        int first = firstWord(sentence);
        if (first < 0) {
            return Opening.FREE;
        }
        Token token = sentence.token(first);
        String word = token.form().toLowerCase(Locale.ROOT);
        boolean connective = token.is("cc")
                || token.is("advmod")
                || token.is("mark") && !token.upos().equals("SCONJ");
        if (!connective) {
            return Opening.FREE;
        }
        if (BINDING.contains(word) && !(word.equals("so") && !token.is("cc") && !token.is("advmod"))) {
            return Opening.BINDING;
        }
        return REMOVABLE.contains(word) ? Opening.REMOVABLE : Opening.FREE;
    }

    /** "Instead", "too" and "either" anywhere in the main clause mean nothing without what stood before. */
    private static boolean comparesBack(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean followed =
                    i + 1 < sentence.size() && sentence.token(i + 1).isWord("of", "much", "many", "late", "early");
            boolean adverb = token.is("advmod") && token.head() == sentence.root() && !followed;
            if (adverb
                    && token.isWord(
                            "instead", "too", "either", "likewise", "similarly", "otherwise", "conversely", "then")) {
                return true;
            }
        }
        return false;
    }

    private static int firstWord(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.token(i).upos().equals("PUNCT")) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The sentence that must come with a fully quoted one to tell who speaks: a later one of the same quotation that says so, or
     * the one before.
     */
    private Optional<Integer> speakerOf(Sentence sentence) {
        for (int i = sentence.index() + 1; i < reading.sentences().size(); i++) {
            Sentence next = reading.sentences().get(i);
            if (next.paragraph() != sentence.paragraph() || !sameQuotation(sentence, next)) {
                break;
            }
            if (!isAllQuoted(next)) {
                return Optional.of(i);
            }
        }
        for (int i = sentence.index() - 1; i >= 0; i--) {
            Sentence before = reading.sentences().get(i);
            boolean named = i == sentence.index() - 1 && namesSpeaker(before);
            if (quotationsIn(before).isEmpty() && !introduces(before) && !named) {
                return Optional.empty();
            }
            if (before.section() != sentence.section()) {
                return Optional.empty();
            }
            if (!isAllQuoted(before)) {
                return saysSomebody(before) ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence ends with a colon, so that the next is its speech. */
    private static boolean introduces(Sentence sentence) {
        return sentence.token(sentence.size() - 1).form().equals(":");
    }

    /** "The mayor said she would go.": what follows in quotation marks is hers. */
    private static boolean namesSpeaker(Sentence sentence) {
        int root = sentence.root();
        return Reporting.isSaying(sentence.token(root).lemma())
                && sentence.child(root, "nsubj")
                        .filter(i -> isPerson(sentence.token(i))
                                || sentence.token(i).isWord("he", "she")
                                || sentence.nameAt(i)
                                        .filter(n -> n.kind() == Name.Kind.PERSON)
                                        .isPresent())
                        .isPresent();
    }

    private static boolean saysSomebody(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.upos().equals("VERB") && Reporting.isVerb(t.lemma()) || t.isWord("according"));
    }

    private boolean sameQuotation(Sentence a, Sentence b) {
        return quotations.stream()
                .anyMatch(q -> q.span().overlaps(a.span()) && q.span().overlaps(b.span()));
    }

    /** The sentence that names what word {@code i} stands for: its own where it needs none, -1 where none is found. */
    private int antecedent(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String word = token.form().toLowerCase(Locale.ROOT);
        boolean pronoun = token.upos().equals("PRON");
        if (pronoun && PERSON_PRONOUNS.contains(word)) {
            return lookBack(sentence, i, Kind.PERSON);
        }
        if (pronoun && PLURAL_PRONOUNS.contains(word)) {
            return lookBack(sentence, i, Kind.PLURAL);
        }
        if (pronoun && THING_PRONOUNS.contains(word)) {
            boolean expletive = token.is("expl") && !isDoing(sentence, token.head()) || isWeatherIt(sentence, i);
            return expletive ? sentence.index() : lookBack(sentence, i, Kind.THING);
        }
        if (sentence.index() > 0 && POINTERS.contains(word) && pointsBack(sentence, i)) {
            return sentence.index() - 1;
        }
        if (sentence.index() > 0 && PARTIAL.contains(word) && standsAlone(sentence, i)) {
            return sentence.index() - 1;
        }
        return sentence.index();
    }

    /** Whether a verb does something to something, so that its "it" is no mere filler: "it obliges both", but "it takes two days to". */
    private static boolean isDoing(Sentence sentence, int verb) {
        return verb >= 0
                && sentence.token(verb).upos().equals("VERB")
                && sentence.child(verb, "obj").isPresent()
                && sentence.child(verb, "csubj").isEmpty()
                && !sentence.token(verb).lemma().equals("take");
    }

    /** "The teenager has responded": the sentence that names the person whom the subject only describes, or this one. */
    private int describedBefore(Sentence sentence) {
        return sentence.child(sentence.root(), "nsubj")
                .filter(i ->
                        isPerson(sentence.token(i)) && sentence.token(i).upos().equals("NOUN"))
                .filter(i -> sentence.child(i, "det")
                        .filter(d -> sentence.token(d).isWord("the"))
                        .isPresent())
                .filter(i -> sentence.children(i).stream()
                        .allMatch(c ->
                                sentence.token(c).is("det") || sentence.token(c).is("punct")))
                .map(i -> lookBack(sentence, i, Kind.PERSON))
                .filter(back -> back >= 0)
                .orElse(sentence.index());
    }

    private enum Kind {
        PERSON,
        PLURAL,
        THING
    }

    private int lookBack(Sentence sentence, int at, Kind kind) {
        if (!isReportingSubject(sentence, at) && mentions(sentence, at, kind, at)) {
            return sentence.index();
        }
        // Within quotation marks the words are the speaker's own: what "it" is may stand anywhere, so the run is kept
        // short.
        for (int back = 1; back <= REACH && sentence.index() - back >= 0; back++) {
            Sentence before = reading.sentences().get(sentence.index() - back);
            if (before.section() != sentence.section()) {
                break;
            }
            if (mentions(before, before.size(), kind, -1)) {
                return before.index();
            }
        }
        return -1;
    }

    /** The "they" of "…, they added": whoever speaks was named before the sentence, not in what is said. */
    private static boolean isReportingSubject(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.is("nsubj")
                && token.head() >= 0
                && at > 1
                && Reporting.isVerb(sentence.token(token.head()).lemma())
                && (sentence.token(token.head()).is("parataxis")
                        || sentence.child(token.head(), "ccomp")
                                .filter(c -> c < at)
                                .isPresent());
    }

    /**
     * Whether a sentence names, in front of word {@code end}, something that a pronoun of this kind may stand for.
     *
     * @param pronoun where the pronoun stands in this very sentence, -1 where it stands in a later one
     */
    private static boolean mentions(Sentence sentence, int end, Kind kind, int pronoun) {
        boolean mainSubject = pronoun >= 0
                && sentence.token(pronoun).is("nsubj")
                && sentence.token(pronoun).head() == sentence.root();
        for (int i = 0; i < end; i++) {
            Token token = sentence.token(i);
            Integer at = i;
            boolean ownSubject = pronoun >= 0
                    && (sentence.token(pronoun).is("obj")
                            || sentence.token(pronoun).is("iobj"))
                    && (token.is("nsubj") || token.is("appos"))
                    && sentence.child(sentence.token(pronoun).head(), "nsubj")
                            .filter(subject -> subject.equals(at) || token.head() == subject)
                            .isPresent();
            if (ownSubject) {
                // "Orr promised her a review": whoever she is, she is not Orr.
                continue;
            }
            if (pronoun >= 0 && isPartOf(sentence, pronoun, i)) {
                // "A plan to move it": the plan is not what is moved.
                continue;
            }
            if (mainSubject
                    && !(token.is("nsubj")
                            && token.head() >= 0
                            && sentence.token(token.head()).is("advcl"))) {
                // "Under questioning by Orr, she ...": only the subject of a clause in front is taken up by the main
                // subject.
                continue;
            }
            Optional<Name> name = sentence.nameAt(i);
            boolean argument = token.is("nsubj")
                    || token.is("obj")
                    || token.is("obl")
                    || token.is("nmod")
                    || token.is("conj")
                    || token.is("root")
                    || token.is("appos")
                    || token.is("iobj");
            if (!argument) {
                continue;
            }
            boolean found = switch (kind) {
                case PERSON -> name.filter(n -> n.kind() == Name.Kind.PERSON).isPresent() || isPerson(token);
                case PLURAL ->
                    token.xpos().equals("NNS")
                            || token.xpos().equals("NNPS")
                            || name.filter(n -> n.kind() == Name.Kind.ORGANISATION)
                                    .isPresent()
                            || hasConjunct(sentence, i)
                            || GROUPS.contains(token.lemma());
                case THING ->
                    (token.xpos().equals("NN") && !isPerson(token))
                            || name.filter(n -> n.kind() != Name.Kind.PERSON).isPresent();
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word stands in the phrase of another, and not in one joined to it or in a clause about it: "his" may be the
     * mayor's in "the mayor and his staff" and in "the mayor who lost his keys".
     */
    private static boolean isPartOf(Sentence sentence, int word, int top) {
        int at = word;
        while (at >= 0 && sentence.token(at).head() != top) {
            at = sentence.token(at).head();
        }
        return word == top
                || at >= 0
                        && !sentence.token(at).is("conj")
                        && !sentence.token(at).relation().equals("acl:relcl");
    }

    private static final Set<String> GROUPS = Set.of(
            "police",
            "team",
            "government",
            "staff",
            "family",
            "company",
            "group",
            "crew",
            "couple",
            "public",
            "party",
            "council",
            "club",
            "side",
            "firm",
            "ministry",
            "committee",
            "agency",
            "board",
            "army",
            "military",
            "jury",
            "court",
            "panel");

    private static final Set<String> PERSONS = Set.of(
            "man",
            "woman",
            "boy",
            "girl",
            "president",
            "minister",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "official",
            "mayor",
            "leader",
            "chairman",
            "chairwoman",
            "chief",
            "director",
            "officer",
            "judge",
            "lawyer",
            "teacher",
            "doctor",
            "captain",
            "coach",
            "player",
            "driver",
            "actor",
            "actress",
            "singer",
            "writer",
            "author",
            "scientist",
            "researcher",
            "professor",
            "victim",
            "suspect",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "soldier",
            "student",
            "father",
            "mother",
            "son",
            "daughter",
            "brother",
            "sister",
            "wife",
            "husband",
            "secretary",
            "senator",
            "governor",
            "candidate",
            "manager",
            "executive",
            "defendant",
            "witness",
            "resident",
            "farmer",
            "nurse",
            "striker",
            "goalkeeper",
            "winner",
            "champion",
            "analyst",
            "economist",
            "expert",
            "commander",
            "general",
            "ambassador",
            "chancellor",
            "premier",
            "founder",
            "owner",
            "teenager",
            "old",
            "defender",
            "midfielder",
            "forward",
            "veteran",
            "pilot",
            "passenger",
            "mp",
            "lawmaker",
            "prosecutor",
            "attorney",
            "ceo");

    private static boolean isPerson(Token token) {
        return PERSONS.contains(token.lemma().toLowerCase(Locale.ROOT))
                || token.form().endsWith("er")
                        && token.upos().equals("NOUN")
                        && token.is("nsubj")
                        && token.lemma().length() > 5;
    }

    private static boolean hasConjunct(Sentence sentence, int i) {
        return sentence.child(i, "conj").isPresent();
    }

    /** "It is important to …", "it rained": an it that stands for nothing that was named. */
    private static boolean isWeatherIt(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (!token.isWord("it") || token.head() < 0) {
            return false;
        }
        int head = token.head();
        boolean clause = sentence.child(head, "csubj").isPresent()
                || sentence.child(head, "ccomp").isPresent()
                        && sentence.child(head, "cop").isPresent();
        boolean adjective = sentence.token(head).upos().equals("ADJ")
                && sentence.children(head).stream()
                        .anyMatch(c -> sentence.token(c).is("advcl")
                                || sentence.token(c).is("xcomp")
                                || sentence.token(c).is("csubj"));
        return clause || adjective || sentence.token(head).lemma().matches("rain|snow|seem|appear|take|emerge");
    }

    /** "This", "those killings", "such a move" near the front of the main clause point back; "this week", "that he came" do not. */
    private boolean pointsBack(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String word = token.form().toLowerCase(Locale.ROOT);
        if (word.equals("there") || word.equals("here")) {
            return token.upos().equals("ADV") && i <= 2 && !token.is("expl");
        }
        if (isQuoted(token.span()) && !isAllQuoted(sentence)) {
            return false;
        }
        if (token.upos().equals("SCONJ")
                || token.xpos().equals("IN")
                || token.xpos().equals("WDT")) {
            return false;
        }
        if (token.is("det") && token.head() >= 0) {
            Token head = sentence.token(token.head());
            boolean time = Set.of(
                            "day",
                            "week",
                            "month",
                            "year",
                            "morning",
                            "afternoon",
                            "evening",
                            "night",
                            "weekend",
                            "time",
                            "century",
                            "decade",
                            "season",
                            "summer",
                            "winter",
                            "spring",
                            "autumn",
                            "fall",
                            "quarter",
                            "point",
                            "stage",
                            "moment",
                            "kind",
                            "sort",
                            "type",
                            "monday",
                            "tuesday",
                            "wednesday",
                            "thursday",
                            "friday",
                            "saturday",
                            "sunday")
                    .contains(head.lemma().toLowerCase(Locale.ROOT));
            boolean followed = sentence.child(token.head(), "acl").isPresent();
            return !time && !followed;
        }
        boolean done = token.is("obj") && sentence.token(token.head()).lemma().equals("do");
        if (word.equals("that") && i > 3 && token.head() != sentence.root() && !done) {
            // Deep in a sentence a "that" is nearly always a relative pronoun, whatever its tag says.
            return false;
        }
        if (word.equals("those") || word.equals("that")) {
            // "those who", "that of": what they stand for follows.
            return token.upos().equals("PRON")
                    && sentence.children(i).stream()
                            .noneMatch(c -> c > i && !sentence.token(c).upos().equals("PUNCT"))
                    && !token.xpos().startsWith("W");
        }
        return token.upos().equals("PRON") || token.is("nsubj") || token.is("amod") || token.is("det");
    }

    /** "Both were hurt", "Another said": a quantity whose noun stands in an earlier sentence. */
    private static boolean standsAlone(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean subject = token.is("nsubj")
                && sentence.children(i).stream()
                        .noneMatch(c -> c > i
                                && (sentence.token(c).is("nmod")
                                        || sentence.token(c).is("acl")));
        boolean early = i <= 3;
        String word = token.form().toLowerCase(Locale.ROOT);
        boolean pair = (word.equals("former") || word.equals("latter") || word.equals("same")) && token.is("nsubj");
        boolean another = (word.equals("another") || word.equals("other") || word.equals("both"))
                && early
                && (token.is("det") || token.is("amod"))
                && token.head() >= 0
                && sentence.token(token.head()).is("nsubj");
        return subject && early || pair || another;
    }
}
