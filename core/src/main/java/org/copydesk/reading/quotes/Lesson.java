package org.copydesk.reading.quotes;

import java.util.List;
import org.copydesk.reading.Reading;
import org.copydesk.text.Span;

/**
 * A report that people have marked, to learn from.
 *
 * @param reading the report, read
 * @param marked the attributions in it
 */
public record Lesson(Reading reading, List<Marked> marked) {

    public Lesson {
        marked = List.copyOf(marked);
    }

    /**
     * An attribution as somebody marked it.
     *
     * @param source may be empty
     * @param cue at least one span
     * @param content at least one span
     */
    public record Marked(List<Span> source, List<Span> cue, List<Span> content) {

        public Marked {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }
}
