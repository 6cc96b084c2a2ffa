package org.copydesk.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.reading.Embedding;
import org.copydesk.reading.Name;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class NamesakesTest {

    private static final Name ORR = new Name(Name.Kind.PERSON, 0, 2);

    @Test
    void whoeverWasNamedInFullIsMeantByTheSurname() {
        List<Sentence> known = Namesakes.known(List.of(
                sentence(0, "Edda Orran ran", ORR),
                sentence(1, "Behind Orran stood nobody", new Name(Name.Kind.PLACE, 1, 2)),
                sentence(2, "Then Orran left"),
                sentence(3, "Edda Orran won", ORR)));
        assertThat(known.get(1).names()).containsExactly(new Name(Name.Kind.PERSON, 1, 2));
        assertThat(known.get(2).names()).containsExactly(new Name(Name.Kind.PERSON, 1, 2));
    }

    @Test
    void aTownThatASurnameIsLikeStaysATown() {
        Name town = new Name(Name.Kind.PLACE, 1, 2);
        List<Sentence> read = List.of(
                sentence(0, "Edda Velmora ran", ORR),
                sentence(1, "In Velmora stood nobody", town),
                sentence(2, "From Velmora came nobody", town));
        assertThat(Namesakes.known(read)).isEqualTo(read);
    }

    @Test
    void aPartOfAnotherNameIsNobody() {
        List<Sentence> read = List.of(sentence(0, "Edda Orran ran", ORR), sentence(1, "On Orran Bridge stood nobody"));
        assertThat(Namesakes.known(read)).isEqualTo(read);
    }

    private static Sentence sentence(int index, String words, Name... names) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ")) {
            boolean proper = Character.isUpperCase(word.charAt(0)) && !word.matches("Behind|Then|In|From|On");
            tokens.add(new Token(
                    new Span(at, at + word.length()),
                    word,
                    word,
                    proper ? "PROPN" : "VERB",
                    proper ? "NNP" : "VBD",
                    tokens.size() - 1,
                    "dep",
                    1));
            at += word.length() + 1;
        }
        return new Sentence(
                index, new Span(0, at - 1), 0, index, tokens, List.of(names), new Embedding(new float[] {1}));
    }
}
