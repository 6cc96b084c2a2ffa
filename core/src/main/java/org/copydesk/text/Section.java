package org.copydesk.text;

import java.util.List;
import java.util.Optional;

/**
 * A run of paragraphs that stands under one crosshead, or before the first.
 *
 * @param crosshead the short line that heads the section, where it has one
 * @param paragraphs the paragraphs in the report's order, each without the white space around it; empty where a crosshead has
 *     nothing below it
 */
public record Section(Optional<Span> crosshead, List<Span> paragraphs) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
