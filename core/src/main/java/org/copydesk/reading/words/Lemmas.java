package org.copydesk.reading.words;

import java.util.Locale;

/** Dictionary forms of English words. */
public final class Lemmas {

    private Lemmas() {}

    /** The dictionary form of a word with this Penn tag. */
    public static String of(String form, String xpos) {
        return xpos.startsWith("NNP") ? form : form.toLowerCase(Locale.ROOT);
    }
}
