package org.copydesk.reading.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.text.Span;

/** Who is meant by a source: the person of that surname, and whom "he" or "she" is, where nobody else can be meant. */
final class Speakers {

    private static final Set<String> MAN = Set.of("mr", "mr.", "lord", "king", "prince", "sir");
    private static final Set<String> WOMAN =
            Set.of("mrs", "mrs.", "ms", "ms.", "miss", "lady", "queen", "princess", "dame");
    private static final List<String> INITIAL_TITLES = List.of("NOUN", "PROPN", "ADJ");

    private final Reading reading;
    private final Map<String, List<Person>> bySurname = new HashMap<>();

    /**
     * A person where the report names them in full for the first time.
     *
     * @param sentence in which sentence
     * @param name the name with its title
     * @param given the first word of the name itself
     */
    private record Person(int sentence, Span name, String given) {}

    Speakers(Reading reading) {
        this.reading = reading;
        for (Sentence sentence : reading.sentences()) {
            for (Name name : sentence.names()) {
                if (name.kind() == Name.Kind.PERSON && name.end() - first(sentence, name) >= 2) {
                    String given = sentence.token(first(sentence, name)).form();
                    List<Person> known =
                            bySurname.computeIfAbsent(surname(sentence, name), surname -> new ArrayList<>());
                    if (known.stream().noneMatch(person -> person.given.equals(given))) {
                        known.add(new Person(sentence.index(), titled(sentence, name), given));
                    }
                }
            }
        }
    }

    private static String surname(Sentence sentence, Name name) {
        return sentence.token(name.end() - 1).form();
    }

    /** The first word of a name behind "Mr." and its like. */
    private static int first(Sentence sentence, Name name) {
        int first = name.first();
        while (first < name.end() - 1 && isCalled(sentence, first, MAN, WOMAN)) {
            first++;
        }
        return first;
    }

    /** A name with the nouns in front that hang on it: "Deputy Minister Ann Orr". */
    private static Span titled(Sentence sentence, Name name) {
        int first = name.first();
        while (first > 0 && isTitle(sentence, first - 1, name)) {
            first--;
        }
        return sentence.token(first).span().cover(sentence.token(name.end() - 1).span());
    }

    private static boolean isTitle(Sentence sentence, int i, Name name) {
        Token token = sentence.token(i);
        boolean hangs = token.head() > i && token.head() < name.end();
        boolean governs = name.contains(i + 1)
                && sentence.token(name.first()).head() == i
                && token.upos().equals("PROPN");
        return INITIAL_TITLES.contains(token.upos()) && (hangs || governs);
    }

    /** Who speaks in an attribution; empty where it names no source. */
    Optional<Speaker> of(Draft draft) {
        Tree tree = draft.tree();
        int head = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (draft.part(i) == Roles.SOURCE && !tree.isMark(i) && (head < 0 || tree.depth(i) < tree.depth(head))) {
                head = i;
            }
        }
        if (head < 0) {
            return Optional.empty();
        }
        int who = tree.token(head).xpos().startsWith("W") ? antecedent(tree, head) : head;
        Optional<Name> name = person(draft, who);
        if (name.isPresent()) {
            return Optional.of(named(tree.sentence(), name.get()));
        }
        Token token = tree.token(who);
        if (token.isWord("he", "she")) {
            return Optional.of(new Speaker(token.span(), pronoun(tree.sentence(), who)));
        }
        int first = who;
        while (first > 0 && draft.part(first - 1) == draft.part(who) && under(tree, first - 1, who)) {
            first--;
        }
        return Optional.of(new Speaker(tree.token(first).span().cover(token.span()), Optional.empty()));
    }

    private static boolean under(Tree tree, int word, int top) {
        return !tree.isMark(word) && tree.sentence().isUnder(word, top);
    }

    /** "Weiss, who said": the noun that the clause hangs on; the word itself where the tree shows none. */
    private static int antecedent(Tree tree, int relative) {
        int at = relative;
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            if (tree.token(at).is("acl") && tree.head(at) >= 0) {
                return tree.head(at);
            }
            at = tree.head(at);
        }
        return relative;
    }

    /** The person that a source names: its head, or what stands beside a title at its head. */
    private static Optional<Name> person(Draft draft, int who) {
        Sentence sentence = draft.tree().sentence();
        Optional<Name> own = sentence.nameAt(who).filter(name -> name.kind() == Name.Kind.PERSON);
        if (own.isPresent()) {
            return own;
        }
        for (Name name : sentence.names()) {
            Token first = sentence.token(name.first());
            boolean beside = first.head() == who && (first.is("flat") || first.is("appos"));
            if (name.kind() == Name.Kind.PERSON && beside) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private Speaker named(Sentence sentence, Name name) {
        Span mention = sentence.token(name.first())
                .span()
                .cover(sentence.token(name.end() - 1).span());
        return new Speaker(mention, full(sentence, name));
    }

    /** Where a person is named in full, here or earlier; empty where nobody or more than one can be meant. */
    private Optional<Span> full(Sentence sentence, Name name) {
        List<Person> known = bySurname.getOrDefault(surname(sentence, name), List.of()).stream()
                .filter(person -> person.sentence <= sentence.index())
                .toList();
        if (name.end() - first(sentence, name) >= 2) {
            String given = sentence.token(first(sentence, name)).form();
            return known.stream()
                    .filter(person -> person.given.equals(given))
                    .map(Person::name)
                    .findFirst();
        }
        return known.size() == 1 ? Optional.of(known.getFirst().name) : Optional.empty();
    }

    /** Whom "he" or "she" means: the one person named since the sentence before began, unless a title says otherwise. */
    private Optional<Span> pronoun(Sentence sentence, int pronoun) {
        Set<String> found = new TreeSet<>();
        Optional<Span> person = Optional.empty();
        boolean woman = sentence.token(pronoun).isWord("she");
        for (int s = Math.max(0, sentence.index() - 1); s <= sentence.index(); s++) {
            Sentence near = reading.sentences().get(s);
            for (Name name : near.names()) {
                boolean before = near != sentence || name.end() <= pronoun;
                boolean close = near.paragraph() >= sentence.paragraph() - 1;
                if (name.kind() == Name.Kind.PERSON && before && close) {
                    found.add(surname(near, name));
                    person = full(near, name);
                    if (contradicts(near, name, woman)) {
                        return Optional.empty();
                    }
                }
            }
        }
        return found.size() == 1 ? person : Optional.empty();
    }

    private boolean contradicts(Sentence sentence, Name name, boolean woman) {
        Set<String> others = woman ? MAN : WOMAN;
        boolean here = isCalled(sentence, name.first(), others)
                || name.first() > 0 && isCalled(sentence, name.first() - 1, others);
        return here
                || full(sentence, name)
                        .map(reading::words)
                        .map(words -> words.split(" ", 2)[0].toLowerCase(Locale.ROOT))
                        .filter(others::contains)
                        .isPresent();
    }

    @SafeVarargs
    private static boolean isCalled(Sentence sentence, int word, Set<String>... titles) {
        String form = sentence.token(word).form().toLowerCase(Locale.ROOT);
        return Arrays.stream(titles).anyMatch(set -> set.contains(form));
    }

    /**
     * Who speaks a paragraph of speech that names nobody: who alone has spoken in the paragraph before, if that ends with their
     * words or with their naming; else nobody can tell.
     *
     * @param before what the paragraph before attributes, in order
     * @param lastSentence that paragraph's last sentence
     */
    static Optional<Speaker> goesOn(List<Attribution> before, Sentence lastSentence) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Attribution last = before.getLast();
        boolean ends = last.content().getLast().overlaps(lastSentence.span())
                || last.cue().stream().anyMatch(cue -> cue.overlaps(lastSentence.span()));
        boolean alone = before.stream().allMatch(one -> same(one.speaker(), last.speaker()));
        return ends && alone ? last.speaker() : Optional.empty();
    }

    private static boolean same(Optional<Speaker> one, Optional<Speaker> other) {
        Optional<Span> name = one.flatMap(Speaker::name);
        return name.isPresent() && Objects.equals(name, other.flatMap(Speaker::name)) || one.equals(other);
    }
}
