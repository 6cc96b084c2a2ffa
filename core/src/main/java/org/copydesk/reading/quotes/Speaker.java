package org.copydesk.reading.quotes;

import java.util.Optional;
import org.copydesk.text.Span;

/**
 * Who speaks.
 *
 * @param mention the words at the speech that name the speaker, without what describes them further
 * @param name where the speaker is named in full, with the title in front; empty where the report does not tell it safely
 */
public record Speaker(Span mention, Optional<Span> name) {}
