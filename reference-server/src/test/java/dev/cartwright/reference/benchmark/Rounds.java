package dev.cartwright.reference.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Compares servers of this JVM in alternating rounds, so that whatever else the machine does meets
 * them all alike. Processor time is this process's, the compilers' and the collector's included; the
 * client is another process.
 */
final class Rounds implements AutoCloseable {
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 9);
    private static final long MILLIS = Long.getLong("benchmark.millis", 2_000);
    private static final long WARM_UP = Long.getLong("benchmark.warmup", 6_000);

    /** A server that is asked: each of the requests on a connection of its own. */
    record Target(String name, int port, List<String> requests) {}

    /** What one round said. */
    record Round(long requests, long errors, double seconds, double cpuMicros, long p50, long p99) {
        double rate() {
            return requests / seconds;
        }
    }

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Process client;
    private final Writer ask;
    private final BufferedReader told;

    Rounds() throws IOException {
        client = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadClient.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ask = client.outputWriter(StandardCharsets.UTF_8);
        told = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Warms each target up, then measures them in turns and prints a table; the first is what others are compared with. */
    void compare(String title, List<Target> targets) throws IOException {
        for (int turn = 0; turn < 3; turn++) {
            for (Target target : targets) {
                round(target, WARM_UP / 3);
            }
        }
        List<List<Round>> all = new ArrayList<>();
        targets.forEach(_ -> all.add(new ArrayList<>()));
        for (int turn = 0; turn < ROUNDS; turn++) {
            for (int i = 0; i < targets.size(); i++) {
                all.get(i).add(round(targets.get(i), MILLIS));
            }
        }
        print(title, targets, all);
    }

    /** One round of {@code millis}. */
    Round round(Target target, long millis) throws IOException {
        Path file = Files.createTempFile("requests", ".txt");
        try {
            Files.write(
                    file,
                    target.requests().stream()
                            .map(request ->
                                    Base64.getEncoder().encodeToString(request.getBytes(StandardCharsets.ISO_8859_1)))
                            .toList());
            long before = system.getProcessCpuTime();
            ask.write("%d %d %s%n".formatted(target.port(), millis, file));
            ask.flush();
            String line = told.readLine();
            if (line == null) {
                throw new IOException("the client ended");
            }
            long cpu = system.getProcessCpuTime() - before;
            String[] said = line.split(" ", -1);
            long requests = Long.parseLong(said[0]);
            return new Round(
                    requests,
                    Long.parseLong(said[1]),
                    Long.parseLong(said[2]) / 1e9,
                    cpu / 1e3 / Math.max(1, requests),
                    Long.parseLong(said[3]),
                    Long.parseLong(said[4]));
        } finally {
            Files.delete(file);
        }
    }

    private static void print(String title, List<Target> targets, List<List<Round>> all) {
        StringBuilder table = new StringBuilder("%n%s: %d connections, %d rounds of %d ms in turns%n%n"
                .formatted(title, targets.getFirst().requests().size(), ROUNDS, MILLIS));
        table.append(
                "| | CPU µs a request | × | requests/s | × | p50, p99 µs | errors |%n|---|---|---|---|---|---|---|%n"
                        .formatted());
        for (int i = 0; i < targets.size(); i++) {
            List<Round> rounds = all.get(i);
            table.append("| %s | %.1f | %s | %.0f | %s | %.0f, %.0f | %d |%n"
                    .formatted(
                            targets.get(i).name(),
                            median(rounds, Round::cpuMicros),
                            ratios(rounds, all.getFirst(), Round::cpuMicros),
                            median(rounds, Round::rate),
                            ratios(rounds, all.getFirst(), Round::rate),
                            median(rounds, Round::p50),
                            median(rounds, Round::p99),
                            rounds.stream().mapToLong(Round::errors).sum()));
        }
        System.out.println(table);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
    }

    /** The median of the rounds' ratios, and the smallest and the largest of them. */
    private static String ratios(List<Round> rounds, List<Round> base, ToDoubleFunction<Round> figure) {
        double[] ratios = new double[rounds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = figure.applyAsDouble(rounds.get(i)) / figure.applyAsDouble(base.get(i));
        }
        java.util.Arrays.sort(ratios);
        return String.format(
                Locale.ROOT, "%.2f (%.2f–%.2f)", ratios[ratios.length / 2], ratios[0], ratios[ratios.length - 1]);
    }

    @Override
    public void close() throws IOException {
        ask.close();
        client.destroy();
    }
}
