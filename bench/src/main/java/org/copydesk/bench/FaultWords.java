package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The words that planted faults are made of; none of the lists is the checker's. */
final class FaultWords {

    private final Map<String, List<String>> lists = new HashMap<>();

    FaultWords() {
        try (InputStream in = Objects.requireNonNull(FaultWords.class.getResourceAsStream("faults.txt"), "faults.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String name = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    name = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    lists.put(name, List.of(line.split("\\|")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }

    String any(String name, Random dice) {
        List<String> list = list(name);
        return list.get(dice.nextInt(list.size()));
    }

    /** A list of pairs: what is there, and what takes its place. */
    Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : list(name)) {
            int equals = pair.indexOf('=');
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return pairs;
    }
}
