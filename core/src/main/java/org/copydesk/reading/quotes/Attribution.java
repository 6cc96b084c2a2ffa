package org.copydesk.reading.quotes;

import java.util.List;
import java.util.Optional;
import org.copydesk.text.Span;

/**
 * That somebody says, writes, thinks, wants or shows something.
 *
 * @param source the words that name who does; empty where the report does not say
 * @param cue the words that tell that it is said: "said in a statement", "according to"; empty for a paragraph of speech that no
 *     words attribute
 * @param content what is said, with "that" and quotation marks; several spans where the cue or other words stand between
 * @param kind whether the content is given in quotation marks
 * @param nested whether it stands inside of what another attribution says
 * @param confidence how likely the cue is one by its own word and tree, 0 to 1
 * @param speaker who is meant by the source, as far as the report tells safely
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Kind kind,
        boolean nested,
        double confidence,
        Optional<Speaker> speaker) {

    /** How the content is given. */
    public enum Kind {
        /** Between quotation marks. */
        DIRECT,
        /** In the reporter's words. */
        INDIRECT,
        /** In the reporter's words with quoted ones among them. */
        MIXED
    }

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
