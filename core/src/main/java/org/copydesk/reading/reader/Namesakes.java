package org.copydesk.reading.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.reading.Name;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;

/**
 * Whoever was named in full is meant by the surname wherever it stands alone, though the network, which sees one sentence at a time,
 * took it for a town or for no name at all. (Mikheev, Moens and Grover 1999 find partial names so; Gale, Church and Yarowsky 1992: one
 * sense per discourse.)
 */
final class Namesakes {

    private static final int SHORTEST = 3;

    /** By word, how often it was read as a person's, as a surname or alone; and how often alone as something else's. */
    private final Map<String, Integer> persons = new HashMap<>();

    private final Map<String, Integer> others = new HashMap<>();

    private Namesakes(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (Name name : sentence.names()) {
                String last = sentence.token(name.end() - 1).form();
                boolean alone = name.end() - name.first() == 1;
                if (name.kind() == Name.Kind.PERSON) {
                    persons.merge(last, 1, Integer::sum);
                } else if (alone) {
                    others.merge(last, 1, Integer::sum);
                }
            }
        }
    }

    /** The sentences of a report, its persons known again. */
    static List<Sentence> known(List<Sentence> sentences) {
        Namesakes namesakes = new Namesakes(sentences);
        List<String> surnames = sentences.stream()
                .flatMap(sentence -> sentence.names().stream()
                        .filter(name -> name.kind() == Name.Kind.PERSON && name.end() - name.first() > 1)
                        .map(name -> sentence.token(name.end() - 1).form()))
                .distinct()
                .filter(namesakes::isPerson)
                .toList();
        return surnames.isEmpty()
                ? sentences
                : sentences.stream()
                        .map(sentence -> namesakes.known(sentence, surnames))
                        .toList();
    }

    private boolean isPerson(String surname) {
        return surname.length() >= SHORTEST
                && Character.isUpperCase(surname.codePointAt(0))
                && persons.getOrDefault(surname, 0) > others.getOrDefault(surname, 0);
    }

    private Sentence known(Sentence sentence, List<String> surnames) {
        List<Name> names = new ArrayList<>(sentence.names());
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            int at = i;
            Optional<Name> name = sentence.nameAt(i);
            boolean alone = name.isEmpty() || name.get().end() - name.get().first() == 1;
            boolean person = name.filter(n -> n.kind() == Name.Kind.PERSON).isPresent();
            if (alone
                    && !person
                    && token.xpos().equals("NNP")
                    && surnames.contains(token.form())
                    && !isProper(sentence, i - 1)
                    && !isProper(sentence, i + 1)) {
                names.removeIf(n -> n.contains(at));
                names.add(new Name(Name.Kind.PERSON, i, i + 1));
            }
        }
        if (names.equals(sentence.names())) {
            return sentence;
        }
        names.sort(Comparator.comparingInt(Name::first));
        return new Sentence(
                sentence.index(),
                sentence.span(),
                sentence.section(),
                sentence.paragraph(),
                sentence.tokens(),
                names,
                sentence.embedding());
    }

    /** "Gatlin Street" is nobody; "Mr Gatlin" is. */
    private static boolean isProper(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.token(i).upos().equals("PROPN")
                && !sentence.token(i).isWord("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.");
    }
}
