package org.copydesk.reading.quotes;

import org.copydesk.text.Span;

/**
 * A stretch between quotation marks within one paragraph.
 *
 * @param span with its marks, as far as it has them
 * @param opened whether an opening mark begins it
 * @param closed whether a closing mark ends it; where not, the speech goes on in the next paragraph or a mark was forgotten
 * @param continues whether it goes on with speech that the paragraph before left open
 * @param mark how long each of its marks is, in UTF-16 units: 1, or 2 for {@code ``} and {@code ''}
 */
public record Quotation(Span span, boolean opened, boolean closed, boolean continues, int mark) {

    /** The words between the marks. */
    public Span content() {
        return new Span(
                span.start() + (opened ? mark : 0),
                Math.max(span.start() + (opened ? mark : 0), span.end() - (closed ? mark : 0)));
    }
}
