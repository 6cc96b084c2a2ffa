package org.copydesk.reading.references;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.words.WordList;

/** Where the thing is named that a pronoun or a pointing word stands for. */
final class Antecedents {

    /** A quantity that opens a sentence stands no further in. */
    private static final int EARLY = 3;

    /** How far back the thing spoken of is looked for, in sentences. */
    private static final int REACH = 3;

    private static final Set<String> PERSON_PRONOUNS = WordList.of("""
            he she him his her hers himself herself
            """);

    private static final Set<String> PLURAL_PRONOUNS = WordList.of("""
            they them their theirs themselves
            """);

    private static final Set<String> THING_PRONOUNS = WordList.of("""
            it its itself
            """);

    private static final Set<String> POINTERS = WordList.of("""
            this that these those such there here
            """);

    /** Quantities whose noun may stand in an earlier sentence. */
    private static final Set<String> PARTIAL = WordList.of("""
            another others other both neither either former latter same one two three some many most few several
            all each none
            """);

    /** Nouns in the singular that "they" may stand for. */
    private static final Set<String> GROUPS = WordList.of("""
            police team government staff family company group crew couple public party council club side firm
            ministry committee agency board army military jury court panel
            """);

    /** Nouns of persons; "old" is the lemma of "42-year-old". */
    private static final Set<String> PERSONS = WordList.of("""
            man woman boy girl president minister spokesman spokeswoman spokesperson official mayor leader chairman
            chairwoman chief director officer judge lawyer teacher doctor captain coach player driver actor actress
            singer writer author scientist researcher professor victim suspect king queen prince princess pope
            soldier student father mother son daughter brother sister wife husband secretary senator governor
            candidate manager executive defendant witness resident farmer nurse striker goalkeeper winner champion
            analyst economist expert commander general ambassador chancellor premier founder owner teenager old
            defender midfielder forward seed finalist challenger veteran pilot passenger mp lawmaker prosecutor attorney ceo
            """);

    /** "This week" points at no sentence. */
    private static final Set<String> TIMES = WordList.of("""
            day week month year morning afternoon evening night weekend time century decade season summer winter
            spring autumn fall quarter point stage moment kind sort type monday tuesday wednesday thursday friday
            saturday sunday
            """);

    /** What one is to do something, not what it is to do it. */
    private static final Set<String> ABLE = WordList.of("""
            able unable ready willing unwilling set due keen free eager bound reluctant prepared determined happy sure
            """);

    /** How a person's country or town ends: "the Russian". */
    private static final Pattern OF_A_COUNTRY = Pattern.compile("\\p{Lu}\\p{L}+(?:an|ish|ese|ard|er|ch|ss|ot)");

    private final Reading reading;
    private final QuotedWords quotes;

    Antecedents(Reading reading, QuotedWords quotes) {
        this.reading = reading;
        this.quotes = quotes;
    }

    static boolean isPersonPronoun(Token token) {
        return PERSON_PRONOUNS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** The sentence that names what word {@code i} stands for: its own where it needs none, -1 where none is found. */
    int of(Sentence sentence, int i) {
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
        boolean figure = token.upos().equals("NUM") || word.equals("%") || word.equals("percent");
        if (sentence.index() > 0 && (PARTIAL.contains(word) || figure) && standsAlone(sentence, i)) {
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

    /**
     * Whether a pronoun that no word in front explains is explained by its own sentence: by the subject of the clause that it
     * leads up to ("In her second term, the mayor ..."), or, in the report's first sentence, by whatever it tells.
     */
    static boolean isOwn(Sentence sentence, int pronoun) {
        Optional<Integer> subject = sentence.child(sentence.root(), "nsubj");
        boolean leadsUp =
                subject.filter(s -> s > pronoun && !sentence.token(s).upos().equals("PRON"))
                                .isPresent()
                        && sentence.token(pronoun).head() != sentence.root();
        boolean isSubject = subject.filter(s -> s == pronoun).isPresent();
        boolean named =
                sentence.names().stream().anyMatch(name -> name.kind() == Name.Kind.PERSON && name.end() <= pronoun);
        boolean told = sentence.index() == 0 && (!isSubject || named);
        boolean filler = sentence.index() == 0 && sentence.token(pronoun).isWord("it");
        return leadsUp || told || filler;
    }

    /** "The teenager has responded": the sentence that names the person whom the subject only describes, or this one. */
    int describedBefore(Sentence sentence) {
        Optional<Integer> subject = sentence.child(sentence.root(), "nsubj")
                .filter(i -> isDescribed(sentence, i))
                .filter(i -> sentence.child(i, "det")
                        .filter(d -> sentence.token(d).isWord("the"))
                        .isPresent())
                .filter(i -> sentence.children(i).stream().noneMatch(c -> tellsWhich(sentence, c, i)));
        if (subject.isEmpty()) {
            return sentence.index();
        }
        int i = subject.get();
        boolean bare = sentence.children(i).stream()
                .allMatch(c -> sentence.token(c).is("det") || sentence.token(c).is("punct"));
        // Whose age or country it is only the sentence before tells.
        int back = bare && isPerson(sentence.token(i)) && !isAge(sentence.token(i))
                ? lookBack(sentence, i, Kind.PERSON)
                : sentence.index() - 1;
        return back < 0 ? sentence.index() : back;
    }

    private static boolean isAge(Token token) {
        return token.form().matches("(?i)\\d+-year-old|old");
    }

    /** "The keeper", "the Russian". */
    private static boolean isDescribed(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean person = isPerson(token) && (token.upos().equals("NOUN") || isAge(token));
        boolean fromSomewhere = sentence.nameAt(i)
                        .filter(name -> name.kind() == Name.Kind.ORGANISATION)
                        .isEmpty()
                && Set.of("NNP", "NN", "JJ").contains(token.xpos())
                && OF_A_COUNTRY.matcher(token.form()).matches()
                && sentence.children(i).stream()
                        .noneMatch(c -> sentence.token(c).upos().equals("PROPN"));
        return person || fromSomewhere;
    }

    /** Whether a part of a description tells who it is: "the mayor of Velm", "the driver who fled", "the singer Edda Orr". */
    private static boolean tellsWhich(Sentence sentence, int part, int noun) {
        Token token = sentence.token(part);
        boolean named = sentence.subtree(part).stream()
                .anyMatch(k -> sentence.nameAt(k)
                        .filter(name -> name.kind() != Name.Kind.PLACE || k < noun)
                        .isPresent());
        return token.is("nmod")
                || token.is("acl")
                || token.is("appos") && named
                || token.is("flat")
                || token.is("conj") && named
                || named && !token.is("amod")
                || token.xpos().equals("JJS")
                || token.isWord("first", "last", "only", "next");
    }

    private enum Kind {
        PERSON,
        PLURAL,
        THING
    }

    private int lookBack(Sentence sentence, int at, Kind kind) {
        boolean quoted = quotes.isQuoted(sentence.token(at).span());
        if (!isReportingSubject(sentence, at) && mentions(sentence, at, kind, at, quoted)) {
            return sentence.index();
        }
        int back = lookBack(sentence, at, kind, quoted);
        return back < 0 && !quoted ? lookBack(sentence, at, kind, true) : back;
    }

    private int lookBack(Sentence sentence, int at, Kind kind, boolean quoted) {
        // Within quotation marks the words are the speaker's own: what "it" is may stand anywhere, so the run is kept
        // short.
        for (int back = 1; back <= REACH && sentence.index() - back >= 0; back++) {
            Sentence before = reading.sentences().get(sentence.index() - back);
            if (before.section() != sentence.section()) {
                break;
            }
            if (mentions(before, before.size(), kind, -1, quoted)) {
                return isSubject(sentence, at) ? topic(before, kind) : before.index();
            }
        }
        return -1;
    }

    private static boolean isSubject(Sentence sentence, int at) {
        return sentence.token(at).is("nsubj") && sentence.token(at).head() == sentence.root();
    }

    /**
     * A subject takes up a subject rather than what else a sentence speaks of (Grosz, Joshi and Weinstein 1995): where the one
     * before has no subject that fits, but the one before that in its paragraph does, both are needed.
     */
    private int topic(Sentence before, Kind kind) {
        if (before.index() == 0 || hasSubject(before, kind)) {
            return before.index();
        }
        Sentence earlier = reading.sentences().get(before.index() - 1);
        return earlier.paragraph() == before.paragraph() && hasSubject(earlier, kind)
                ? earlier.index()
                : before.index();
    }

    private static boolean hasSubject(Sentence sentence, Kind kind) {
        return sentence.child(sentence.root(), "nsubj")
                .filter(subject -> fits(sentence, subject, kind))
                .isPresent();
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
     * @param quotedPronoun whether the pronoun is a part of speech
     */
    private boolean mentions(Sentence sentence, int end, Kind kind, int pronoun, boolean quotedPronoun) {
        boolean mainSubject = pronoun >= 0 && isSubject(sentence, pronoun);
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
            if (pronoun >= 0 && leadsUpTo(sentence, i, pronoun)) {
                // "In high winds they are a danger": what leads up to a subject is not what it stands for.
                continue;
            }
            if (kind == Kind.PERSON && !quotedPronoun && quotes.isQuoted(token.span())) {
                // Whoever speaks is not the one of whom he speaks.
                continue;
            }
            boolean argument = token.is("nsubj")
                    || token.is("obj")
                    || token.is("obl")
                    || token.is("nmod")
                    || token.is("conj")
                    || token.is("root")
                    || token.is("appos")
                    || token.is("iobj");
            // "Not everyone in the trade says that it is wise": the trade is nobody's "it".
            boolean deep = kind == Kind.THING
                    && pronoun >= 0
                    && sentence.token(pronoun).is("nsubj")
                    && (token.is("obl") || token.is("nmod"));
            if (argument && !deep && fits(sentence, i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands in a phrase, and no clause, that leads up to the clause whose subject the pronoun is. */
    private static boolean leadsUpTo(Sentence sentence, int word, int pronoun) {
        int at = word;
        while (at >= 0 && sentence.token(at).head() != sentence.token(pronoun).head()) {
            at = sentence.token(at).head();
        }
        return at >= 0
                && at < pronoun
                && sentence.token(pronoun).is("nsubj")
                && sentence.token(at).relation().equals("obl");
    }

    /** Whether a pronoun of a kind may stand for a word. */
    private static boolean fits(Sentence sentence, int i, Kind kind) {
        Token token = sentence.token(i);
        Optional<Name> name = sentence.nameAt(i);
        return switch (kind) {
            case PERSON -> name.filter(n -> n.kind() == Name.Kind.PERSON).isPresent() || isPerson(token);
            case PLURAL ->
                token.xpos().equals("NNS")
                        || token.xpos().equals("NNPS")
                        || name.filter(n -> n.kind() == Name.Kind.ORGANISATION).isPresent()
                        || hasConjunct(sentence, i)
                        || GROUPS.contains(token.lemma());
            case THING ->
                token.xpos().equals("NN") && !isPerson(token)
                        || name.filter(n -> n.kind() != Name.Kind.PERSON).isPresent();
        };
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

    static boolean isPerson(Token token) {
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
        // "It is able to": whoever is able was named.
        boolean adjective = sentence.token(head).upos().equals("ADJ")
                && !ABLE.contains(sentence.token(head).lemma())
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
            boolean place =
                    sentence.names().stream().anyMatch(name -> name.kind() == Name.Kind.PLACE && name.end() <= i);
            boolean late =
                    word.equals("there") && !place && token.head() == sentence.root() && !quotes.isQuoted(token.span());
            return token.upos().equals("ADV") && !token.is("expl") && (i <= 2 || late);
        }
        if (quotes.isQuoted(token.span()) && !quotes.isAllQuoted(sentence)) {
            return false;
        }
        if (token.upos().equals("SCONJ")
                || token.xpos().equals("IN")
                || token.xpos().equals("WDT")) {
            return false;
        }
        if (token.is("det") && token.head() >= 0) {
            Token head = sentence.token(token.head());
            boolean time = TIMES.contains(head.lemma().toLowerCase(Locale.ROOT)) && !head.isWord("times");
            boolean followed = sentence.child(token.head(), "acl").isPresent();
            return !time && !followed;
        }
        if (word.equals("that") && sentence.child(i, "case").isPresent()) {
            // "Most of that": no relative pronoun has a preposition in front.
            return sentence.children(i).stream()
                    .noneMatch(c -> c > i && !sentence.token(c).upos().equals("PUNCT"));
        }
        boolean done = token.is("obj") && sentence.token(token.head()).lemma().equals("do");
        // "If that happens".
        boolean happens = token.is("nsubj")
                && i > 0
                && sentence.token(i - 1).isWord("if", "when", "should", "unless", "until", "once", "whether")
                && sentence.token(token.head())
                        .isWord("happens", "happened", "happen", "occurs", "occurred", "changes");
        if (happens) {
            return true;
        }
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
        boolean early = i <= EARLY;
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
