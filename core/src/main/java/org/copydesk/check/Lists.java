package org.copydesk.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word lists of {@code words.txt}, by name. */
final class Lists {

    private final Map<String, Set<String>> lists = new HashMap<>();

    Lists() {
        Set<String> current = new HashSet<>();
        boolean phrases = false;
        for (String line : lines("words.txt")) {
            if (line.startsWith("[")) {
                current = new HashSet<>();
                String name = line.substring(1, line.length() - 1);
                phrases = name.endsWith("-phrase");
                lists.put(name, current);
            } else {
                current.addAll(List.of(line.strip().split(phrases ? "\\|" : "\\s+")));
            }
        }
    }

    /** One of the lists. */
    Set<String> of(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }

    /** The lines of one of the checker's resources, without comments and empty lines. */
    static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lists.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
