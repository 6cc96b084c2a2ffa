package org.copydesk.reading.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The uncased WordPiece vocabulary of BERT (Devlin et al. 2019): greedy longest match, applied to words that are split
 * already. Must agree with {@code WordPiece} in {@code model/data.py}, for the network was trained on that.
 */
final class WordPieces {

    /** Pieces of one word beyond these are left out: they carry nothing for grammar. */
    private static final int MAX_PIECES_OF_WORD = 16;

    private static final int MAX_PART_LENGTH = 60;

    private final Map<String, Integer> vocabulary;
    final int start;
    final int end;
    private final int unknown;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.start = special(vocabulary, "[CLS]");
        this.end = special(vocabulary, "[SEP]");
        this.unknown = special(vocabulary, "[UNK]");
    }

    private static int special(Map<String, Integer> vocabulary, String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return id;
    }

    static WordPieces read(InputStream in) throws IOException {
        Map<String, Integer> vocabulary = HashMap.newHashMap(32_000);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            vocabulary.put(line, vocabulary.size());
        }
        return new WordPieces(vocabulary);
    }

    /** The ids of a word's pieces, at least one. */
    int[] of(String word) {
        Integer whole = plainAscii(word) ? vocabulary.get(word.toLowerCase(Locale.ROOT)) : null;
        if (whole != null) {
            return new int[] {whole};
        }
        List<Integer> ids = new ArrayList<>();
        for (String part : parts(word)) {
            longest(part, ids);
        }
        if (ids.isEmpty()) {
            return new int[] {unknown};
        }
        return ids.stream()
                .limit(MAX_PIECES_OF_WORD)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static boolean plainAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** Runs of letters and figures, and each mark by itself; without accents, in small letters. */
    private static List<String> parts(String word) {
        String folded = Normalizer.normalize(fold(word).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> parts = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (int at = 0; at < folded.length(); ) {
            int c = folded.codePointAt(at);
            at += Character.charCount(c);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean mark = isPunctuation(type) || c < 128 && !Character.isLetterOrDigit(c);
            if ((space || mark) && !current.isEmpty()) {
                parts.add(current.toString());
                current.setLength(0);
            }
            if (!space && mark) {
                parts.add(Character.toString(c));
            } else if (!space) {
                current.appendCodePoint(c);
            }
        }
        if (!current.isEmpty()) {
            parts.add(current.toString());
        }
        return parts;
    }

    private static boolean isPunctuation(int type) {
        return type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    /** Typographic quotes and dashes as typewriter ones, without soft hyphens. */
    private static String fold(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '\u2018', '\u2019', '\u201a', '\u201b' -> out.append('\'');
                case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> out.append('"');
                case '\u2010', '\u2011', '\u2013', '\u2014', '\u2212' -> out.append('-');
                case '\u2026' -> out.append("...");
                case '\u00a0' -> out.append(' ');
                case '\u00ad' -> {}
                default -> out.append(c); // Every other character stands for itself.
            }
        }
        return out.toString();
    }

    private void longest(String part, List<Integer> ids) {
        if (part.length() > MAX_PART_LENGTH) {
            ids.add(unknown);
            return;
        }
        int[] found = new int[part.length()];
        int count = 0;
        int from = 0;
        while (from < part.length()) {
            Integer id = null;
            int to = part.length();
            while (to > from) {
                String piece = part.substring(from, to);
                id = vocabulary.get(from == 0 ? piece : "##" + piece);
                if (id != null) {
                    break;
                }
                to--;
            }
            if (id == null) {
                ids.add(unknown);
                return;
            }
            found[count++] = id;
            from = to;
        }
        Arrays.stream(found, 0, count).forEach(ids::add);
    }
}
