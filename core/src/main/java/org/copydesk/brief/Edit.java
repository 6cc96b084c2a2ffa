package org.copydesk.brief;

import org.copydesk.text.Span;

/** One step from the report's words to a sentence of the brief. */
public sealed interface Edit {

    /** What this edit puts into the sentence; empty where it only takes away. */
    String words();

    /**
     * Words that stand in the report as they stand in the brief.
     *
     * @param source where they stand
     * @param words the report's words at that place, letter for letter
     */
    record Kept(Span source, String words) implements Edit {}

    /**
     * Words of the report that the brief leaves out.
     *
     * @param source where they stand
     * @param reason why they can go
     */
    record Cut(Span source, Reason reason) implements Edit {
        @Override
        public String words() {
            return "";
        }
    }

    /**
     * Words of the report for which the brief has others.
     *
     * @param source the words replaced; where {@code reason} names another place's name for a thing, that place is in the words
     * @param words what stands in their place
     * @param reason why
     */
    record Replaced(Span source, String words, Reason reason) implements Edit {}

    /**
     * Words of the report that stand in another place of the brief than their own.
     *
     * @param source where they stand in the report
     * @param words the report's words at that place, letter for letter
     * @param reason why they moved
     */
    record Moved(Span source, String words, Reason reason) implements Edit {}

    /**
     * Words that the report does not have at this place: spaces, end marks, connectives.
     *
     * @param words what is added
     * @param reason why
     */
    record Added(String words, Reason reason) implements Edit {}
}
