package org.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.copydesk.app.UnusableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @Test
    void plainAndPackedFilesReadAlike() throws IOException {
        var plain = Files.writeString(folder.resolve("data.conllu"), "1\t“Fünf”\n");
        var packed = folder.resolve("data.conllu.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("1\t“Fünf”\n".getBytes(StandardCharsets.UTF_8));
        }
        for (var file : new Path[] {plain, packed}) {
            try (var in = DataFiles.open(file)) {
                assertThat(in.readLine()).isEqualTo("1\t“Fünf”");
            }
        }
    }

    @Test
    void unusableFilesAreNamed() throws IOException {
        var missing = folder.resolve("missing");
        assertThatThrownBy(() -> DataFiles.open(missing))
                .isInstanceOf(UnusableInput.class)
                .hasMessage(missing + ": no such file");
        var unpacked = Files.writeString(folder.resolve("not-packed.gz"), "plain");
        assertThatThrownBy(() -> DataFiles.open(unpacked))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith(unpacked + ": cannot be read");
    }
}
