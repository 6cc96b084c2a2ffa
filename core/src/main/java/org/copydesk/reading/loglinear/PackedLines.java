package org.copydesk.reading.loglinear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Text that ships beside a class, packed with gzip: what was learned or counted. */
public final class PackedLines {

    private PackedLines() {}

    /** Opens a resource beside a class; the caller closes it. */
    public static BufferedReader of(Class<?> owner, String name) throws IOException {
        return new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(owner.getResourceAsStream(name), name)),
                StandardCharsets.UTF_8));
    }
}
