package org.copydesk.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.reading.words.SentenceSplitter;
import org.copydesk.reading.words.Tokenizer;
import org.copydesk.text.Span;

/** What any brief must beat: sentences taken out of a report without reading it. */
final class Extracts {

    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 50;

    private Extracts() {}

    /** The sentences of a text, line by line. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                List<Span> words = Tokenizer.words(text, new Span(start, start + line.length()));
                for (Span range : SentenceSplitter.sentences(text, words)) {
                    sentences.add(words.get(range.start())
                            .cover(words.get(range.end() - 1))
                            .of(text));
                }
            }
            start += line.length() + 1;
        }
        return sentences;
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** The first three sentences. */
    static List<String> leadThree(List<String> sentences) {
        return sentences.subList(0, Math.min(3, sentences.size()));
    }

    /** The first so many words. */
    static List<String> lead(List<String> sentences, int words) {
        List<String> lead = new ArrayList<>();
        int left = words;
        for (String sentence : sentences) {
            String[] parts = sentence.split("\\s+");
            if (left <= 0) {
                break;
            }
            lead.add(String.join(" ", List.of(parts).subList(0, Math.min(left, parts.length))));
            left -= parts.length;
        }
        return lead;
    }

    /** TextRank (Mihalcea and Tarau 2004): the sentences most like the others, in their order, about so many words. */
    static List<String> textRank(List<String> sentences, Rouge rouge, int words) {
        int n = sentences.size();
        List<Set<String>> sets = sentences.stream()
                .map(s -> (Set<String>) new HashSet<>(rouge.words(s)))
                .toList();
        double[][] likeness = new double[n][n];
        double[] sums = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j && sets.get(i).size() > 1 && sets.get(j).size() > 1) {
                    Set<String> both = new HashSet<>(sets.get(i));
                    both.retainAll(sets.get(j));
                    likeness[i][j] = both.size()
                            / (Math.log(sets.get(i).size())
                                    + Math.log(sets.get(j).size()));
                    sums[i] += likeness[i][j];
                }
            }
        }
        double[] rank = new double[n];
        java.util.Arrays.fill(rank, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += sums[j] > 0 ? likeness[j][i] / sums[j] * rank[j] : 0;
                }
                next[i] = 1 - DAMPING + DAMPING * sum;
            }
            rank = next;
        }
        double[] ranks = rank;
        List<Integer> order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -ranks[i]))
                .toList();
        Set<Integer> taken = new HashSet<>();
        int used = 0;
        for (int i : order) {
            int size = words(sentences.get(i));
            if (used == 0 || used + size <= words * 1.1) {
                taken.add(i);
                used += size;
            }
        }
        return IntStream.range(0, n)
                .filter(taken::contains)
                .mapToObj(sentences::get)
                .toList();
    }
}
