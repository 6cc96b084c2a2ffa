package org.copydesk.brief;

/** How long a brief is to be. */
public sealed interface Length {

    /** As long as the matter deserves: most of a short report, less of a long one. */
    Length NATURAL = new Natural();

    /** One sentence that fits a line or two. */
    Length LINE = new Words(28);

    /** How many words a brief of a report with so many words may have. */
    int words(int reportWords);

    /** See {@link #NATURAL}. */
    record Natural() implements Length {

        /** A report of so many words is cut to 70 in 100; the briefs of longer ones grow with the square root of their length. */
        private static final double USUAL_REPORT = 450;

        @Override
        public int words(int reportWords) {
            double wanted = 0.70 * USUAL_REPORT * Math.sqrt(reportWords / USUAL_REPORT);
            return (int) Math.round(Math.min(0.75 * reportWords, wanted));
        }
    }

    /**
     * A share of the report's words.
     *
     * @param share above 0, at most 1
     */
    record Share(double share) implements Length {

        public Share {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("a share is above 0 and at most 1, not " + share);
            }
        }

        @Override
        public int words(int reportWords) {
            return (int) Math.round(share * reportWords);
        }
    }

    /**
     * A number of words.
     *
     * @param count at least 1
     */
    record Words(int count) implements Length {

        public Words {
            if (count < 1) {
                throw new IllegalArgumentException("a brief has at least one word, not " + count);
            }
        }

        @Override
        public int words(int reportWords) {
            return count;
        }
    }

    /**
     * A number of sentences.
     *
     * @param count at least 1
     */
    record Sentences(int count) implements Length {

        public Sentences {
            if (count < 1) {
                throw new IllegalArgumentException("a brief has at least one sentence, not " + count);
            }
        }

        @Override
        public int words(int reportWords) {
            return Integer.MAX_VALUE;
        }
    }
}
