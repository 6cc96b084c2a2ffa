package org.copydesk.reading.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The trained reader on ONNX Runtime. Safe for threads: callers that read at the same time run side by side, each on its own
 * core.
 */
public final class ReadingNetwork implements AutoCloseable {

    /** Positions the encoder knows, less the marks at both ends. */
    private static final int MAX_PIECES_OF_SENTENCE = 510;

    /** Words of a sentence beyond this are read as a sentence of their own, so that the arc scores stay small. */
    private static final int MAX_WORDS_OF_SENTENCE = 256;

    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve", "\u2019ve");

    /** What a participle behind "has" is sometimes taken for. */
    private static final Set<String> PAST_OR_BARE = Set.of("VBD", "VB");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;
    private final Map<String, String[]> labels;

    private final NameLabels nameLabels;

    private ReadingNetwork(
            OrtEnvironment environment,
            OrtSession session,
            WordPieces pieces,
            Map<String, String[]> labels,
            float[][] transitions) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
        this.labels = labels;
        this.nameLabels = new NameLabels(names("entities"), transitions);
    }

    /**
     * Loads the model that ships with the library.
     *
     * @param threads how many cores one pass may use, at least 1
     */
    public static ReadingNetwork open(int threads) {
        try (InputStream model = resource("reading.onnx");
                InputStream vocabulary = resource("vocabulary.txt");
                InputStream labels = resource("labels.txt");
                InputStream transitions = resource("transitions.txt");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // The graph is written with fused operators already: looking for more would only cost load time.
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            return new ReadingNetwork(
                    environment, session, WordPieces.read(vocabulary), readLabels(labels), readTable(transitions));
        } catch (IOException e) {
            throw new UncheckedIOException("the reading model does not load", e);
        } catch (OrtException e) {
            throw new IllegalStateException("the reading model does not load: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = ReadingNetwork.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("resource " + name + " is missing beside " + ReadingNetwork.class.getName());
        }
        return in;
    }

    private static Map<String, String[]> readLabels(InputStream in) throws IOException {
        Map<String, List<String>> lists = new HashMap<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<String> current = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.length() > 2 && line.startsWith("[") && line.endsWith("]")) {
                current = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else {
                current.add(line);
            }
        }
        Map<String, String[]> labels = new HashMap<>();
        lists.forEach((kind, list) -> labels.put(kind, list.toArray(String[]::new)));
        return labels;
    }

    private static float[][] readTable(InputStream in) throws IOException {
        List<float[]> rows = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] cells = line.split(" ");
            float[] row = new float[cells.length];
            for (int i = 0; i < cells.length; i++) {
                row[i] = Float.parseFloat(cells[i]);
            }
            rows.add(row);
        }
        return rows.toArray(float[][]::new);
    }

    /**
     * Reads sentences given as lists of words, none of them empty, each as if there were no other; the results stand in the same
     * order. Each goes through the network by itself: states are quantised over a whole pass, and in company a sentence would read
     * differently.
     */
    public List<ReadWords> read(List<List<String>> sentences) {
        return labelled(scored(sentences));
    }

    /** The same for the sentences of one report, in which a name has one kind wherever it stands, unless its sentence knows better. */
    public List<ReadWords> readReport(List<List<String>> sentences) {
        List<Scored> scored = scored(sentences);
        nameLabels.agree(sentences, scored.stream().map(Scored::names).toList());
        return labelled(scored);
    }

    private List<ReadWords> labelled(List<Scored> sentences) {
        return sentences.stream()
                .map(sentence -> NamedHeads.in(sentence.labelled(nameLabels.best(sentence.names))))
                .toList();
    }

    private List<Scored> scored(List<List<String>> sentences) {
        List<Scored> results = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).isEmpty()) {
                throw new IllegalArgumentException("sentence " + i + " has no words");
            }
            List<Scored> parts = new ArrayList<>();
            for (Chunk chunk : cut(sentences.get(i))) {
                parts.add(run(chunk));
            }
            results.add(parts.size() == 1 ? parts.getFirst() : joined(parts));
        }
        return results;
    }

    /** A sentence that is read but for its names, of which only the scores are known: by word, then by label. */
    private record Scored(
            String[] upos,
            String[] xpos,
            int[] heads,
            String[] relations,
            float[][] names,
            float[] keep,
            float[] embedding) {

        ReadWords labelled(String[] labels) {
            return new ReadWords(upos, xpos, heads, relations, labels, keep, embedding);
        }
    }

    /**
     * A sentence or, of one too long for the encoder, a stretch.
     *
     * @param length pieces with the marks at both ends
     */
    private record Chunk(List<String> words, int[][] pieces, int length) {}

    private List<Chunk> cut(List<String> words) {
        List<Chunk> chunks = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            List<int[]> taken = new ArrayList<>();
            int length = 0;
            int to = from;
            while (to < words.size() && to - from < MAX_WORDS_OF_SENTENCE) {
                int[] ids = pieces.of(words.get(to));
                if (length + ids.length > MAX_PIECES_OF_SENTENCE) {
                    break;
                }
                taken.add(ids);
                length += ids.length;
                to++;
            }
            chunks.add(new Chunk(words.subList(from, to), taken.toArray(int[][]::new), length + 2));
            from = to;
        }
        return chunks;
    }

    private Scored run(Chunk chunk) {
        int[] ids = new int[chunk.length];
        int[] shapes = new int[chunk.length];
        long[] firsts = new long[chunk.words.size() + 1];
        Arrays.fill(shapes, Shape.EDGE.ordinal());
        int at = 0;
        ids[at++] = pieces.start;
        for (int w = 0; w < chunk.pieces.length; w++) {
            firsts[w + 1] = at;
            int shape = Shape.of(chunk.words.get(w)).ordinal();
            for (int id : chunk.pieces[w]) {
                shapes[at] = shape;
                ids[at++] = id;
            }
        }
        ids[at] = pieces.end;
        float[] mask = new float[chunk.length];
        Arrays.fill(mask, 1f / chunk.length);
        long[] row = {1, chunk.length};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(ids), row);
                OnnxTensor shapeTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(shapes), row);
                OnnxTensor lengthTensor =
                        OnnxTensor.createTensor(environment, IntBuffer.wrap(new int[] {chunk.length}), new long[] {1});
                OnnxTensor maskTensor =
                        OnnxTensor.createTensor(environment, FloatBuffer.wrap(mask), new long[] {1, chunk.length, 1});
                OnnxTensor firstTensor =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(firsts), new long[] {1, firsts.length});
                OrtSession.Result result = session.run(Map.of(
                        "ids",
                        idTensor,
                        "shapes",
                        shapeTensor,
                        "lengths",
                        lengthTensor,
                        "mask",
                        maskTensor,
                        "firsts",
                        firstTensor))) {
            Outputs out = new Outputs(
                    floats(result, "arcs"),
                    ints(result, "relations"),
                    ints(result, "upos"),
                    ints(result, "xpos"),
                    floats(result, "entities"),
                    floats(result, "keep"),
                    floats(result, "embedding"));
            return decode(out, chunk.words);
        } catch (OrtException e) {
            throw new IllegalStateException("the reading model failed: " + e.getMessage(), e);
        }
    }

    /** The graph's outputs, flat; rows and columns are the root and the words. */
    private record Outputs(
            float[] arcs, int[] relations, int[] upos, int[] xpos, float[] entities, float[] keep, float[] embedding) {}

    private static float[] floats(OrtSession.Result result, String name) {
        FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private static int[] ints(OrtSession.Result result, String name) {
        IntBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getIntBuffer();
        int[] values = new int[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private Scored decode(Outputs out, List<String> forms) {
        int words = forms.size();
        int rows = words + 1;
        float[][] scores = new float[rows][rows];
        for (int d = 1; d <= words; d++) {
            System.arraycopy(out.arcs, d * rows, scores[d], 0, rows);
        }
        String[] relationNames = names("rels");
        String[] uposNames = names("upos");
        String[] xposNames = names("xpos");
        int[] heads = SoundTree.heads(scores, new SoundTree.Labels() {
            @Override
            public String upos(int word) {
                return uposNames[out.upos[word]];
            }

            @Override
            public String xpos(int word) {
                return xposNames[out.xpos[word]];
            }

            @Override
            public String relation(int word, int head) {
                return relationNames[out.relations[word * rows + head]];
            }
        });
        int kinds = names("entities").length;
        String[] upos = new String[words];
        String[] xpos = new String[words];
        int[] parents = new int[words];
        String[] relations = new String[words];
        float[] keep = new float[words];
        float[][] nameScores = new float[words][];
        for (int w = 0; w < words; w++) {
            int row = w + 1;
            xpos[w] = xposNames[out.xpos[row]];
            // The possessive "'s" looks like a quotation mark.
            upos[w] = xpos[w].equals("POS") ? "PART" : uposNames[out.upos[row]];
            parents[w] = heads[row] - 1;
            String relation = relationNames[out.relations[row * rows + heads[row]]];
            relations[w] = parents[w] < 0 ? "root" : relation.equals("root") ? "dep" : relation;
            keep[w] = (float) (1 / (1 + Math.exp(-out.keep[row])));
            nameScores[w] = Arrays.copyOfRange(out.entities, row * kinds, (row + 1) * kinds);
        }
        boolean capitals = forms.stream().noneMatch(form -> form.chars().anyMatch(Character::isLowerCase));
        for (int w = 0; w < words; w++) {
            // "US" is a pronoun only where everything has capitals.
            if (forms.get(w).equals("US") && upos[w].equals("PRON") && !capitals) {
                upos[w] = "PROPN";
                xpos[w] = "NNP";
            }
            boolean helps =
                    relations[w].equals("aux") && HAVE.contains(forms.get(w).toLowerCase(Locale.ROOT));
            if (helps && PAST_OR_BARE.contains(xpos[parents[w]])) {
                xpos[parents[w]] = "VBN";
            }
        }
        return new Scored(upos, xpos, parents, relations, nameScores, keep, out.embedding);
    }

    private String[] names(String kind) {
        String @Nullable [] names = labels.get(kind);
        if (names == null) {
            throw new IllegalStateException("the reading model names no " + kind);
        }
        return names;
    }

    /** The stretches of a sentence too long to be read whole, each hung on the first one's root. */
    private static Scored joined(List<Scored> parts) {
        int words = parts.stream().mapToInt(p -> p.heads().length).sum();
        String[] upos = new String[words];
        String[] xpos = new String[words];
        int[] heads = new int[words];
        String[] relations = new String[words];
        float[][] names = new float[words][];
        float[] keep = new float[words];
        int at = 0;
        int root = -1;
        for (Scored part : parts) {
            int n = part.heads().length;
            System.arraycopy(part.upos(), 0, upos, at, n);
            System.arraycopy(part.xpos(), 0, xpos, at, n);
            System.arraycopy(part.relations(), 0, relations, at, n);
            System.arraycopy(part.names(), 0, names, at, n);
            System.arraycopy(part.keep(), 0, keep, at, n);
            for (int w = 0; w < n; w++) {
                boolean isRoot = part.heads()[w] < 0;
                heads[at + w] = isRoot ? root : part.heads()[w] + at;
                if (isRoot && root >= 0) {
                    relations[at + w] = "parataxis";
                } else if (isRoot) {
                    root = at + w;
                }
            }
            at += n;
        }
        return new Scored(
                upos, xpos, heads, relations, names, keep, parts.getFirst().embedding());
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the reading model does not close: " + e.getMessage(), e);
        }
    }
}
