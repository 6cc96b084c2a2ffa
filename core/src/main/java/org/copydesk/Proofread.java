package org.copydesk;

import java.util.List;
import org.copydesk.brief.Brief;

/**
 * A brief that the checker has passed, and what it sent back on the way.
 *
 * @param brief the brief as it may be published
 * @param returned what was sent back, in order; mostly empty
 */
public record Proofread(Brief brief, List<Returned> returned) {

    public Proofread {
        returned = List.copyOf(returned);
    }

    /**
     * A sentence that the checker did not pass.
     *
     * @param sentence its words
     * @param why what the checker found
     * @param remedy what became of it
     */
    public record Returned(String sentence, String why, Remedy remedy) {}

    /** What becomes of a sentence that was sent back. */
    public enum Remedy {
        /** It is printed as the reporter wrote it. */
        WHOLE("printed uncut"),
        /** It is left out. */
        LEFT_OUT("left out"),
        /** Another sentence gives the headline. */
        ANOTHER_HEADLINE("another headline");

        private final String words;

        Remedy(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
