package org.copydesk.app;

/** Input that cannot be used. Its message is the one line a person reads, so it names the file and the reason. */
public final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableInput(String message) {
        super(message);
    }

    public UnusableInput(String message, Throwable cause) {
        super(message, cause);
    }
}
