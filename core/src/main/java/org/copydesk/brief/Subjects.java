package org.copydesk.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.references.Dependences;

/**
 * Who "he" or "she" at the front of a sentence is, where that is safe: the subject of the sentence before, in which nobody else is
 * named, is meant by the subject of the next.
 */
final class Subjects {

    /** The surname of the person whom a sentence's opening pronoun means, by the sentence's number. */
    private final Map<Integer, String> meant = new HashMap<>();

    Subjects(Reading reading, Dependences dependences, People known) {
        Optional<String> before = Optional.empty();
        int section = -1;
        for (Sentence sentence : reading.sentences()) {
            Optional<String> subject = Optional.empty();
            Optional<Integer> word = sentence.child(sentence.root(), "nsubj");
            List<Name> people = sentence.names().stream()
                    .filter(name -> name.kind() == Name.Kind.PERSON)
                    .toList();
            if (word.isPresent() && opens(sentence) && word.get() == 0) {
                subject = section == sentence.section() ? before : Optional.empty();
                subject.flatMap(known::named)
                        .filter(introduction -> introduction.sentence() < sentence.index())
                        .filter(introduction -> dependences.standsOnceNamed(sentence))
                        .ifPresent(introduction -> meant.put(sentence.index(), introduction.surname()));
            } else if (word.isPresent()) {
                subject = sentence.nameAt(word.get())
                        .filter(people::contains)
                        .map(name -> sentence.token(name.end() - 1).form());
            }
            Optional<String> who = subject;
            boolean nobodyElse = people.stream()
                    .allMatch(name -> who.isPresent()
                            && sentence.token(name.end() - 1).form().equals(who.get()));
            before = nobodyElse ? subject : Optional.empty();
            section = sentence.section();
        }
    }

    private static boolean opens(Sentence sentence) {
        // "She's a member": a name in her place would own the rest.
        return sentence.token(0).isWord("he", "she")
                && sentence.size() > 1
                && Character.isLetterOrDigit(sentence.token(1).form().charAt(0));
    }

    /** The surname of who is meant by the pronoun that opens a sentence; empty where there is none or it is not sure. */
    Optional<String> meant(Sentence sentence) {
        return Optional.ofNullable(meant.get(sentence.index()));
    }
}
