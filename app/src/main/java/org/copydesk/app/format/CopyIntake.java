package org.copydesk.app.format;

import org.copydesk.check.Copy;
import org.copydesk.text.Problem;

/** What became of a brief that was handed in to be checked. */
public sealed interface CopyIntake {

    /**
     * It can be checked.
     *
     * @param copy the brief
     */
    record Accepted(Copy copy) implements CopyIntake {}

    /**
     * It cannot.
     *
     * @param problem why
     */
    record Refused(Problem problem) implements CopyIntake {}
}
