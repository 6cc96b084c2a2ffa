package org.copydesk.bench;

import java.util.Arrays;
import java.util.List;

/**
 * A judgement of whether a sentence of a report can stand without which others. Sentences without one can stand beside the lead.
 *
 * @param start where the sentence begins, in UTF-16 units of the report's text
 * @param needs where the sentences begin that cure it
 */
record ContextMark(int start, Kind kind, List<Integer> needs) {

    ContextMark {
        needs = List.copyOf(needs);
    }

    /** What a sentence does without what it needs. */
    enum Kind {
        /** It misleads. */
        M,
        /** It puzzles. */
        P,
        /** A later sentence takes it back, corrects or overtakes it. */
        S,
        /** It is no sentence of the report at all: a caption, a title, a link. */
        N
    }

    /** A mark such as "613:P:472,480". */
    static ContextMark parse(String mark) {
        String[] parts = mark.split(":");
        List<Integer> needs = parts.length < 3
                ? List.of()
                : Arrays.stream(parts[2].split(",")).map(Integer::valueOf).toList();
        return new ContextMark(Integer.parseInt(parts[0]), Kind.valueOf(parts[1]), needs);
    }
}
