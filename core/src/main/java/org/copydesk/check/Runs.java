package org.copydesk.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A source's words in order, to find runs of words in. */
final class Runs {

    private final List<String> words = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    void add(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isWord(i)) {
                places.computeIfAbsent(line.form(i), unused -> new ArrayList<>())
                        .add(words.size());
                words.add(line.form(i));
            }
        }
    }

    /** How many of the wanted words, from one on, stand together. */
    int longestRun(List<String> wanted, int from) {
        int best = 0;
        for (int place : places.getOrDefault(wanted.get(from), List.of())) {
            int run = 1;
            while (from + run < wanted.size()
                    && place + run < words.size()
                    && wanted.get(from + run).equals(words.get(place + run))) {
                run++;
            }
            best = Math.max(best, run);
        }
        return best;
    }
}
