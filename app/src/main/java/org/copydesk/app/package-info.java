/**
 * The {@code copydesk} command: what a person types, what is printed, and what the exit code says.
 *
 * <p>{@link org.copydesk.app.CopydeskCommand} holds the subcommands together. A subcommand that cannot use what it was
 * given throws {@link org.copydesk.app.UnusableInput}; a module that brings a subcommand of its own registers a
 * {@link org.copydesk.app.CommandProvider}.
 */
@NullMarked
package org.copydesk.app;

import org.jspecify.annotations.NullMarked;
