package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.app.UnusableInput;

/**
 * A sentence whose proper names are labelled (iob2: number, word, label).
 *
 * @param document which document of its file it stands in; where the file marks none, each sentence is one
 * @param labels {@code O}, {@code B-PER}, {@code I-PER} …, one a word
 */
record NamedWords(int document, String text, List<String> words, List<String> labels) {

    NamedWords {
        words = List.copyOf(words);
        labels = List.copyOf(labels);
    }

    static List<NamedWords> read(Path file) {
        try (BufferedReader in = DataFiles.open(file)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    static List<NamedWords> read(BufferedReader in, String name) throws IOException {
        List<NamedWords> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        String text = "";
        int number = 0;
        int document = 0;
        boolean marked = false;
        for (String line = in.readLine(); ; line = in.readLine()) {
            number++;
            if (line == null || line.isBlank()) {
                if (!words.isEmpty()) {
                    sentences.add(
                            new NamedWords(document, text.isEmpty() ? String.join(" ", words) : text, words, labels));
                    document += marked ? 0 : 1;
                    words = new ArrayList<>();
                    labels = new ArrayList<>();
                    text = "";
                }
                if (line == null) {
                    return List.copyOf(sentences);
                }
            } else if (line.startsWith("# newdoc")) {
                marked = true;
                document++;
            } else if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
            } else if (!line.startsWith("# ")) {
                String[] columns = line.split("\t", -1);
                if (columns.length < 3 || !columns[2].matches("O|[BI]-\\S+")) {
                    throw new UnusableInput(name + ":" + number + ": is neither a CoNLL-U nor an iob2 line");
                }
                words.add(columns[1]);
                labels.add(columns[2]);
            }
        }
    }
}
