package org.copydesk.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * ROUGE-1, ROUGE-2 and ROUGE-L (Lin 2004) as the package rouge-score has them with stemming: small letters and figures only,
 * Porter's stemmer on words of more than three letters, and ROUGE-L over the union of sentences ({@code rougeLsum}).
 */
final class Rouge {

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    /** Words shorter than this are not stemmed. */
    private static final int SHORTEST_STEMMED = 4;

    private final PorterStemmer stemmer = new PorterStemmer();
    private final Map<String, String> stems = new HashMap<>();

    /**
     * F1 of each measure, 0 to 1.
     *
     * @param one of single words
     * @param two of pairs of words
     * @param longest of longest common subsequences, sentence by sentence
     */
    record Score(double one, double two, double longest) {

        Score plus(Score other) {
            return new Score(one + other.one, two + other.two, longest + other.longest);
        }

        Score times(double factor) {
            return new Score(one * factor, two * factor, longest * factor);
        }
    }

    static final Score ZERO = new Score(0, 0, 0);

    List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT), 0)) {
            if (!word.isEmpty()) {
                words.add(word.length() < SHORTEST_STEMMED ? word : stems.computeIfAbsent(word, w -> stemmer.stem(w)));
            }
        }
        return words;
    }

    /** Scores a text given as sentences against one reference given as sentences. */
    Score score(List<String> system, List<String> reference) {
        List<List<String>> found = system.stream().map(this::words).toList();
        List<List<String>> wanted = reference.stream().map(this::words).toList();
        List<String> foundWords = found.stream().flatMap(List::stream).toList();
        List<String> wantedWords = wanted.stream().flatMap(List::stream).toList();
        return new Score(
                overlap(foundWords, wantedWords, 1), overlap(foundWords, wantedWords, 2), longest(found, wanted));
    }

    private static double overlap(List<String> system, List<String> reference, int n) {
        Map<List<String>, Integer> a = grams(system, n);
        Map<List<String>, Integer> b = grams(reference, n);
        int hits = 0;
        for (Map.Entry<List<String>, Integer> gram : a.entrySet()) {
            hits += Math.min(gram.getValue(), b.getOrDefault(gram.getKey(), 0));
        }
        return f1(hits, Math.max(0, system.size() - n + 1), Math.max(0, reference.size() - n + 1));
    }

    private static Map<List<String>, Integer> grams(List<String> words, int n) {
        Map<List<String>, Integer> grams = new HashMap<>();
        for (int i = 0; i + n <= words.size(); i++) {
            grams.merge(words.subList(i, i + n), 1, Integer::sum);
        }
        return grams;
    }

    private static double f1(int hits, int system, int reference) {
        return hits == 0 ? 0 : 2.0 * hits / (system + reference);
    }

    /** Words of each reference sentence that lie on a longest common subsequence with some sentence, each counted once. */
    private static double longest(List<List<String>> system, List<List<String>> reference) {
        Map<String, Integer> left = new HashMap<>();
        int systemWords = 0;
        for (List<String> sentence : system) {
            systemWords += sentence.size();
            sentence.forEach(word -> left.merge(word, 1, Integer::sum));
        }
        int hits = 0;
        int referenceWords = 0;
        for (List<String> wanted : reference) {
            referenceWords += wanted.size();
            Set<Integer> union = new HashSet<>();
            for (List<String> sentence : system) {
                union.addAll(common(wanted, sentence));
            }
            for (int i : union) {
                if (left.getOrDefault(wanted.get(i), 0) > 0) {
                    left.merge(wanted.get(i), -1, Integer::sum);
                    hits++;
                }
            }
        }
        return f1(hits, systemWords, referenceWords);
    }

    private static Set<Integer> common(List<String> a, List<String> b) {
        int[][] table = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                table[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        Set<Integer> places = new HashSet<>();
        int i = a.size();
        int j = b.size();
        while (i > 0 && j > 0) {
            if (a.get(i - 1).equals(b.get(j - 1))) {
                places.add(i - 1);
                i--;
                j--;
            } else if (table[i][j - 1] > table[i - 1][j]) {
                j--;
            } else {
                i--;
            }
        }
        return places;
    }
}
