package org.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.copydesk.Copydesk;
import org.copydesk.app.UnusableInput;
import org.copydesk.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the whole way from report to brief, on one core and on two. */
@Command(
        name = "speed",
        description = {
            "Times the whole way from report to brief, for reports of about 600 words.",
            "Files are plain text or JSON lines with a \"text\"; by default the samples are used."
        })
final class SpeedBench implements Runnable {

    @Option(names = "--data", arity = "1..*", paramLabel = "FILE", description = "What to measure on.")
    private List<Path> files = List.of();

    @Option(names = "--seconds", defaultValue = "15", description = "How long each timing takes (default: 15).")
    private int seconds;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called.
    private CommandSpec spec;

    @Override
    public void run() {
        if (seconds < 1) {
            throw new UnusableInput("--seconds " + seconds + ": takes at least 1");
        }
        List<Report> reports = LongReports.read(files.isEmpty() ? samples() : files);
        PrintWriter out = spec.commandLine().getOut();
        double one;
        double two;
        try (Copydesk desk = Copydesk.open()) {
            long nanos = seconds * 1_000_000_000L;
            rate(desk, reports, 2, nanos / 2);
            one = rate(desk, reports, 1, nanos);
            two = rate(desk, reports, 2, nanos);
        }
        Table table = new Table("reports of about " + LongReports.WORDS + " words", "1 core", "2 cores");
        table.row(reports.size() + " reports, reports a second", one, two);
        table.print(out);
        new Scores("speed")
                .add("reports_per_second_1", one)
                .add("reports_per_second_2", two)
                .add("peak_mb", peakMegabytes())
                .print(out);
    }

    /** Reports a second while so many threads take one report after the other. */
    private static double rate(Copydesk desk, List<Report> reports, int threads, long nanos) {
        AtomicLong next = new AtomicLong();
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    while (System.nanoTime() - start < nanos) {
                        desk.brief(reports.get((int) (next.getAndIncrement() % reports.size())));
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return next.get() * 1e9 / (System.nanoTime() - start);
    }

    /** The samples lie beside the folder of the jars. */
    private static List<Path> samples() {
        try {
            Path code = Path.of(SpeedBench.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path folder = code; folder != null; folder = folder.getParent()) {
                Path samples = folder.resolve("samples");
                if (Files.isDirectory(samples)) {
                    try (Stream<Path> list = Files.list(samples)) {
                        return list.filter(file -> file.toString().endsWith(".txt"))
                                .sorted()
                                .toList();
                    }
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new UnusableInput("the samples cannot be read; name files with --data", e);
        }
        throw new UnusableInput("the samples are not where the program is; name files with --data");
    }

    /** The most memory the process held at a time, where the system tells; else the most the virtual machine used. */
    private static long peakMegabytes() {
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            try (BufferedReader in = Files.newBufferedReader(status)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.startsWith("VmHWM:")) {
                        return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000;
                    }
                }
            } catch (IOException e) {
                // The virtual machine's own count is the next best.
            }
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1_000_000;
    }
}
