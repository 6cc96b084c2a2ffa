package org.copydesk.brief;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.words.VerbForms;
import org.copydesk.text.Span;

/** Headline English: no articles, no idle "be", what happened in the present, what will happen with "to". */
final class HeadlineStyle {

    private static final Set<String> MEASURES = Set.of(
            "row",
            "day",
            "week",
            "month",
            "year",
            "hour",
            "lot",
            "few",
            "number",
            "minute",
            "second",
            "head",
            "share",
            "barrel",
            "tonne",
            "ton",
            "million",
            "billion",
            "thousand",
            "hundred",
            "dozen");

    private static final Set<String> EFFORTS = Set.of("effort", "bid", "attempt", "move");

    private final Copy copy;
    private final Sentence sentence;
    private final Reading reading;
    private final Dependences dependences;

    HeadlineStyle(Copy copy, Reading reading, Dependences dependences) {
        this.copy = copy;
        this.reading = reading;
        this.sentence = copy.sentence();
        this.dependences = dependences;
    }

    /**
     * Articles go, and so do the forms of "be" that a headline can do without; "will" becomes "to".
     *
     * @param past whether the headline says when it was: "failed in 1974" stays in the past tense
     */
    void apply(int claim, boolean past) {
        for (int i = 0; i < sentence.size(); i++) {
            if (copy.keeps(i) && isArticle(sentence, i, dependences)) {
                copy.cut(i, i + 1, Reason.HEADLINE);
            }
        }
        commaBeforeVerb(claim);
        purposes();
        be(claim);
        for (int conjunct : sentence.children(claim)) {
            if (sentence.token(conjunct).is("conj")
                    && sentence.child(conjunct, "aux:pass").isPresent()) {
                be(conjunct);
            }
        }
        if (!past) {
            present(claim);
        }
    }

    /** "In an effort to save money" is "to save money". */
    private void purposes() {
        for (int i = 0; i + 3 < sentence.size(); i++) {
            boolean effort = sentence.token(i).isWord("in")
                    && sentence.token(i + 1).isWord("a", "an")
                    && EFFORTS.contains(sentence.token(i + 2).lemma())
                    && sentence.token(i + 3).isWord("to")
                    && sentence.token(i + 3).head() >= 0
                    && sentence.token(sentence.token(i + 3).head()).head() == i + 2;
            if (effort
                    && copy.keeps(i)
                    && copy.keeps(i + 3)
                    && !dependences.isQuoted(sentence.token(i).span())) {
                copy.cut(i, i + 3, Reason.HEADLINE);
            }
        }
    }

    /** Whether a word is an article that a headline goes without. */
    static boolean isArticle(Sentence sentence, int i, Dependences dependences) {
        Token token = sentence.token(i);
        boolean article = token.is("det") && token.isWord("a", "an", "the") && !partOfName(sentence, i);
        boolean measure = token.isWord("a", "an")
                && token.head() >= 0
                // "For a second week" is "for second week".
                && sentence.children(token.head()).stream()
                        .noneMatch(child -> child == token.head() - 1
                                && sentence.token(child).is("amod"))
                && (MEASURES.contains(sentence.token(token.head()).lemma()) || i > 0 && isRate(sentence, i));
        boolean quite = i > 0 && sentence.token(i - 1).isWord("quite", "such", "half", "many", "what", "rather");
        // "One-and-a-half".
        boolean hyphened = i > 0 && sentence.token(i - 1).form().equals("-");
        // "The Hague".
        boolean named = i > 0 && Character.isUpperCase(token.form().charAt(0));
        // "The other's plan".
        boolean pronoun = token.head() == i + 1 && sentence.token(i + 1).isWord("other", "others", "latter", "former");
        return article
                && !measure
                && !quite
                && !hyphened
                && !named
                && !pronoun
                && !isPart(sentence, i)
                && !isThere(sentence, token.head())
                && !dependences.isQuoted(token.span());
    }

    /** "Some of the companies": whether a word stands behind a quantity and "of". */
    static boolean isPart(Sentence sentence, int i) {
        return i > 1
                && sentence.token(i - 1).isWord("of")
                && sentence.token(i - 2)
                        .isWord(
                                "some", "many", "most", "all", "both", "none", "any", "few", "several", "each",
                                "either", "neither", "half", "much", "more");
    }

    /** "There is a bridge": a noun of whose being alone is told. */
    private static boolean isThere(Sentence sentence, int noun) {
        int verb = noun < 0 ? -1 : sentence.token(noun).head();
        return verb >= 0
                && sentence.token(noun).is("nsubj")
                && sentence.child(verb, "expl")
                        .filter(there -> sentence.token(there).isWord("there"))
                        .isPresent();
    }

    /** "Orr, reigned supreme": a comma that parts a subject from its verb alone. */
    private void commaBeforeVerb(int claim) {
        Optional<Integer> subject = sentence.child(claim, "nsubj").filter(i -> i < claim && copy.keeps(i));
        if (subject.isEmpty()) {
            return;
        }
        List<Integer> marks = IntStream.range(0, claim)
                .filter(i -> copy.keeps(i)
                        && HeadlineProof.isSeparator(sentence.token(i).form()))
                .boxed()
                .toList();
        boolean parts = marks.size() == 1
                && sentence.subtree(subject.get()).stream().allMatch(i -> i <= marks.getFirst())
                && IntStream.range(subject.get(), marks.getFirst())
                        .filter(copy::keeps)
                        .allMatch(i -> sentence.isUnder(i, subject.get())
                                && !sentence.token(i).is("appos")
                                && !sentence.token(i).is("acl"))
                && IntStream.range(marks.getFirst() + 1, claim)
                        .filter(copy::keeps)
                        .allMatch(i -> sentence.token(i).upos().equals("AUX"));
        if (parts) {
            copy.cut(marks.getFirst(), marks.getFirst() + 1, Reason.PUNCTUATION);
        }
    }

    /** "The $47 a barrel mark". */
    private static boolean isRate(Sentence sentence, int article) {
        return sentence.token(article - 1).upos().equals("NUM")
                && article + 1 < sentence.size()
                && MEASURES.contains(sentence.token(article + 1).lemma());
    }

    /** What happened is told in the present: "raised" and "has raised" become "raises". */
    private void present(int claim) {
        for (int i = claim; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean verb = token.upos().equals("VERB")
                    && (i == claim || token.relation().equals("conj") && token.head() == claim || isBeside(i, claim));
            if (!verb || !copy.keeps(i) || dependences.isQuoted(token.span())) {
                continue;
            }
            List<Integer> helpers = sentence.children(i).stream()
                    .filter(c -> sentence.token(c).is("aux") && copy.keeps(c))
                    .toList();
            // The second of two verbs is often tagged a participle: "raised prices and closed two shops".
            boolean second = i != claim
                    && token.xpos().equals("VBN")
                    && sentence.token(claim).xpos().equals("VBD");
            boolean past = (token.xpos().equals("VBD") || second) && helpers.isEmpty();
            boolean perfect = token.xpos().equals("VBN")
                    && helpers.size() == 1
                    && sentence.token(helpers.getFirst()).isWord("has", "have");
            boolean negated = sentence.children(i).stream()
                    .anyMatch(c -> sentence.token(c).isWord("not", "n't", "n\u2019t"));
            // "Said it was unlikely", "declared it was over" may be a judgment on what is: "says it was" is not.
            int verbAt = i;
            boolean backshifted = past
                    && sentence.child(i, "ccomp")
                            .filter(clause -> clause > verbAt && isInPast(clause))
                            .isPresent();
            // "Was booed and shouted down": both are passive.
            boolean passive = i != claim
                    && sentence.child(claim, "aux:pass").isPresent()
                    && sentence.child(i, "nsubj").isEmpty();
            // "Has already broken": what was done before is not told as if it were done now.
            boolean before = sentence.children(i).stream()
                    .anyMatch(c -> copy.keeps(c) && sentence.token(c).isWord("already", "ever", "long", "yet"));
            if (negated || backshifted || passive || before || !past && !perfect) {
                continue;
            }
            boolean many = perfect
                    ? sentence.token(helpers.getFirst()).isWord("have")
                    : isPlural(sentence.child(i, "nsubj").isPresent() ? i : claim);
            if (token.lemma().matches(".*[^s]s")) {
                // A present tense that was read as a past one: "regrets".
                continue;
            }
            String form = many ? token.lemma() : VerbForms.of(token.lemma()).thirdPerson();
            helpers.forEach(c -> copy.cut(c, c + 1, Reason.HEADLINE));
            copy.replace(i, form, Reason.HEADLINE);
        }
    }

    private boolean isInPast(int clause) {
        return sentence.token(clause).xpos().equals("VBD")
                || sentence.children(clause).stream()
                        .anyMatch(i -> copy.keeps(i)
                                && (sentence.token(i).is("cop")
                                        || sentence.token(i).is("aux"))
                                && sentence.token(i).isWord("was", "were", "had", "would"));
    }

    /** "As he clipped the kerb": what happens at the same time is told in the same tense. */
    private boolean isBeside(int clause, int claim) {
        return sentence.token(clause).is("advcl")
                && sentence.token(clause).head() == claim
                && sentence.token(clause).xpos().equals("VBD")
                && sentence.token(claim).xpos().equals("VBD")
                && sentence.children(clause).stream()
                        .anyMatch(i -> i < clause && sentence.token(i).isWord("as", "when", "while"));
    }

    private boolean isPlural(int claim) {
        // Of two joined subjects some trees hang both on the verb.
        boolean two = sentence.children(claim).stream()
                .anyMatch(i -> i < claim
                        && sentence.token(i).is("nsubj")
                        && copy.keeps(i)
                        && sentence.child(i, "cc")
                                .filter(and -> sentence.token(and).isWord("and"))
                                .isPresent());
        return two
                || sentence.child(claim, "nsubj")
                        .filter(i -> sentence.token(i).xpos().equals("NNS")
                                || sentence.token(i).xpos().equals("NNPS") && isManyNamed(sentence, i)
                                || sentence.child(i, "nummod")
                                        .filter(number ->
                                                !sentence.token(number).isWord("one", "1"))
                                        .isPresent()
                                || sentence.token(i)
                                        .isWord(
                                                "police", "people", "you", "we", "they", "I", "those", "these", "many",
                                                "few", "both", "some", "several")
                                || sentence.token(i).upos().equals("NUM")
                                        && !sentence.token(i).isWord("one", "1")
                                || isJoined(i)
                                || isPluralElsewhere(i))
                        .isPresent();
    }

    /** "Mayor Orr and builder Vale": what is joined to a subject, or to the name that belongs to it. */
    private boolean isJoined(int subject) {
        return IntStream.range(subject, sentence.size())
                .filter(i -> sentence.token(i).is("conj") && copy.keeps(i) && !isSecondRole(subject, i))
                .anyMatch(i -> {
                    int at = sentence.token(i).head();
                    while (at > subject
                            && List.of("flat", "appos", "conj").stream().anyMatch(sentence.token(at)::is)) {
                        at = sentence.token(at).head();
                    }
                    return at == subject;
                });
    }

    /** "Mayor and poet Edda Orr": two roles of one person. */
    private boolean isSecondRole(int subject, int second) {
        return sentence.names().stream()
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .filter(name -> name.first() >= subject && name.first() == second + 1)
                .anyMatch(name -> sentence.token(second).xpos().equals("NN")
                        && sentence.names().stream()
                                .noneMatch(other -> other.kind() == Name.Kind.PERSON
                                        && other.first() < second
                                        && sentence.isUnder(other.first(), subject)));
    }

    /** "Velm have": whether the report treats a club or a country as many. */
    private boolean isPluralElsewhere(int subject) {
        Optional<Name> name =
                sentence.nameAt(subject).filter(n -> n.kind() == Name.Kind.ORGANISATION || n.kind() == Name.Kind.PLACE);
        if (name.isEmpty()) {
            return false;
        }
        Span span = sentence.token(name.get().first())
                .span()
                .cover(sentence.token(name.get().end() - 1).span());
        Matcher verbs = Pattern.compile(
                        "\\b" + Pattern.quote(span.of(reading.report().text())) + " (?:(have|are|were)|has|is|was)\\b")
                .matcher(reading.report().text());
        int many = 0;
        while (verbs.find()) {
            many += verbs.group(1) == null ? -1 : 1;
        }
        return many > 0;
    }

    /** "The Cubs" are many, "General Motors" and "the Philippines" one. */
    private static boolean isManyNamed(Sentence sentence, int i) {
        Optional<Name> name = sentence.nameAt(i).filter(n -> n.kind() != Name.Kind.OTHER);
        boolean article = sentence.child(i, "det")
                .filter(det -> sentence.token(det).isWord("the"))
                .isPresent();
        return name.isEmpty()
                || article
                        && name.get().kind() == Name.Kind.ORGANISATION
                        && !sentence.token(i).isWord("nations", "states", "times", "news");
    }

    private void be(int claim) {
        List<Integer> helpers = sentence.children(claim).stream()
                .filter(i -> copy.keeps(i)
                        && (sentence.token(i).is("aux") || sentence.token(i).is("cop")))
                .toList();
        boolean nounSubject = sentence.child(claim, "nsubj")
                .filter(i ->
                        i < claim && copy.keeps(i) && !sentence.token(i).upos().equals("PRON"))
                .isPresent();
        boolean quoted = dependences.isQuoted(sentence.token(claim).span());
        // "The firm is to pay", where some trees have "is" as the verb.
        boolean isTo = sentence.token(claim).isWord("is", "are")
                && claim + 1 < sentence.size()
                && sentence.token(claim + 1).isWord("to");
        if (nounSubject && isTo && !quoted) {
            copy.cut(claim, claim + 1, Reason.HEADLINE);
        }
        if (!nounSubject || helpers.isEmpty() || quoted) {
            return;
        }
        boolean passive =
                helpers.stream().anyMatch(i -> sentence.token(i).relation().equals("aux:pass"));
        boolean adjective = sentence.token(claim).upos().equals("ADJ") && helpers.size() == 1;
        boolean negated = sentence.children(claim).stream()
                .anyMatch(i -> copy.keeps(i) && sentence.token(i).isWord("n't", "n\u2019t"));
        boolean modal = helpers.stream().anyMatch(i -> sentence.token(i).xpos().equals("MD"));
        boolean now = helpers.size() == 1 && sentence.token(helpers.getFirst()).isWord("is", "are");
        boolean going = now && sentence.token(claim).xpos().equals("VBG");
        // "Are to go on tour".
        boolean due = now && sentence.token(helpers.getFirst() + 1).isWord("to");
        boolean placed = now
                && sentence.token(helpers.getFirst()).is("cop")
                && sentence.child(claim, "case").isPresent();
        if ((passive || adjective || going || placed || due) && !modal && !negated) {
            // "Is to be raised" is "to be raised", "are being raised" is "being raised".
            helpers.stream()
                    .filter(i -> i == 0 || !sentence.token(i - 1).isWord("to"))
                    .filter(i -> !sentence.token(i).isWord("being"))
                    .forEach(i -> copy.cut(i, i + 1, Reason.HEADLINE));
        } else if (modal
                && !negated
                && sentence.token(helpers.getFirst()).form().equals("will")
                && sentence.children(claim).stream()
                        .noneMatch(i -> sentence.token(i).isWord("not", "never"))) {
            int will = helpers.getFirst();
            if (sentence.token(will + 1).upos().equals("ADV") && copy.keeps(will + 1)) {
                // "Will soon be able" is not "to soon be able".
                return;
            }
            if (will + 2 < sentence.size()
                    && sentence.token(will + 1).isWord("have")
                    && sentence.token(will + 2).isWord("to")
                    && copy.keeps(will + 1)
                    && copy.keeps(will + 2)) {
                copy.replace(will, "must", Reason.HEADLINE);
                copy.cut(will + 1, will + 3, Reason.HEADLINE);
                return;
            }
            copy.replace(will, "to", Reason.HEADLINE);
        }
    }

    private static boolean partOfName(Sentence sentence, int i) {
        return sentence.nameAt(i).isPresent() && i > 0;
    }
}
