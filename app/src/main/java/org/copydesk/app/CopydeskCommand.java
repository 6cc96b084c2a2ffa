package org.copydesk.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself: the subcommands, and one way for all of them to fail. */
@Command(
        name = "copydesk",
        description =
                "Turns full news reports into short dated briefs, each sentence with a receipt, and checks any brief against its sources.",
        subcommands = {BriefCommand.class, CheckCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND")
public final class CopydeskCommand {
    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Show where in the program a failure arose. COPYDESK_STACKTRACE=1 does the same.")
    private boolean stackTrace;

    private CopydeskCommand() {}

    public static void main(String[] arguments) {
        // Briefs are UTF-8 whatever the locale says; standard output's own encoding would turn quotes into '?'.
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Runs the command as {@link #main} does, but leaves the virtual machine running. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var command = new CopydeskCommand();
        var commandLine = new CommandLine(command);
        for (var provider : ServiceLoader.load(CommandProvider.class)) {
            commandLine.addSubcommand(provider.command());
        }
        commandLine
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, unused) -> wrongUsage(failure, err))
                .setExecutionExceptionHandler((failure, unused, parsed) -> command.failed(failure, err));
        try {
            return commandLine.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
            return command.failed(e, err);
        }
    }

    private static int wrongUsage(CommandLine.ParameterException failure, PrintWriter err) {
        var name = failure.getCommandLine().getCommandSpec().qualifiedName();
        err.println("copydesk: " + oneLine(failure.getMessage()) + " (see " + name + " --help)");
        return ExitCode.UNUSABLE;
    }

    private int failed(Throwable failure, PrintWriter err) {
        boolean unusable = failure instanceof UnusableInput;
        if (unusable) {
            err.println("copydesk: " + oneLine(failure.getMessage()));
        } else {
            err.println("copydesk: this is a fault in copydesk " + Version.number() + ", not in your input: "
                    + oneLine(failure.toString())
                    + (stackTrace() ? "" : " - please report it with what --stacktrace adds"));
        }
        if (stackTrace()) {
            failure.printStackTrace(err);
        }
        return unusable ? ExitCode.UNUSABLE : ExitCode.BUG;
    }

    private boolean stackTrace() {
        return stackTrace || "1".equals(System.getenv("COPYDESK_STACKTRACE"));
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "no reason given" : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
