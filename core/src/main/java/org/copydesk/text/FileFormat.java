package org.copydesk.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A file format that is known by its first bytes.
 *
 * @param name what people call such a file
 * @param magic the first bytes, read as Latin-1
 */
record FileFormat(String name, String magic) {
    private static final List<FileFormat> KNOWN = List.of(
            new FileFormat("a PDF document", "%PDF-"),
            new FileFormat("a ZIP archive or an office document", "PK\u0003\u0004"),
            new FileFormat("compressed with gzip", "\u001F\u008B"),
            new FileFormat("compressed with Zstandard", "(\u00B5/\u00FD"),
            new FileFormat("compressed with xz", "\u00FD7zXZ"),
            new FileFormat("a 7z archive", "7z\u00BC\u00AF"),
            new FileFormat("a RAR archive", "Rar!\u001A"),
            new FileFormat("an old Office document", "\u00D0\u00CF\u0011\u00E0"),
            new FileFormat("an RTF document", "{\\rtf"),
            new FileFormat("a PostScript document", "%!PS-"),
            new FileFormat("a PNG image", "\u0089PNG"),
            new FileFormat("a JPEG image", "\u00FF\u00D8\u00FF"),
            new FileFormat("a GIF image", "GIF89a"),
            new FileFormat("a GIF image", "GIF87a"),
            new FileFormat("a program", "\u007FELF"),
            new FileFormat("a Java class", "\u00CA\u00FE\u00BA\u00BE"),
            new FileFormat("an SQLite database", "SQLite format 3"));

    static Optional<String> of(byte[] file) {
        return KNOWN.stream()
                .filter(format -> format.begins(file))
                .map(FileFormat::name)
                .findFirst();
    }

    private boolean begins(byte[] file) {
        var bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (file[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
