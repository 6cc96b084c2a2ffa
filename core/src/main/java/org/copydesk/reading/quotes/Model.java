package org.copydesk.reading.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.reading.loglinear.PackedLines;
import org.copydesk.reading.loglinear.Weights;

/**
 * What was learned of attributions: a vocabulary and four log-linear models.
 *
 * @param vocabulary the words that features may know, in small letters
 * @param cues whether a word is the head of a cue
 * @param roles the part of a word for a cue, along the tree
 * @param borders the part of a word for a cue, along the sentence
 * @param verdicts whether a cue with its parts is an attribution
 */
record Model(Set<String> vocabulary, Weights cues, Weights roles, Weights borders, Weights verdicts) {

    private static final String RESOURCE = "attributions.txt.gz";

    private static final class Shipped {
        static final Model MODEL = readShipped();
    }

    /** The model that comes with the library. */
    static Model shipped() {
        return Shipped.MODEL;
    }

    private static Model readShipped() {
        try (BufferedReader lines = PackedLines.of(Model.class, RESOURCE)) {
            return new Model(
                    words(lines), Weights.read(lines), Weights.read(lines), Weights.read(lines), Weights.read(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** Writes a model as lines of text: a feature and its weights in twentieths. */
    void write(Writer out) throws IOException {
        out.write(String.join(" ", new TreeSet<>(vocabulary)) + "\n");
        cues.write(out);
        roles.write(out);
        borders.write(out);
        verdicts.write(out);
    }

    private static Set<String> words(BufferedReader lines) throws IOException {
        return Set.of(Objects.requireNonNull(lines.readLine()).split(" "));
    }
}
