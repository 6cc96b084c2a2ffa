package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.copydesk.app.UnusableInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files a bench measures on; a name that ends in {@code .gz} is unpacked on the way. */
public final class DataFiles {
    @Option(names = "--data", arity = "1..*", required = true, paramLabel = "FILE", description = "What to measure on.")
    private List<Path> files = List.of();

    public List<Path> files() {
        return List.copyOf(files);
    }

    /** Opens one of the files as UTF-8 text. Whoever opens it closes it. */
    public static BufferedReader open(Path file) {
        InputStream in = null;
        try {
            in = Files.newInputStream(file);
            var unpacked = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
            return new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8));
        } catch (IOException e) {
            close(in);
            var reason = e instanceof NoSuchFileException ? "no such file" : "cannot be read: " + e.getMessage();
            throw new UnusableInput(file + ": " + reason, e);
        }
    }

    /** Opens a file for a model that was learned, packed, as UTF-8 text. Whoever opens it closes it. */
    static Writer create(Path file) throws IOException {
        return new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8);
    }

    private static void close(@Nullable InputStream in) {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            // Nothing was written through it, and the first failure is the one to tell.
        }
    }
}
