package org.copydesk.brief;

import java.util.List;
import org.copydesk.reading.Embedding;
import org.copydesk.reading.Name;
import org.copydesk.reading.Reading;
import org.copydesk.reading.Sentence;
import org.copydesk.reading.Token;
import org.copydesk.reading.references.Dependences;
import org.copydesk.reading.references.Reporting;

/**
 * How much of the news a sentence carries: where it stands (the inverted pyramid), how near it is to what the report is about,
 * and how many names and figures it holds.
 */
final class NewsValue {

    /** What it adds that somebody is named who speaks, and takes away that nobody is. */
    private static final double SPEAKER = 0.2;

    private final double[] values;

    NewsValue(Reading reading, Dependences dependences) {
        List<Sentence> sentences = reading.sentences();
        this.values = new double[sentences.size()];
        Embedding theme = theme(sentences);
        int inSection = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            inSection = i > 0 && sentences.get(i - 1).section() == sentence.section() ? inSection + 1 : 0;
            double place = 1.0 / (1 + 0.25 * i) + 0.7 / (1 + 0.3 * inSection);
            double matter = theme.cosine(sentence.embedding());
            double facts = 0.08 * Math.min(4, sentence.names().size()) + 0.3 * Math.min(3, figures(sentence));
            double voice = speaker(sentence) ? SPEAKER : dependences.isAllQuoted(sentence) ? -SPEAKER : 0;
            values[i] = place + matter + facts + voice - faults(sentence);
        }
    }

    double of(Sentence sentence) {
        return values[sentence.index()];
    }

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

    private static double faults(Sentence sentence) {
        double faults = 0;
        int words = Editor.words(sentence);
        faults += words < 6 ? 0.5 : 0;
        faults += words < 8 && sentence.names().isEmpty() && figures(sentence) == 0 ? 0.5 : 0;
        faults += words > 45 ? 0.2 : 0;
        faults += sentence.token(sentence.size() - 1).form().equals("?") ? 0.6 : 0;
        Token first = sentence.token(0);
        faults += first.isWord("i", "we", "you") ? 0.2 : 0;
        return faults;
    }

    private static Embedding theme(List<Sentence> sentences) {
        float[] sum = new float[sentences.getFirst().embedding().values().length];
        for (int i = 0; i < sentences.size(); i++) {
            // What stands first says what the report is about.
            float weight = i < 3 ? 3 : 1;
            float[] values = sentences.get(i).embedding().values();
            for (int k = 0; k < sum.length; k++) {
                sum[k] += weight * values[k];
            }
        }
        double length = 0;
        for (float value : sum) {
            length += value * (double) value;
        }
        float scale = (float) (1 / Math.max(1e-9, Math.sqrt(length)));
        for (int k = 0; k < sum.length; k++) {
            sum[k] *= scale;
        }
        return new Embedding(sum);
    }
}
