package org.copydesk.app;

/** What the exit code of the command says. */
public final class ExitCode {
    /** All that was asked for is done. */
    public static final int OK = 0;

    /** The check was made and found something. */
    public static final int FINDINGS = 1;

    /** The input or the options cannot be used; one line on standard error says why. */
    public static final int UNUSABLE = 2;

    /** The program itself is at fault. */
    public static final int BUG = 70;

    private ExitCode() {}
}
