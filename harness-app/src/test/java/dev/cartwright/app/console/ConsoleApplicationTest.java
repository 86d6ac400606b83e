package dev.cartwright.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.cartwright.app.console.testing.User;
import dev.cartwright.app.testing.ChildProcess;
import dev.cartwright.app.testing.RunFolders;
import dev.cartwright.app.testing.Shops;
import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reports.evidence.EvidenceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleApplicationTest {

    @TempDir
    private Path directory;

    @Test
    void leadsFromTheStartToAFindingAndItsVerdictByKeyboardAlone() throws IOException {
        Files.writeString(
                directory.resolve("broken.yaml"),
                "name: my shop\nbaseUrl: http://127.0.0.1:3000\ncurrency: euro\nparts:\n  sized: []\n  plane: [x]\n");
        try (User user = User.in(directory)) {
            user.sees("CAN’T BE READ").picture("shops-empty");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT2)
                    .sees("none of them made yet")
                    .picture("run-empty");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT3).sees("No run is open").picture("findings-empty");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT4).sees("No verdict yet").picture("verdict-empty");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT1)
                    .press(KeyCode.DOWN)
                    .sees("4 problems")
                    .picture("shops-failed");

            user.press(KeyCode.UP).tabTo("fault-filter").type("cookie-without-httponly");
            user.tabTo("faults-list").press(KeyCode.DOWN).sees("wrong in one way: cookie-without-httponly");
            user.press(KeyCode.F9).sees("RUNNING").picture("shops-busy");

            user.press(KeyCode.CONTROL, KeyCode.ENTER).tabTo("load-rate").type("400");
            user.tabTo("load-seconds").type("10");
            user.press(KeyCode.F5).sees("of 400 requests/s").picture("run-busy");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT3)
                    .sees("CartCookieIsHttpOnly")
                    .picture("findings-busy");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT4)
                    .sees("A run is under way")
                    .picture("verdict-busy");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT2).sees("checks made").picture("run-finished");

            user.press(KeyCode.CONTROL, KeyCode.DIGIT3).sees("Add HttpOnly to the cart cookie.");
            user.picture("findings-finished");
            user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).sees("Copied");
            user.press(KeyCode.CONTROL, KeyCode.R).sees("STILL FAILING").picture("findings-again");
            user.press(KeyCode.CONTROL, KeyCode.P)
                    .sees("NO-GO")
                    .seesWhole("plan-items", "CHK.security.2")
                    .picture("verdict-failed");
            assertThat(user.focus()).contains("plan-items");
            user.press(KeyCode.CONTROL, KeyCode.G).picture("verdict-release");
            user.press(KeyCode.F1).sees("Keyboard shortcuts").picture("help").press(KeyCode.ESCAPE);
            assertThat(user.seesNow("Everywhere")).isFalse();
            user.press(KeyCode.CONTROL, KeyCode.DIGIT1)
                    .sees("Cookie set correctly on all responses")
                    .picture("shops-finished");
        }
        assertThat(EvidenceReader.read(RunFolders.only(directory.resolve("reports")))
                        .gaps())
                .isEmpty();
    }

    @Test
    void saysWhatToDoWhenTheShopIsNotThere() throws IOException {
        Files.writeString(directory.resolve("shop.yaml"), "name: gone\nbaseUrl: http://127.0.0.1:1\n");
        try (User user = User.in(directory)) {
            user.sees("http://127.0.0.1:1/api/cart").press(KeyCode.DOWN).sees("can be used as it is");
            user.press(KeyCode.CONTROL, KeyCode.ENTER).sees("none of them made yet");
            user.press(KeyCode.CONTROL, KeyCode.R)
                    .sees("see that the shop runs")
                    .picture("run-failed");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT4).sees("INCONCLUSIVE").picture("verdict-inconclusive");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT3)
                    .sees("Nothing was checked")
                    .picture("findings-unchecked");
        }
    }

    @Test
    void saysWhatToDoWhenTheServerDiesInMidRun() throws IOException {
        ReferenceServer server = Shops.slow();
        try (server) {
            Files.writeString(directory.resolve("shop.yaml"), "name: mortal\nbaseUrl: " + server.baseUri() + "\n");
            try (User user = User.in(directory)) {
                user.sees("/api/cart").press(KeyCode.DOWN).sees("can be used as it is");
                user.press(KeyCode.CONTROL, KeyCode.ENTER).sees("none of them made yet");
                user.press(KeyCode.CONTROL, KeyCode.R).sees("about ");
                server.close();
                user.sees("can't be reached any more")
                        .sees("start it and run again")
                        .picture("run-lost");
                // a check whose answer was cut short fails, and one that had none says nothing: it depends on the
                // moment
                user.press(KeyCode.CONTROL, KeyCode.DIGIT4)
                        .seesOneOf("NO-GO", "INCONCLUSIVE")
                        .picture("verdict-lost");
            }
        }
    }

    @Test
    void saysWhatToDoWhereARunCanNotBeKeptExportedOrMadeAgain() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        Path reports = directory.resolve("reports");
        try (User user = User.in(directory)) {
            user.press(KeyCode.CONTROL, KeyCode.DIGIT1)
                    .press(KeyCode.CONTROL, KeyCode.F)
                    .type("cookie-without-httponly");
            user.tabTo("faults-list").press(KeyCode.DOWN).sees("wrong in one way: cookie-without-httponly");
            Files.writeString(reports, "in the way");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT2).tabTo("suite-filter").type("CartCookieIsHttpOnly");
            user.tabTo("suite-tree").press(KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.ENTER);
            user.sees("can't be written").sees("none of them made yet").picture("run-unwritable");
            Files.delete(reports);
            user.press(KeyCode.CONTROL, KeyCode.ENTER).sees("1 of 1 checks made");

            user.press(KeyCode.CONTROL, KeyCode.DIGIT4).sees("NO-GO").press(KeyCode.CONTROL, KeyCode.E);
            user.sees("Copies report").picture("verdict-export");
            user.press(KeyCode.CONTROL, KeyCode.A).type(file.toString()).press(KeyCode.ENTER);
            user.sees("choose a folder you may write to").picture("verdict-export-failed");
            user.press(KeyCode.CONTROL, KeyCode.E)
                    .press(KeyCode.CONTROL, KeyCode.A)
                    .type("handed-over")
                    .press(KeyCode.ENTER)
                    .sees("Copied to")
                    .picture("verdict-finished");

            Files.delete(RunFolders.only(reports).resolve("shop.json"));
            user.press(KeyCode.CONTROL, KeyCode.DIGIT3)
                    .press(KeyCode.CONTROL, KeyCode.R)
                    .sees("shop.json is missing")
                    .picture("findings-failed");
        }
        assertThat(directory.resolve("handed-over")).isDirectoryRecursivelyContaining("glob:**/index.html");
    }

    @Test
    void endsInGoodOrderWhenTheProcessIsToldToEnd() throws IOException {
        Path told = Files.createDirectories(directory.resolve("home"));
        Map<String, String> environment = Map.of(
                "JAVA_TOOL_OPTIONS",
                "-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true",
                "XDG_CONFIG_HOME",
                told.toString(),
                "APPDATA",
                told.toString());
        try (ChildProcess console = ChildProcess.start(directory, environment, "console")) {
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> !console.alive() || console.out().contains("is open"));
            assumeThat(console.err()).doesNotContain("this system lacks");
            assertThat(console.terminate().exitCode(120)).isZero();
            assertThat(console.err()).doesNotContain("trouble");
        }
        assertThat(told.resolve("cartwright").resolve("console.properties")).isRegularFile();
    }

    /** As the launcher starts it: a jar knows no folder above and no file beside. */
    @Test
    void opensFromAJarTooWithEverythingItNeeds() throws Exception {
        Path jar = directory.resolve("console.jar");
        Path classes = Path.of("target", "classes").toAbsolutePath();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                out.write(Files.readAllBytes(file));
            }
        }
        String path = System.getProperty("java.class.path").replace(classes.toString(), jar.toString());
        Path told = directory.resolve("told.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        "dev.cartwright.app.console.ConsoleStart")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertThat(told).content().containsPattern("\\d+ ms\\s*$");
        assertThat(path).contains(jar.toString());
    }

    @Test
    void opensAsItWasLeft() {
        String looks;
        try (User user = User.in(directory)) {
            user.sees("NEVER RUN").resize(1100, 700).press(KeyCode.CONTROL, KeyCode.DIGIT3);
            user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T).closeWindow();
            looks = user.looks();
            assertThat(user.hasEnded()).isTrue();
        }
        assertThat(looks).isEqualTo("1100 × 700 theme-dark");
        try (User user = User.in(directory)) {
            user.sees("No run is open");
            assertThat(user.looks()).isEqualTo(looks);
        }
    }

    @Test
    void asksBeforeItEndsInMidRunAndLosesNothing() {
        try (User user = User.in(directory)) {
            user.sees("NEVER RUN").press(KeyCode.CONTROL, KeyCode.DIGIT2);
            user.tabTo("load-rate").type("100").tabTo("load-seconds").type("300");
            user.press(KeyCode.CONTROL, KeyCode.L)
                    .sees("of 100 requests/s")
                    .closeWindow()
                    .sees("A run is under way")
                    .picture("closing");
            user.press(KeyCode.ESCAPE);
            assertThat(user.seesNow("A run is under way")).isFalse();
            user.closeWindow().sees("Stop and close").press(KeyCode.ENTER);
            assertThat(user.hasEnded()).isTrue();
        }
        Path run = RunFolders.only(directory.resolve("reports"));
        assertThat(run.resolve("index.html")).isRegularFile();
        assertThat(EvidenceReader.read(run).gaps()).contains("the run was stopped before it ended");
        assertThat(directory.resolve("settings").resolve("console.properties"))
                .content()
                .contains("page=run");
    }
}
