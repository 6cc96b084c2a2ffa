package org.copydesk.reading.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

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
    private static final double GRAIN = 20;

    private static final class Shipped {
        static final Model MODEL = readShipped();
    }

    /** The model that comes with the library. */
    static Model shipped() {
        return Shipped.MODEL;
    }

    private static Model readShipped() {
        try (InputStream in = Objects.requireNonNull(Model.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            return new Model(words(lines), read(lines), read(lines), read(lines), read(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** Writes a model as lines of text: a feature and its weights in twentieths. */
    void write(Writer out) throws IOException {
        out.write(String.join(" ", new TreeSet<>(vocabulary)) + "\n");
        write(cues, out);
        write(roles, out);
        write(borders, out);
        write(verdicts, out);
    }

    private static void write(Weights weights, Writer out) throws IOException {
        out.write(weights.values().size() + "\t" + weights.outcomes() + "\n");
        for (Map.Entry<String, float[]> entry : new TreeMap<>(weights.values()).entrySet()) {
            out.write(entry.getKey());
            for (float value : entry.getValue()) {
                out.write("\t" + Math.round(value * GRAIN));
            }
            out.write("\n");
        }
    }

    private static Set<String> words(BufferedReader lines) throws IOException {
        return Set.of(Objects.requireNonNull(lines.readLine()).split(" "));
    }

    private static Weights read(BufferedReader lines) throws IOException {
        String[] head = Objects.requireNonNull(lines.readLine()).split("\t");
        int size = Integer.parseInt(head[0]);
        int outcomes = Integer.parseInt(head[1]);
        Map<String, float[]> values = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            String[] fields = Objects.requireNonNull(lines.readLine()).split("\t");
            float[] weights = new float[outcomes - 1];
            for (int k = 0; k < weights.length; k++) {
                weights[k] = (float) (Integer.parseInt(fields[k + 1]) / GRAIN);
            }
            values.put(fields[0], weights);
        }
        return new Weights(outcomes, values);
    }
}
