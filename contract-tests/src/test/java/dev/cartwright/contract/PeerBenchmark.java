package dev.cartwright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.contract.http.CartClient;
import dev.cartwright.contract.http.ExchangeSink;
import dev.cartwright.contract.profile.ReferenceProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The checks beside newman, which sends the same requests to the same server and looks at each status. Both are processes of
 * their own; the server is in this one. It takes Node, and npm to fetch newman.
 */
class PeerBenchmark {

    private static final String NEWMAN = "newman@6.2.2";
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);
    private static final Path FOLDER = Path.of("target", "peer").toAbsolutePath();

    private static final Pattern REQUESTS = Pattern.compile("requests\\s*│\\s*(\\d+)\\s*│\\s*(\\d+)");

    /** What a process took, from its start to its end. */
    private record Cost(double wallMillis, double cpuMillis, double memoryMiB) {}

    @Test
    void sendsTheSameRequests() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        run(List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", FOLDER.toString(), NEWMAN));
        try (ReferenceShop shop = ReferenceShop.clean()) {
            PostmanCollection collection = collection(shop);
            Path file = FOLDER.resolve("collection.json");
            Files.writeString(file, collection.json());
            int sent = verified(file);
            System.out.printf("newman sends %d of %d requests%n", sent, collection.size());
            // Node refuses to send a cookie with a control character, of which three checks make use.
            assertThat(collection.size() - sent).isLessThanOrEqualTo(3);

            List<Cost> ours = new ArrayList<>();
            List<Cost> theirs = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(run(
                        SuiteProcess.command("quick", shop.profile().baseUrl().toString())));
                theirs.add(run(newman(file, "--reporters", "cli", "--silent")));
            }
            print("wall ms", collection.size(), ours, theirs, Cost::wallMillis);
            print("CPU ms", collection.size(), ours, theirs, Cost::cpuMillis);
            print("memory MiB", 1, ours, theirs, Cost::memoryMiB);
        }
    }

    private static void print(
            String what, int requests, List<Cost> ours, List<Cost> theirs, ToDoubleFunction<Cost> figure) {
        double mine = median(ours, figure);
        double peer = median(theirs, figure);
        System.out.printf(
                Locale.ROOT,
                "%s: Cartwright %.0f, newman %.0f; a request %.2f, %.2f; ratio %.2f%n",
                what,
                mine,
                peer,
                mine / requests,
                peer / requests,
                mine / peer);
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        return costs.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(costs.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static PostmanCollection collection(ReferenceShop reference) {
        PostmanCollection collection = new PostmanCollection();
        CartClient client = new CartClient(false);
        SuiteProcess.examine(ReferenceProfile.at(reference.profile().baseUrl()), () -> request -> {
            collection.add(request);
            return client.send(request, ExchangeSink.discarding(), Duration.ofSeconds(30));
        });
        return collection;
    }

    /** How many requests newman itself says it sent and had an answer to: its report as JSON can't hold as many as these. */
    private static int verified(Path collection) throws IOException, InterruptedException {
        Path summary = FOLDER.resolve("summary.txt");
        run(
                newman(collection, "--reporters", "cli", "--color", "off", "--reporter-cli-no-failures"),
                ProcessBuilder.Redirect.to(summary.toFile()));
        Matcher requests = REQUESTS.matcher(Files.readString(summary));
        assertThat(requests.find()).as("what newman says of its requests").isTrue();
        return Integer.parseInt(requests.group(1)) - Integer.parseInt(requests.group(2));
    }

    private static List<String> newman(Path collection, String... more) {
        List<String> command = new ArrayList<>(List.of(
                "node",
                FOLDER.resolve(Path.of("node_modules", "newman", "bin", "newman.js"))
                        .toString(),
                "run",
                collection.toString(),
                "--suppress-exit-code",
                "--ignore-redirects"));
        command.addAll(List.of(more));
        return command;
    }

    /** Runs a command and looks every few milliseconds at what it has taken. */
    private static Cost run(List<String> command) throws IOException, InterruptedException {
        return run(command, ProcessBuilder.Redirect.DISCARD);
    }

    private static Cost run(List<String> command, ProcessBuilder.Redirect output)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(output)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double cpu = 0;
        double memory = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            cpu = Math.max(
                    cpu, process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6);
            memory = Math.max(memory, residentMiB(process.pid()));
        }
        assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
        return new Cost((System.nanoTime() - begun) / 1e6, cpu, memory);
    }

    /** The most memory a process has had so far, as Linux tells it; 0 elsewhere, or when it is gone. */
    private static double residentMiB(long process) {
        Path status = Path.of("/proc", String.valueOf(process), "status");
        try {
            return Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                            .findFirst()
                            .orElse(0)
                    : 0;
        } catch (IOException gone) {
            return 0;
        }
    }
}
