package org.copydesk.text;

/** What became of something handed in as a report. */
public sealed interface Intake {

    /**
     * The report, for callers that have no use for the reason of a refusal.
     *
     * @throws IllegalArgumentException saying why, where it was refused
     */
    default Report orElseThrow() {
        return switch (this) {
            case Accepted accepted -> accepted.report();
            case Refused refused ->
                throw new IllegalArgumentException(refused.problem().sentence());
        };
    }

    /**
     * It is a report.
     *
     * @param report the report
     * @param bodyOffset where the report's text begins in what was handed in, which may have a front matter before it; counted in
     *     UTF-16 code units after a byte order mark, if the report came as bytes
     */
    record Accepted(Report report, int bodyOffset) implements Intake {}

    /**
     * It is not a report that can be used.
     *
     * @param problem why
     */
    record Refused(Problem problem) implements Intake {}
}
