package org.copydesk.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What the bytes of a file say. */
public sealed interface Decoding {

    /**
     * They are text.
     *
     * @param text the text, without a byte order mark
     */
    record Text(String text) implements Decoding {}

    /**
     * They are not.
     *
     * @param problem why
     */
    record Failed(Problem problem) implements Decoding {}

    /**
     * Reads bytes as text: by their byte order mark (UTF-8, UTF-16, UTF-32), else as UTF-8, and as Windows-1252 where they are not
     * UTF-8 and look like a western language.
     */
    static Decoding of(byte[] bytes, Limits limits) {
        if (bytes.length > limits.bytes()) {
            return failed(
                    Problem.Kind.TOO_LARGE,
                    "the file is larger than " + size(limits.bytes()) + ", the most that is read");
        }
        for (var mark : ByteOrderMark.ALL) {
            if (mark.begins(bytes)) {
                return mark.read(bytes);
            }
        }
        var format = FileFormat.of(bytes);
        if (format.isPresent()) {
            return failed(Problem.Kind.BINARY, "the file is " + format.get() + ", not text");
        }
        int nothing = indexOfNul(bytes);
        if (nothing >= 0) {
            return new Failed(Problem.at(
                    new Problem.Place.Byte(nothing),
                    Problem.Kind.BINARY,
                    "the file is binary, not text, as byte " + nothing + " shows"));
        }
        int wrong = firstBroken(bytes, StandardCharsets.UTF_8);
        return wrong < 0 ? new Text(new String(bytes, StandardCharsets.UTF_8)) : western(bytes, wrong);
    }

    /** Bytes that are not UTF-8: damaged UTF-8, Windows-1252, or an encoding that nobody can tell. */
    private static Decoding western(byte[] bytes, int wrong) {
        int high = 0;
        for (byte unit : bytes) {
            high += unit < 0 ? 1 : 0;
        }
        int sound = Utf8.longSequences(bytes);
        var place = new Problem.Place.Byte(wrong);
        if (sound * 2 > high - sound * 2) {
            return new Failed(Problem.at(
                    place, Problem.Kind.ENCODING, "the file is damaged: byte " + wrong + " is wrong in UTF-8 text"));
        }
        var windows = Charset.forName("windows-1252");
        if (high * 4 > bytes.length || firstBroken(bytes, windows) >= 0) {
            return new Failed(Problem.at(
                    place,
                    Problem.Kind.ENCODING,
                    "the file's encoding is neither UTF-8 nor Windows-1252, as byte " + wrong
                            + " shows; save it as UTF-8"));
        }
        return new Text(new String(bytes, windows));
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The first byte that has no meaning in this encoding, or -1. */
    private static int firstBroken(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static String size(int bytes) {
        int mebi = 1024 * 1024;
        return bytes % mebi == 0 ? bytes / mebi + " MiB" : bytes + " bytes";
    }

    private static Failed failed(Problem.Kind kind, String sentence) {
        return new Failed(Problem.of(kind, sentence));
    }
}
