package org.copydesk.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a report besides its text.
 *
 * @param title the outlet's own headline
 * @param outlet who published it
 * @param url where it was published
 * @param byline who wrote it
 * @param published the day it was published
 */
public record Metadata(
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> byline,
        Optional<LocalDate> published) {

    /** Nothing is known. */
    public static final Metadata NONE =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
