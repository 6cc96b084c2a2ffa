package org.copydesk.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.text.Span;

/**
 * The people of a report and where each is introduced by full name and role, so that whoever is first met by surname in the
 * brief is introduced there.
 */
final class People {

    /** Appositions longer than this are too long to move into another sentence. */
    private static final int MAX_MOVED_ROLE_WORDS = 10;

    /**
     * Where somebody is introduced.
     *
     * @param surname by which he or she is known after
     * @param given the first name
     * @param sentence in which sentence
     * @param name the name with the title in front, such as "Deputy Minister Ann Orr"
     * @param role the apposition behind it, without its commas
     * @param titled whether a title stands in front of the name
     * @param first first token of the full name itself
     * @param end after its last token
     * @param last where the surname stands
     */
    record Introduction(
            String surname,
            String given,
            int sentence,
            Span name,
            Optional<Span> role,
            boolean titled,
            int first,
            int end,
            int last) {

        /** Whether it tells what somebody is. */
        boolean describes() {
            return titled || role.isPresent();
        }
    }

    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    private static final Set<String> OPENS_NO_TITLE = Set.of("ADP", "CCONJ", "PART", "PUNCT");

    private static final int SHORT_NAME = 3;

    /** All of them, in the report's order. */
    private final Map<String, List<Introduction>> bySurname = new HashMap<>();

    /** Children go by their first name, and where the family's stands in front so do kings and chairmen. */
    private final Map<String, Introduction> byGivenName = new HashMap<>();

    /** First names that more than one person has. */
    private final Set<String> shared = new HashSet<>();

    People(Reading reading) {
        for (Sentence sentence : reading.sentences()) {
            for (Name name : sentence.names()) {
                if (name.kind() == Name.Kind.PERSON && isFull(sentence, name)) {
                    add(sentence, name);
                }
            }
        }
    }

    /** Whether a name has more than a surname; "dos Santos" has not. */
    static boolean isFull(Sentence sentence, Name name) {
        return IntStream.range(name.first(), surnameAt(sentence, name))
                .anyMatch(i -> Character.isUpperCase(sentence.token(i).form().codePointAt(0)));
    }

    private void add(Sentence sentence, Name name) {
        Introduction fresh = introduction(sentence, name);
        bySurname.computeIfAbsent(fresh.surname(), surname -> new ArrayList<>()).add(fresh);
        Introduction called = byGivenName.putIfAbsent(fresh.given(), fresh);
        if (called != null && !called.surname().equals(fresh.surname())) {
            shared.add(fresh.given());
        }
    }

    /** "Ken" is "Kenneth", and "J." may be "Jane". */
    private static boolean isSameGiven(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        String stem = shorter.replace(".", "");
        return longer.startsWith(stem) && (stem.length() == 1 || stem.length() >= SHORT_NAME);
    }

    /** Where the surname stands in a name: last, but for "Jr." and the like. */
    static int surnameAt(Sentence sentence, Name name) {
        int at = name.end() - 1;
        while (at > name.first()
                && (SUFFIXES.contains(sentence.token(at).form()) || !Words.isWordLike(sentence.token(at)))) {
            at--;
        }
        return at;
    }

    private static Introduction introduction(Sentence sentence, Name name) {
        int first = name.first();
        while (first > 0 && isTitle(sentence, first - 1, name)) {
            first--;
        }
        // "One-time rival Ann Orr" and "21-year-old Ann Orr": half a word is no title.
        boolean torn = first > 0
                && first < name.first()
                && (sentence.token(first).form().equals("-")
                        || sentence.token(first - 1).form().equals("-")
                        || sentence.token(first - 1).span().end()
                                == sentence.token(first).span().start());
        first = torn ? name.first() : first;
        // A title does not begin with a mark, a preposition or "and".
        while (first < name.first()
                && (!Words.isWordLike(sentence.token(first))
                        || OPENS_NO_TITLE.contains(sentence.token(first).upos()))) {
            first++;
        }
        // "Presidential Ann Orr" is what is left of a candidate.
        if (first < name.first() && sentence.token(name.first() - 1).upos().equals("ADJ")) {
            first = name.first();
        }
        // "Such as former governor Ann Orr".
        while (first < name.first() && sentence.token(first).isWord("such", "as", "like", "including", "other")) {
            first++;
        }
        // "Former Rep. Ann Orr": without the word that takes it back the role is another one, whatever it hangs on.
        boolean takesBack = first > 0
                && first < name.first()
                && sentence.token(first - 1)
                        .isWord(
                                "former",
                                "late",
                                "acting",
                                "deputy",
                                "retired",
                                "outgoing",
                                "then",
                                "alleged",
                                "suspected");
        first -= takesBack ? 1 : 0;
        Span span = sentence.token(first)
                .span()
                .cover(sentence.token(name.end() - 1).span());
        return new Introduction(
                sentence.token(surnameAt(sentence, name)).form(),
                sentence.token(name.first()).form(),
                sentence.index(),
                span,
                first < name.first() ? Optional.empty() : role(sentence, name),
                first < name.first(),
                name.first(),
                name.end(),
                surnameAt(sentence, name));
    }

    private static boolean isTitle(Sentence sentence, int token, Name name) {
        Token before = sentence.token(token);
        boolean below = false;
        for (int i = name.first(); i < name.end() && !below; i++) {
            below = sentence.isUnder(token, i);
        }
        boolean noun = before.upos().equals("NOUN")
                || before.upos().equals("PROPN")
                || before.upos().equals("ADJ")
                || before.form().equals("-")
                || before.xpos().equals("POS")
                || before.upos().equals("CCONJ") && below
                || before.upos().equals("ADP") && below;
        boolean mark = before.upos().equals("PUNCT") && !before.form().equals("-");
        return below && noun && !mark && !before.is("det");
    }

    private static Optional<Span> role(Sentence sentence, Name name) {
        for (int i = name.first(); i < name.end(); i++) {
            for (int child : sentence.children(i)) {
                if (!sentence.token(child).is("appos") || child < name.end()) {
                    continue;
                }
                List<Integer> inside = sentence.subtree(child);
                int first = inside.getFirst();
                int last = inside.getLast();
                while (first < last && sentence.token(first).upos().equals("PUNCT")) {
                    first++;
                }
                while (last > first && sentence.token(last).upos().equals("PUNCT")) {
                    last--;
                }
                boolean beside = first == name.end() + 1
                        && sentence.token(name.end()).form().equals(",");
                boolean age = sentence.token(child).upos().equals("NUM");
                if (beside && !age && inside.size() <= MAX_MOVED_ROLE_WORDS) {
                    return Optional.of(sentence.token(first)
                            .span()
                            .cover(sentence.token(last).span()));
                }
            }
        }
        return Optional.empty();
    }

    /** Who is meant by a surname or a first name that stands alone; empty where nobody, or more than one, was introduced by it. */
    Optional<Introduction> named(String name) {
        return named(name, Integer.MAX_VALUE);
    }

    /**
     * Who is meant by a surname or a first name that stands alone in a sentence.
     *
     * @param sentence only introductions in sentences before it count
     * @return the first that tells what he or she is, or else the first; empty where nobody, or more than one, was introduced by it
     */
    Optional<Introduction> named(String name, int sentence) {
        List<Introduction> before = bySurname.getOrDefault(name, List.of()).stream()
                .filter(known -> known.sentence() < sentence)
                .toList();
        if (before.isEmpty()) {
            return Optional.ofNullable(byGivenName.get(name))
                    .filter(known -> known.sentence() < sentence && !shared.contains(name));
        }
        boolean one =
                before.stream().allMatch(known -> isSameGiven(before.getFirst().given(), known.given()));
        return one
                ? before.stream().filter(Introduction::describes).findFirst().or(() -> Optional.of(before.getFirst()))
                : Optional.empty();
    }

    /** Where the surname stands in the introduction. */
    Span surname(Introduction known, Reading reading) {
        return reading.sentences().get(known.sentence()).token(known.last()).span();
    }
}
