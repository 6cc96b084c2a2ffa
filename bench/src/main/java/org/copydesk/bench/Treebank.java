package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.app.UnusableInput;
import org.jspecify.annotations.Nullable;

/**
 * A file of sentences with their trees (CoNLL-U). Multiword ranges and empty nodes are passed over: the words are scored.
 *
 * @param sentences in the file's order
 */
record Treebank(List<Sentence> sentences) {

    private static final int COLUMNS = 10;

    Treebank {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence with its tree.
     *
     * @param text as it was written
     * @param opensParagraph whether a paragraph or a document begins with it
     * @param spaceAfter whether white space parts it from the next sentence
     */
    record Sentence(String text, boolean opensParagraph, boolean spaceAfter, List<Word> words) {
        Sentence {
            words = List.copyOf(words);
        }

        List<String> forms() {
            return words.stream().map(Word::form).toList();
        }
    }

    /**
     * A word in its tree.
     *
     * @param start where it begins in the sentence's text, -1 where it does not stand there as it is
     * @param head index of the word it hangs on, -1 for the root
     */
    record Word(String form, int start, String upos, String xpos, int head, String relation) {
        int end() {
            return start + form.length();
        }
    }

    /** Whether the file holds trees; names in iob2 have fewer columns. */
    static boolean isOne(Path file) {
        try (BufferedReader in = DataFiles.open(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    return line.split("\t", -1).length == COLUMNS;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new UnusableInput(file + ": holds no sentence");
    }

    static Treebank read(Path file) {
        try (BufferedReader in = DataFiles.open(file)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw new UnusableInput(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    static Treebank read(BufferedReader in, String name) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        Draft draft = new Draft(true);
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank()) {
                if (!draft.words.isEmpty()) {
                    sentences.add(draft.sentence(name, number));
                    draft = new Draft(false);
                }
            } else if (line.startsWith("#")) {
                draft.comment(line);
            } else {
                draft.word(line.split("\t", -1), name, number);
            }
        }
        if (!draft.words.isEmpty()) {
            sentences.add(draft.sentence(name, number));
        }
        if (sentences.isEmpty()) {
            throw new UnusableInput(name + ": holds no sentence");
        }
        return new Treebank(sentences);
    }

    /** A sentence whose lines are still coming in. */
    private static final class Draft {
        private final List<String[]> words = new ArrayList<>();
        private @Nullable String text;
        private boolean opensParagraph;
        private boolean spaceAfter = true;
        private int rangeEnd;

        private Draft(boolean opensParagraph) {
            this.opensParagraph = opensParagraph;
        }

        private void comment(String line) {
            if (line.startsWith("# text = ")) {
                text = line.substring("# text = ".length());
            } else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
                opensParagraph = true;
            }
        }

        private void word(String[] columns, String name, int line) {
            if (columns.length != COLUMNS) {
                throw new UnusableInput(
                        name + ":" + line + ": has " + columns.length + " columns; CoNLL-U has " + COLUMNS);
            }
            boolean space = !columns[9].contains("SpaceAfter=No");
            if (columns[0].contains(".")) {
                return;
            }
            int dash = columns[0].indexOf('-');
            if (dash > 0) {
                rangeEnd = number(columns[0].substring(dash + 1), name, line);
                spaceAfter = space;
                return;
            }
            int id = number(columns[0], name, line);
            if (id != words.size() + 1) {
                throw new UnusableInput(name + ":" + line + ": word " + id + " is out of order");
            }
            words.add(columns);
            spaceAfter = id <= rangeEnd ? spaceAfter : space;
        }

        private static int number(String digits, String name, int line) {
            try {
                return Integer.parseInt(digits);
            } catch (NumberFormatException e) {
                throw new UnusableInput(name + ":" + line + ": \"" + digits + "\" is no number", e);
            }
        }

        private Sentence sentence(String name, int line) {
            String whole = text == null
                    ? String.join(" ", words.stream().map(word -> word[1]).toList())
                    : text;
            List<Word> read = new ArrayList<>();
            int at = 0;
            for (String[] word : words) {
                int head = number(word[6], name, line) - 1;
                if (head >= words.size()) {
                    throw new UnusableInput(name + ":" + line + ": no word " + (head + 1) + " in the sentence above");
                }
                int start = whole.indexOf(word[1], at);
                at = start < 0 ? at : start + word[1].length();
                read.add(new Word(word[1], start, word[3], word[4], head, word[7]));
            }
            return new Sentence(whole, opensParagraph, spaceAfter, read);
        }
    }
}
