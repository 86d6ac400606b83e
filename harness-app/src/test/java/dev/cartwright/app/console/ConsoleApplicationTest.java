package dev.cartwright.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cartwright.app.console.testing.User;
import dev.cartwright.app.testing.RunFolders;
import dev.cartwright.reports.evidence.EvidenceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            user.tabTo("load-seconds").type("4");
            user.press(KeyCode.F5).sees("of 400 requests/s").picture("run-busy");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT3)
                    .sees("CartCookieIsHttpOnly")
                    .picture("findings-busy");
            user.press(KeyCode.CONTROL, KeyCode.DIGIT2).sees("checks made").picture("run-finished");

            user.press(KeyCode.CONTROL, KeyCode.DIGIT3).sees("Add HttpOnly to the cart cookie.");
            user.picture("findings-finished");
            user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).sees("Copied");
            user.press(KeyCode.CONTROL, KeyCode.R).sees("STILL FAILING").picture("findings-again");
            user.press(KeyCode.CONTROL, KeyCode.P).sees("NO-GO").picture("verdict-failed");
            user.press(KeyCode.CONTROL, KeyCode.G).picture("verdict-release");
            user.press(KeyCode.F1).sees("Keyboard shortcuts").picture("help").press(KeyCode.ESCAPE);
            assertThat(user.seesNow("Everywhere")).isFalse();
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
                    .sees("Nothing to report")
                    .picture("findings-clean");
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
