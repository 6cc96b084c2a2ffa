package org.copydesk.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * The first bytes of a file that name its encoding.
 *
 * @param charset the encoding
 * @param bytes the mark
 */
record ByteOrderMark(String charset, List<Integer> bytes) {

    /** Those of UTF-32 come before those of UTF-16, which begin alike. */
    static final List<ByteOrderMark> ALL = List.of(
            new ByteOrderMark("UTF-8", List.of(0xEF, 0xBB, 0xBF)),
            new ByteOrderMark("UTF-32LE", List.of(0xFF, 0xFE, 0, 0)),
            new ByteOrderMark("UTF-32BE", List.of(0, 0, 0xFE, 0xFF)),
            new ByteOrderMark("UTF-16LE", List.of(0xFF, 0xFE)),
            new ByteOrderMark("UTF-16BE", List.of(0xFE, 0xFF)));

    boolean begins(byte[] file) {
        if (file.length < bytes.size()) {
            return false;
        }
        for (int i = 0; i < bytes.size(); i++) {
            if ((file[i] & 0xFF) != bytes.get(i)) {
                return false;
            }
        }
        return true;
    }

    Decoding read(byte[] file) {
        var rest = ByteBuffer.wrap(Arrays.copyOfRange(file, bytes.size(), file.length));
        try {
            return new Decoding.Text(
                    Charset.forName(charset).newDecoder().decode(rest).toString());
        } catch (CharacterCodingException e) {
            return new Decoding.Failed(Problem.of(
                    Problem.Kind.ENCODING, "the file begins like " + charset + " text, but is damaged further on"));
        }
    }
}
