package org.copydesk.app;

/**
 * A module's own subcommand. Implementations are found by {@link java.util.ServiceLoader}, so that the command does not
 * depend on the modules that extend it.
 */
public interface CommandProvider {
    /** An object annotated with {@link picocli.CommandLine.Command}, which also names the subcommand. */
    Object command();
}
