package org.copydesk.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.copydesk.text.Limits;

/** Files named on the command line, {@code -} for standard input. */
final class InputFile {

    private InputFile() {}

    /** What messages call a file. */
    static String shown(String file) {
        return file.equals("-") ? "standard input" : file;
    }

    /**
     * At most one byte more than a report may have, which is enough to refuse it.
     *
     * @param expected what the file should have been, for the message where it is a folder
     */
    static byte[] bytes(String file, String expected) {
        try {
            if (file.equals("-")) {
                return System.in.readNBytes(Limits.DEFAULT.bytes() + 1);
            }
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new UnusableInput(file + ": this is a folder, not a " + expected);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(Limits.DEFAULT.bytes() + 1);
            }
        } catch (NoSuchFileException e) {
            throw new UnusableInput(shown(file) + ": there is no such file", e);
        } catch (IOException | InvalidPathException e) {
            throw new UnusableInput(shown(file) + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
