package org.copydesk.brief;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.references.Reporting;

/**
 * How much of the news a sentence carries, 0 to 1: where it stands (the inverted pyramid), how near it is to what the report is
 * about, how much of it a cutter would keep, and what figures it holds.
 *
 * <p>A logistic model. Its weights follow a regression of the sentences that come nearest to professional briefs (see
 * docs/decisions/0006-editor.md), rounded, with an editor's faults and voices added.
 */
final class NewsValue {

    private static final double FIRST = 0.65;
    private static final double EARLY = 2.2;
    private static final double EARLY_WORDS = 100;
    private static final double SECTION_OPENING = 1.0;
    private static final double KEEP = 2.4;
    private static final double SALIENCE = 0.23;
    private static final double LIKE_LEAD = 1.3;
    private static final double CENTRAL = 1.6;
    private static final double FIGURES = 0.4;
    private static final double SPEAKER = 0.2;
    private static final double TURN = 0.5;
    private static final double BIAS = -3.4;

    private final double[] values;

    NewsValue(Reading reading, Dependences dependences) {
        List<Sentence> sentences = reading.sentences();
        int n = sentences.size();
        this.values = new double[n];
        double[] central = deviations(
                sentences.stream().mapToDouble(s -> central(sentences, s)).toArray());
        double[] keep =
                deviations(sentences.stream().mapToDouble(NewsValue::keep).toArray());
        double[] salience = deviations(salience(sentences));
        int words = 0;
        int inSection = 0;
        for (int i = 0; i < n; i++) {
            Sentence sentence = sentences.get(i);
            inSection = i > 0 && sentences.get(i - 1).section() == sentence.section() ? inSection + 1 : 0;
            double place = FIRST / (1 + i)
                    + EARLY * Math.exp(-words / EARLY_WORDS)
                    + (sentence.section() > 0 ? SECTION_OPENING / (1 + 0.5 * inSection) : 0);
            double matter = LIKE_LEAD * sentences.getFirst().embedding().cosine(sentence.embedding())
                    + CENTRAL * central[i]
                    + KEEP * keep[i]
                    + SALIENCE * salience[i];
            double voice = speaker(sentence) ? SPEAKER : dependences.isAllQuoted(sentence) ? -SPEAKER : 0;
            double score = BIAS
                    + place
                    + matter
                    + FIGURES * Math.min(3, figures(sentence))
                    + voice
                    + (TURNS.matcher(reading.words(sentence.span())).find() ? TURN : 0)
                    - faults(sentence, dependences);
            values[i] = 1 / (1 + Math.exp(-score));
            words += Editor.words(sentence);
        }
    }

    /** What takes back, limits or overtakes something that was told. */
    private static final Pattern TURNS = Pattern.compile("(?i)"
            + String.join(
                    "|",
                    List.of(
                            "^\\W*(?:but|however|nevertheless)\\b|,? however,",
                            "\\b(?:den(?:y|ies|ied)|disputed?s?|retracted|withdr[ae]wn?|reinstated|corrected)\\b",
                            "\\b(?:overturned|scrapped|acquitted|recovered|not true|untrue|turned out|no evidence)\\b",
                            "\\b(?:in error|the error|by mistake|no longer|ha(?:s|ve|d) since|ha(?:s|ve) yet to)\\b",
                            "\\blater (?:said|admitted|apologi[sz]ed)\\b")));

    /** Who had nothing to say is seldom news. */
    private static final Pattern NO_ANSWER = Pattern.compile("(?i)\\b(?:declined|refused) (?:to comment|comment)\\b"
            + "|\\bnot (?:immediately )?(?:respond|reply|return|be reached|available|returned)\\b");

    private static final double NO_COMMENT = 2;

    double of(Sentence sentence) {
        return values[sentence.index()];
    }

    /** Each value less the mean of all. */
    private static double[] deviations(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }

    /** Mean likeness to the other sentences. */
    private static double central(List<Sentence> sentences, Sentence sentence) {
        return sentences.stream()
                .filter(other -> other.index() != sentence.index())
                .mapToDouble(other -> Math.max(0, other.embedding().cosine(sentence.embedding())))
                .average()
                .orElse(0);
    }

    /** Mean keep score of the words. */
    private static double keep(Sentence sentence) {
        return sentence.tokens().stream().mapToDouble(Token::keep).average().orElse(0);
    }

    /** For each sentence the mean log of how many sentences its nouns, names and verbs stand in. */
    private static double[] salience(List<Sentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : sentences) {
            matter(sentence).distinct().forEach(lemma -> counts.merge(lemma, 1, Integer::sum));
        }
        return sentences.stream()
                .mapToDouble(sentence -> matter(sentence)
                        .mapToDouble(lemma -> Math.log(counts.getOrDefault(lemma, 1)))
                        .average()
                        .orElse(0))
                .toArray();
    }

    /** The lemmas of a sentence's nouns, names and verbs. */
    static Stream<String> matter(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> CONTENT.contains(token.upos()))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT));
    }

    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB");

    private static long figures(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t ->
                        t.upos().equals("NUM") || Character.isDigit(t.form().codePointAt(0)))
                .count();
    }

    /** Whether a person is named as the one who says what the sentence says. */
    private static boolean speaker(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.is("nsubj")
                    && token.head() >= 0
                    && Reporting.isVerb(sentence.token(token.head()).lemma())
                    && sentence.nameAt(i)
                            .filter(n -> n.kind() == Name.Kind.PERSON)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static double faults(Sentence sentence, Dependences dependences) {
        double faults = 0;
        int words = Editor.words(sentence);
        faults += words < 6 ? 0.5 : 0;
        faults += words < 8 && sentence.names().isEmpty() && figures(sentence) == 0 ? 0.5 : 0;
        faults += words > 45 ? 0.2 : 0;
        faults += NO_ANSWER
                        .matcher(sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" ")))
                        .find()
                ? NO_COMMENT
                : 0;
        faults += sentence.token(sentence.size() - 1).form().equals("?") ? 0.6 : 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord("i", "we", "you", "my", "our", "me", "us")) {
                // Without marks around it, it may be speech whose speaker stands elsewhere.
                faults += dependences.isQuoted(token.span()) ? 0.5 : 3;
                break;
            }
        }
        return faults;
    }
}
