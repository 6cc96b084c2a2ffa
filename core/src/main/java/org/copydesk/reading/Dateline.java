package org.copydesk.reading;

import java.util.Optional;
import org.copydesk.text.Span;

/**
 * The words in front of a report that say where or by whom it was filed: "KYIV, Ukraine (AP) —", "(CNN)". No sentence
 * holds them.
 *
 * @param place where the place stands, if the agency does not stand alone
 * @param whole the dateline with its agency and its dash
 */
public record Dateline(Optional<Span> place, Span whole) {}
