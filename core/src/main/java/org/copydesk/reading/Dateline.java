package org.copydesk.reading;

import org.copydesk.text.Span;

/**
 * The words in front of a report that say where it was filed: "KYIV, Ukraine (AP) —". No sentence holds them.
 *
 * @param place where the place stands
 * @param whole the dateline with its agency and its dash
 */
public record Dateline(Span place, Span whole) {}
