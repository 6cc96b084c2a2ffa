package org.copydesk.reading.quotes;

import java.util.List;
import org.copydesk.text.Span;

/** The quotations of a report, to ask which of them a place is in. */
final class Marks {

    private final List<Quotation> quotations;

    /**
     * @param quotations in order, none inside another
     */
    Marks(List<Quotation> quotations) {
        this.quotations = List.copyOf(quotations);
    }

    Quotation quotation(int number) {
        return quotations.get(number);
    }

    int size() {
        return quotations.size();
    }

    /** The number of the first quotation that shares a character with a span, -1 where none does. */
    int over(Span span) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().end() > span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < quotations.size() && quotations.get(low).span().start() < span.end() ? low : -1;
    }
}
