package org.copydesk.reading.quotes;

import org.copydesk.text.Span;

/**
 * A stretch between quotation marks within one paragraph.
 *
 * @param span with its marks, as far as it has them
 * @param opened whether an opening mark begins it
 * @param closed whether a closing mark ends it; where not, the speech goes on in the next paragraph or a mark was forgotten
 * @param continues whether it goes on with speech that the paragraph before left open
 */
public record Quotation(Span span, boolean opened, boolean closed, boolean continues) {

    /** The words between the marks. */
    public Span content() {
        return new Span(span.start() + (opened ? 1 : 0), span.end() - (closed ? 1 : 0));
    }
}
