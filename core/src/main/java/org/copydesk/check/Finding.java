package org.copydesk.check;

import java.util.List;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * One thing that is wrong with a sentence.
 *
 * @param code what sort of fault it is
 * @param brief the words of the brief that are at fault, in its text
 * @param source the words of the source that say otherwise, where there are any
 * @param why what is wrong, in one plain sentence
 * @param differences for a quote, what was said beside what is printed; empty for all else
 */
public record Finding(Code code, Span brief, Optional<Place> source, String why, List<Difference> differences) {

    public Finding {
        differences = List.copyOf(differences);
    }

    Finding(Code code, Span brief, Optional<Place> source, String why) {
        this(code, brief, source, why, List.of());
    }

    Finding as(Code other, String reason) {
        return new Finding(other, brief, source, reason, differences);
    }
}
