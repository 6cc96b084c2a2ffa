package org.copydesk.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.words.WordList;

/**
 * Shorter ways to say the same, for a headline that is a word or two too long: "over 40" for "more than 40", "US" for "United
 * States", a surname that the report itself goes by.
 */
final class ShortForms {

    /** Lands and leagues whose short names every reader knows. */
    private static final Map<List<String>, String> LETTERS = Map.of(
            List.of("United", "States"), "US",
            List.of("United", "Kingdom"), "UK",
            List.of("United", "Nations"), "UN",
            List.of("European", "Union"), "EU",
            List.of("Prime", "Minister"), "PM",
            List.of("prime", "minister"), "PM");

    /**
     * Words for which fewer do.
     *
     * @param words small, the first of them gives way to the shorter ones
     * @param shorter may be empty
     * @param behind the word behind them; empty where that has to be a number
     */
    private record Phrase(List<String> words, String shorter, String behind) {}

    private static final List<Phrase> PHRASES = List.of(
            new Phrase(List.of("in", "order"), "", "to"),
            new Phrase(List.of("total", "of"), "", ""),
            new Phrase(List.of("more", "than"), "over", ""),
            new Phrase(List.of("as", "much", "as"), "up to", ""),
            new Phrase(List.of("as", "many", "as"), "up to", ""));

    private static final Set<String> CURRENCIES = Set.of("$", "\u00a3", "\u20ac");

    /** Titles that are a part of how somebody is called. */
    private static final Set<String> TITLES =
            Set.of("Prince", "Princess", "King", "Queen", "Pope", "Saint", "St", "St.", "Sir", "Lord", "Lady", "Dame");

    /** What somebody does by saying so. */
    private static final Set<String> STANCES = WordList.of("""
            accept back condemn consider deplore doubt expect fear hope intend oppose plan prefer regret reject support
            trust want welcome wish
            """);

    private static final Map<String, String> CONTRACTED = Map.of(
            "do", "don't",
            "does", "doesn't",
            "did", "didn't",
            "will", "won't",
            "is", "isn't",
            "are", "aren't",
            "would", "wouldn't",
            "could", "couldn't",
            "should", "shouldn't",
            "has", "hasn't");

    private final Copy copy;
    private final Sentence sentence;
    private final Reading reading;
    private final Dependences dependences;
    private final People people;
    private boolean usesSurnames;

    /** What has another word in its place. */
    private final Set<Integer> done = new HashSet<>();

    /** What changes least is tried first. */
    private final List<IntPredicate> ways = List.of(
            this::that,
            this::phrase,
            this::perCent,
            this::people,
            this::outOf,
            this::letters,
            this::millions,
            this::itIsKnown,
            this::haveTo,
            this::owner,
            this::former,
            this::surnames,
            this::saysIt,
            this::not,
            this::and,
            this::copula);

    ShortForms(Copy copy, Reading reading, Dependences dependences, People people) {
        this.copy = copy;
        this.sentence = copy.sentence();
        this.reading = reading;
        this.dependences = dependences;
        this.people = people;
    }

    /** Says one more thing shorter, which takes out or replaces a word. Returns whether there was anything left to say shorter. */
    boolean next() {
        return ways.stream()
                .anyMatch(way -> IntStream.range(0, sentence.size())
                        .filter(i -> stays(i)
                                && !dependences.isQuoted(sentence.token(i).span()))
                        .anyMatch(way));
    }

    /** Whether these words stand from {@code i} on and all stay. */
    private boolean stand(int i, String... forms) {
        return i + forms.length <= sentence.size()
                && IntStream.range(0, forms.length)
                        .allMatch(k -> stays(i + k) && sentence.token(i + k).isWord(forms[k]));
    }

    private void cut(int first, int end) {
        copy.cut(first, end, Reason.HEADLINE);
    }

    private void replace(int i, String form) {
        copy.replace(i, form, Reason.HEADLINE);
        done.add(i);
    }

    private boolean stays(int i) {
        return copy.keeps(i) && !done.contains(i);
    }

    private boolean isNumber(int i) {
        return i < sentence.size()
                && copy.keeps(i)
                && (sentence.token(i).upos().equals("NUM")
                        || CURRENCIES.contains(sentence.token(i).form()));
    }

    /** "Says that prices rise": before a subject of its own a clause needs no "that". */
    private boolean that(int i) {
        Token that = sentence.token(i);
        boolean content = that.isWord("that")
                && that.is("mark")
                && i > 0
                && copy.keeps(i - 1)
                && !sentence.token(i - 1).upos().equals("PUNCT")
                && !sentence.token(i - 1).upos().equals("CCONJ")
                && sentence.token(that.head()).is("ccomp");
        boolean subject = content
                && i + 1 < sentence.size()
                && copy.keeps(i + 1)
                && !sentence.token(i + 1).upos().equals("PUNCT")
                && sentence.child(that.head(), "nsubj")
                        .filter(s -> copy.keeps(s) && sentence.subtree(s).getFirst() == i + 1)
                        .isPresent();
        if (subject) {
            cut(i, i + 1);
        }
        return subject;
    }

    private boolean phrase(int i) {
        return PHRASES.stream()
                .filter(phrase -> stand(i, phrase.words.toArray(String[]::new)))
                .filter(phrase -> phrase.behind.isEmpty()
                        ? isNumber(i + phrase.words.size())
                        : stand(i + phrase.words.size(), phrase.behind))
                .findFirst()
                .map(phrase -> {
                    if (!phrase.shorter.isEmpty()) {
                        replace(i, phrase.shorter);
                    }
                    cut(phrase.shorter.isEmpty() ? i : i + 1, i + phrase.words.size());
                    return true;
                })
                .orElse(false);
    }

    /** All of them: one figure with the word and one with the mark look like a slip. */
    private boolean perCent(int first) {
        boolean found = false;
        for (int i = first; i + 1 < sentence.size(); i++) {
            int words = stand(i + 1, "per", "cent") ? 2 : stand(i + 1, "percent") ? 1 : 0;
            boolean figure = words > 0
                    && isNumber(i)
                    && Character.isDigit(sentence.token(i).form().charAt(0))
                    && sentence.token(i).span().end()
                            < sentence.token(i + 1).span().start()
                    && !dependences.isQuoted(sentence.token(i + 1).span());
            if (figure) {
                replace(i + 1, "%");
                copy.attach(i + 1);
                cut(i + 2, i + 1 + words);
                found = true;
            }
        }
        return found;
    }

    /** "At least 14 people die": who else? */
    private boolean people(int i) {
        boolean found = i > 0
                && sentence.token(i).isWord("people", "persons")
                && sentence.token(i).is("nsubj")
                && isNumber(i - 1)
                && sentence.children(i).stream().noneMatch(child -> child > i && copy.keeps(child));
        if (found) {
            cut(i, i + 1);
        }
        return found;
    }

    /** "Eight out of 10". */
    private boolean outOf(int i) {
        boolean found = isNumber(i) && stand(i + 1, "out", "of") && isNumber(i + 3);
        if (found) {
            replace(i + 1, "in");
            cut(i + 2, i + 3);
        }
        return found;
    }

    /** "..., it has been announced": at the end, and only where the announcement settles it. */
    private boolean itIsKnown(int i) {
        int end = i + 4;
        boolean found = i > 1
                && stand(i, "it", "has", "been")
                && sentence.token(i - 1).form().equals(",")
                && copy.keeps(i - 1)
                && (stand(i + 3, "announced") || stand(i + 3, "confirmed"))
                && IntStream.range(end, sentence.size())
                        .noneMatch(k -> copy.keeps(k) && Words.isWordLike(sentence.token(k)));
        if (found) {
            cut(i - 1, end);
        }
        return found;
    }

    private boolean haveTo(int i) {
        boolean found = (stand(i, "has", "to") || stand(i, "have", "to"))
                && sentence.token(i + 1).is("mark")
                && IntStream.range(Math.max(0, i - 2), i)
                        .noneMatch(k -> copy.keeps(k)
                                && (sentence.token(k).xpos().equals("MD")
                                        || sentence.token(k).xpos().equals("TO")
                                        || sentence.token(k).isWord("not", "n't", "n\u2019t", "do", "does", "did")));
        if (found) {
            replace(i, "must");
            cut(i + 1, i + 2);
        }
        return found;
    }

    /** "The union says it opposes the plan" is "union opposes plan": to say such a thing is to do it. Who "he" is would be a guess. */
    private boolean saysIt(int i) {
        boolean found = sentence.token(i).lemma().equals("say")
                && sentence.token(i).upos().equals("VERB")
                && i + 2 < sentence.size()
                && copy.keeps(i + 1)
                && copy.keeps(i + 2)
                && sentence.token(i + 1).isWord("it", "they")
                && sentence.token(i + 1).head() == i + 2
                && sentence.token(i + 2).head() == i
                && sentence.token(i + 2).xpos().matches("VB[ZP]")
                && STANCES.contains(sentence.token(i + 2).lemma())
                && sentence.child(i, "nsubj")
                        .filter(subject -> subject < i
                                && sentence.nameAt(subject)
                                        .filter(name -> name.kind() == Name.Kind.PERSON)
                                        .isEmpty())
                        .isPresent();
        if (found) {
            copy.takeOut(i, Reason.HEADLINE);
            cut(i + 1, i + 2);
        }
        return found;
    }

    /** "Do not", "will not" in one word. */
    private boolean not(int i) {
        String form = CONTRACTED.getOrDefault(sentence.token(i).form(), "");
        boolean found = !form.isEmpty() && stand(i + 1, "not") && i + 2 < sentence.size() && copy.keeps(i + 2);
        if (found) {
            replace(i, form);
            cut(i + 1, i + 2);
        }
        return found;
    }

    /** "Beats Orr and reaches final", "Velm and Sarn agree": a comma joins two verbs or two names that do something. */
    private boolean and(int i) {
        Token and = sentence.token(i);
        int second = and.head();
        boolean joins = i > 0
                && and.isWord("and")
                && and.is("cc")
                && second > i
                && copy.keeps(i - 1)
                && copy.keeps(second)
                && sentence.token(second).is("conj")
                && IntStream.range(0, sentence.size())
                        .noneMatch(k -> k != i
                                && copy.keeps(k)
                                && (sentence.token(k).form().matches("[,;:\u2013\u2014-]")
                                        || sentence.token(k).is("cc")));
        int first = joins ? sentence.token(second).head() : -1;
        boolean verbs = first >= 0
                && sentence.token(second).upos().equals("VERB")
                && sentence.token(first).upos().equals("VERB")
                && sentence.token(second).xpos().equals(sentence.token(first).xpos())
                && sentence.child(second, "nsubj").isEmpty()
                && second == i + 1;
        boolean names = first >= 0
                && sentence.token(first).is("nsubj")
                && sentence.nameAt(first).isPresent()
                && sentence.nameAt(second).isPresent()
                && sentence.nameAt(second)
                        .filter(name -> sentence.subtree(second).getLast() == name.end() - 1)
                        .isPresent();
        if (verbs || names) {
            cut(i, i + 1);
            copy.putAfter(i - 1, new Edit.Added(",", Reason.HEADLINE));
        }
        return verbs || names;
    }

    private boolean letters(int i) {
        if (i + 1 >= sentence.size() || !copy.keeps(i + 1)) {
            return false;
        }
        String form = LETTERS.getOrDefault(
                List.of(sentence.token(i).form(), sentence.token(i + 1).form()), "");
        // "United States Steel" is called otherwise.
        boolean whole = sentence.nameAt(i)
                .filter(name -> name.end() > i + 2 || name.first() < i - 1)
                .isEmpty();
        if (form.isEmpty() || !whole) {
            return false;
        }
        replace(i, form);
        cut(i + 1, i + 2);
        return true;
    }

    /** "$5 million", all such sums: as American papers have it in dollars, as British ones have it otherwise. */
    private boolean millions(int first) {
        boolean found = false;
        for (int i = first; i + 2 < sentence.size(); i++) {
            boolean sum = CURRENCIES.contains(sentence.token(i).form())
                    && copy.keeps(i)
                    && copy.keeps(i + 1)
                    && Character.isDigit(sentence.token(i + 1).form().charAt(0))
                    && (stand(i + 2, "million") || stand(i + 2, "billion"))
                    // "A $5 million-a-year contract".
                    && (i + 3 == sentence.size()
                            || !sentence.token(i + 3).form().startsWith("-"))
                    && !dependences.isQuoted(sentence.token(i).span());
            if (sum) {
                boolean american = sentence.token(i).form().equals("$");
                boolean million = sentence.token(i + 2).isWord("million");
                String letter = million ? american ? "M" : "m" : american ? "B" : "bn";
                replace(i + 2, letter);
                copy.attach(i + 2);
                found = true;
            }
        }
        return found;
    }

    /** "Fails in its bid", "sells their boats": whose it is a headline leaves to the reader. */
    private boolean owner(int i) {
        Token owner = sentence.token(i);
        boolean spare = owner.xpos().equals("PRP$")
                && owner.isWord("his", "her", "its", "their")
                && owner.head() > i
                && i + 1 < sentence.size()
                && copy.keeps(i + 1)
                && !sentence.token(i + 1).isWord("own")
                && IntStream.range(0, i).anyMatch(k -> copy.keeps(k) && Words.isWordLike(sentence.token(k)))
                // "Some of their players" are not "some of players".
                && !HeadlineStyle.isPart(sentence, i)
                && (sentence.token(owner.head()).is("obj")
                        || sentence.token(owner.head()).is("obl")
                        || sentence.token(owner.head()).is("nmod"));
        if (spare) {
            cut(i, i + 1);
        }
        return spare;
    }

    /** "Former mayor" is "ex-mayor". */
    private boolean former(int i) {
        boolean role = sentence.token(i).form().equals("former")
                && sentence.token(i).is("amod")
                && i + 1 < sentence.size()
                && copy.keeps(i + 1)
                && Words.isWordLike(sentence.token(i + 1))
                && sentence.token(i).head() > i;
        if (role) {
            replace(i, "ex-");
            copy.attach(i + 1);
        }
        return role;
    }

    /** All who go by their surnames, for one called so beside another with the full name looks like a slip. */
    private boolean surnames(int i) {
        if (usesSurnames) {
            return false;
        }
        usesSurnames = true;
        for (Name name : sentence.names()) {
            // Some names are read with the word for what somebody is.
            int first = IntStream.range(name.first(), name.end())
                    .filter(k -> Character.isUpperCase(sentence.token(k).form().codePointAt(0)))
                    .findFirst()
                    .orElse(name.end());
            surname(sentence, name)
                    .filter(surname -> IntStream.rangeClosed(first, surname)
                            .allMatch(k -> copy.keeps(k)
                                    && !dependences.isQuoted(sentence.token(k).span())))
                    .ifPresent(surname -> cut(first, surname));
        }
        return true;
    }

    /** Whether people go by their surnames, so that who says it may too. */
    boolean usesSurnames() {
        return usesSurnames;
    }

    /** Where the surname stands of somebody whom the report itself goes on to call by it alone, and nobody else. */
    Optional<Integer> surname(Sentence in, Name name) {
        if (name.kind() != Name.Kind.PERSON
                || !People.isFull(in, name)
                || TITLES.contains(in.token(name.first()).form())) {
            return Optional.empty();
        }
        int at = People.surnameAt(in, name);
        String surname = in.token(at).form();
        boolean known = people.named(surname)
                .filter(person -> person.surname().equals(surname))
                .isPresent();
        boolean alone = reading.sentences().stream()
                .anyMatch(other -> other.names().stream()
                        .anyMatch(called -> called.end() - called.first() == 1
                                && called.kind() == Name.Kind.PERSON
                                && other.token(called.first()).form().equals(surname)));
        return known && alone && at > name.first() ? Optional.of(at) : Optional.empty();
    }

    /** "Says the road is closed": what somebody says is so needs no "is". */
    private boolean copula(int i) {
        Token is = sentence.token(i);
        boolean state = is.isWord("is", "are")
                && (is.is("cop") || is.is("aux"))
                && is.head() > i
                && sentence.token(is.head()).is("ccomp")
                && copy.keeps(is.head())
                && (sentence.token(is.head()).upos().equals("ADJ")
                        || sentence.token(is.head()).xpos().equals("VBN"))
                && IntStream.range(i + 1, is.head())
                        .noneMatch(k -> sentence.token(k).isWord("not", "n't", "n\u2019t", "to"))
                && sentence.child(is.head(), "nsubj")
                        .filter(subject -> subject < i
                                && copy.keeps(subject)
                                && !sentence.token(subject).upos().equals("PRON"))
                        .isPresent();
        if (state) {
            cut(i, i + 1);
        }
        return state;
    }
}
