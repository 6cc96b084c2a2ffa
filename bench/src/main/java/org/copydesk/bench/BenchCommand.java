package org.copydesk.bench;

import org.copydesk.app.CommandProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk bench}: measures what the other commands do. Each bench is a subcommand. */
@Command(
        name = "bench",
        description = "Measures quality and speed.",
        subcommands = {
            BriefsBench.class,
            CheckBench.class,
            CompressionBench.class,
            ContextBench.class,
            DamageBench.class,
            DatesBench.class,
            FaithBench.class,
            HeadlinesBench.class,
            MutationsBench.class,
            QuotesBench.class,
            ReadingBench.class,
            SpeedBench.class,
            TraceBench.class
        },
        synopsisSubcommandLabel = "NAME")
public final class BenchCommand implements CommandProvider, Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    @Override
    public Object command() {
        return this;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing the name of a bench");
    }
}
