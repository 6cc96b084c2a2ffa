package org.copydesk.brief;

import org.copydesk.text.Span;

/**
 * A whole sentence of the report that the brief does without.
 *
 * @param source where it stands
 * @param reason why it was left out
 */
public record Omission(Span source, Reason reason) {}
