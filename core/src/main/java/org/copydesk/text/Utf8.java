package org.copydesk.text;

/** Counts what speaks for UTF-8 in bytes that are not all UTF-8. */
final class Utf8 {
    private Utf8() {}

    /** How many characters of two bytes and more are sound. */
    static int longSequences(byte[] bytes) {
        int sound = 0;
        for (int i = 0; i < bytes.length; i++) {
            int more = followers(bytes[i] & 0xFF);
            int found = 0;
            while (found < more && i + found + 1 < bytes.length && (bytes[i + found + 1] & 0xC0) == 0x80) {
                found++;
            }
            if (more > 0 && found == more) {
                sound++;
                i += more;
            }
        }
        return sound;
    }

    private static int followers(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 1;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 2;
        }
        return first >= 0xF0 && first <= 0xF4 ? 3 : 0;
    }
}
