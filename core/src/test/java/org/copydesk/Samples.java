package org.copydesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.text.Report;
import org.copydesk.text.Reports;

/** The sample reports that ship with the project, and one desk for all tests that read. */
public final class Samples {

    /** Loading the model takes longer than most tests: they share one. */
    public static final Copydesk DESK = Copydesk.open();

    private Samples() {}

    public static Path folder() {
        return Path.of("..", "samples");
    }

    /** All samples in plain text. */
    public static List<Path> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Report report(Path file) {
        try {
            return report(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Report report(String text) {
        return Reports.read(text).orElseThrow();
    }
}
