package dev.cartwright.app.console;

import dev.cartwright.app.console.findings.FindingsView;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.run.RunView;
import dev.cartwright.app.console.settings.ThemeChoice;
import dev.cartwright.app.console.testing.Console;
import dev.cartwright.app.console.testing.User;
import dev.cartwright.app.console.work.EventFeed;
import dev.cartwright.app.testing.ChildProcess;
import dev.cartwright.certification.evidence.CheckAddress;
import dev.cartwright.certification.evidence.CheckEvidence;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.evidence.LoadPoint;
import dev.cartwright.certification.evidence.Outcome;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.certification.profile.Environment;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.RunDescription;
import dev.cartwright.certification.run.RunEvent;
import dev.cartwright.certification.run.Scope;
import dev.cartwright.contract.ContractCatalogue;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The console's figures; {@code docs/benchmarks.md} has the command. No test: it asserts nothing and is not run by the build. */
class ConsoleBenchmark {

    private static final int SECONDS = 10;
    private static final int RESULTS_A_SECOND = 500;
    private static final int MANY = 10_000;

    @TempDir
    private Path directory;

    @Test
    void fromTheStartOfTheProcessToAUsableWindow() {
        for (int i = 0; i < 3; i++) {
            try (ChildProcess child =
                    ChildProcess.startMain(directory, Map.of(), "dev.cartwright.app.console.ConsoleStart")) {
                child.exitCode(60);
                print("start to usable window", child.out().strip());
            }
        }
    }

    /** As the launcher starts it. The first start finds no archive of parsed classes and leaves one behind. */
    @Test
    void fromTheStartOfTheProgramToAUsableWindow() throws IOException, InterruptedException {
        Path program = Path.of("target", "launcher", "cartwright.jar").toAbsolutePath();
        if (!Files.exists(program)) {
            print("start of the program", "not taken; build it with ./cartwright --version");
            return;
        }
        Path start = jarOf("dev/cartwright/app/console/ConsoleStart", "dev/cartwright/app/console/testing/Here");
        for (int i = 0; i < 6; i++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+AutoCreateSharedArchive",
                            "-XX:SharedArchiveFile=" + directory.resolve("console.jsa"),
                            "-Xshare:auto",
                            "-Xlog:disable",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            program + File.pathSeparator + start,
                            "dev.cartwright.app.console.ConsoleStart")
                    .directory(directory.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            print(i == 0 ? "start of the program, the first" : "start of the program, a later one", told.strip());
        }
    }

    /** An archive of parsed classes takes none from folders. */
    private Path jarOf(String... prefixes) throws IOException {
        Path classes = Path.of("target", "test-classes");
        Path jar = directory.resolve("start.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (Stream.of(prefixes).anyMatch(name::startsWith)) {
                    out.putNextEntry(new JarEntry(name));
                    out.write(Files.readAllBytes(file));
                }
            }
        }
        return jar;
    }

    @Test
    void framesWhileResultsArriveAndChartsMove() throws InterruptedException {
        try (User user = User.in(directory)) {
            Console console = Console.in(directory);
            Stage stage = show(() -> new RunView(console.run()));
            EventFeed feed = new EventFeed(EventFeed.paced(Platform::runLater), console.run()::heard);
            List<CheckListing> listings = ContractCatalogue.standard().listings();
            feed.heard(new RunEvent.RunStarted(description(listings)));
            feed.heard(new RunEvent.LoadStarted("visits", 500, Duration.ofSeconds(2), Duration.ofSeconds(SECONDS)));
            AtomicInteger sent = new AtomicInteger();
            try (ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor()) {
                var _ = sender.scheduleAtFixedRate(
                        () -> {
                            int number = sent.getAndIncrement();
                            feed.heard(new RunEvent.EvidenceRecorded(evidence(
                                    listings.get(number % listings.size()).address())));
                            if (number % (RESULTS_A_SECOND / 4) == 0) {
                                feed.heard(new RunEvent.LoadProgressed(new LoadPoint(
                                        Duration.ofMillis(number * 1000L / RESULTS_A_SECOND),
                                        false,
                                        480 + number % 40,
                                        0,
                                        2,
                                        9,
                                        20 + number % 30)));
                            }
                        },
                        0,
                        1_000_000 / RESULTS_A_SECOND,
                        TimeUnit.MICROSECONDS);
                print("frames a second, 500 results/s and charts", frames(() -> {}));
                sender.shutdownNow();
            }
            print("results taken in", sent + " in " + SECONDS + " s");
            print("heap after it", heap());
            hide(stage);
            user.press();
        }
    }

    @Test
    void framesWhileTenThousandFindingsScroll() throws InterruptedException {
        try (User user = User.in(directory)) {
            Console console = Console.in(directory);
            List<CheckListing> listings = new ArrayList<>();
            CheckListing like = ContractCatalogue.standard().listings().getFirst();
            for (int i = 1; i <= MANY; i++) {
                listings.add(new CheckListing(
                        new CheckAddress("cart/" + i + ".1"),
                        like.claim() + i,
                        like.statement(),
                        Level.MUST,
                        like.planItems(),
                        List.of(),
                        like.faults()));
            }
            Stage stage = show(() -> new FindingsView(console.findings(), () -> {}));
            List<RunEvent> events = new ArrayList<>();
            events.add(new RunEvent.RunStarted(description(listings)));
            listings.forEach(listing -> events.add(new RunEvent.EvidenceRecorded(evidence(listing.address()))));
            User.on(() -> {
                console.findings().heard(events);
                return true;
            });
            ListView<?> list = User.on(() -> (ListView<?>) stage.getScene().lookup("#findings-list"));
            AtomicInteger row = new AtomicInteger();
            print("frames a second, scrolling 10,000 findings", frames(() -> list.scrollTo(row.addAndGet(7) % MANY)));
            print("heap with 10,000 findings", heap());
            hide(stage);
            user.press();
        }
    }

    private static Stage show(java.util.concurrent.Callable<javafx.scene.Node> page) {
        return User.on(() -> {
            Stage stage = new Stage();
            StackPane root = new StackPane(page.call());
            root.getStyleClass().add("console");
            stage.setScene(new Scene(root, 1280, 820));
            Look.dress(stage.getScene(), ThemeChoice.LIGHT);
            stage.show();
            return stage;
        });
    }

    private static void hide(Stage stage) {
        User.on(() -> {
            stage.hide();
            return true;
        });
    }

    private static String frames(Runnable each) throws InterruptedException {
        AtomicInteger frames = new AtomicInteger();
        List<Long> pauses = new ArrayList<>();
        AnimationTimer timer = new AnimationTimer() {
            private long before;

            @Override
            public void handle(long now) {
                if (frames.incrementAndGet() > 1) {
                    pauses.add(now - before);
                }
                before = now;
                each.run();
            }
        };
        long begun = System.nanoTime();
        Platform.runLater(timer::start);
        TimeUnit.SECONDS.sleep(SECONDS);
        Platform.runLater(timer::stop);
        double rate = frames.get() * 1e9 / (System.nanoTime() - begun);
        List<Long> sorted = User.on(() -> pauses.stream().sorted().toList());
        return String.format(
                Locale.ROOT,
                "%.1f, 95 of 100 frames within %.0f ms, the longest %.0f ms",
                rate,
                sorted.get(sorted.size() * 95 / 100) / 1e6,
                sorted.getLast() / 1e6);
    }

    private static String heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576 + " MiB";
    }

    private static void print(String what, String figure) {
        System.out.println("BENCHMARK " + what + ": " + figure);
    }

    private static RunDescription description(List<CheckListing> listings) {
        HashSet<CheckAddress> all = new HashSet<>();
        listings.forEach(listing -> all.add(listing.address()));
        return new RunDescription(
                "run",
                Instant.now(),
                "1",
                "v1.0",
                "reference",
                URI.create("http://127.0.0.1:1"),
                Environment.STAGING,
                Scope.CERTIFY,
                Depth.SMOKE,
                1,
                false,
                listings,
                all,
                List.of(),
                List.of(),
                List.of());
    }

    private static CheckEvidence evidence(CheckAddress address) {
        return new CheckEvidence(
                address,
                Outcome.FAIL,
                "expected the attribute HttpOnly, got Path=/; Max-Age=2592000; SameSite=Lax; Secure",
                List.of(new Finding(Level.MUST, "the attribute HttpOnly", "Path=/; Secure", "Add it.", -1)),
                List.of(),
                Instant.EPOCH,
                Duration.ofMillis(12));
    }
}
