package org.copydesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.app.UnusableInput;
import org.copydesk.check.Measures;

/** What the scorer looks at, a line for each sentence, as model/check.py reads it. */
final class MeasureLines {

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> sources = new HashMap<>();
    private int texts;

    /** Adds a text that people judged. */
    void add(String set, String source, boolean good, List<Measures> sentences) {
        int number = sources.computeIfAbsent(source, unused -> sources.size());
        for (Measures one : sentences) {
            if (lines.isEmpty()) {
                lines.add("set\tsource\ttext\tlabel\t" + String.join("\t", one.names()));
            }
            StringBuilder line = new StringBuilder(set + "\t" + number + "\t" + texts + "\t" + (good ? 1 : 0));
            for (double value : one.values()) {
                line.append('\t').append((float) value);
            }
            lines.add(line.toString());
        }
        texts++;
    }

    void write(Path target) {
        try {
            Files.writeString(target, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableInput(target + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
