package dev.cartwright.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cartwright.app.testing.Cartwright;
import dev.cartwright.app.testing.Cartwright.Told;
import dev.cartwright.app.testing.ChildProcess;
import dev.cartwright.app.testing.RunFolders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that end before their time, as processes of their own: the evidence stays, and nothing becomes green by it. */
class InterruptedRunTest {

    @TempDir
    private Path directory;

    private ChildProcess underLoad(String verb) {
        ChildProcess child = ChildProcess.start(directory, Map.of(), verb, "--level", "smoke");
        await().atMost(Duration.ofSeconds(60)).until(() -> child.err().contains("warm-up  "));
        return child;
    }

    @Test
    void keepsTheEvidenceOfARunThatWasKilled() {
        try (ChildProcess child = underLoad("certify")) {
            child.kill().exitCode(20);
        }
        Path run = RunFolders.only(directory);
        Told said = Cartwright.in(directory).run("report", "--run", run.toString());
        assertThat(said.out()).contains("INCOMPLETE: the run was cut off before it ended", "INCONCLUSIVE");
        assertThat(said.code()).isEqualTo(3);
        assertThat(RunFolders.text(run.resolve("index.html"))).contains("INCOMPLETE");
    }

    @Test
    void endsInGoodOrderWhenToldToStop() {
        try (ChildProcess child = underLoad("load")) {
            assertThat(child.terminate().exitCode(30)).isEqualTo(3);
            assertThat(child.out()).contains("INCOMPLETE: the run was stopped before it ended", "Exit code 3");
            assertThat(child.err()).contains("the evidence so far is kept").doesNotContain("Exception");
        }
        assertThat(RunFolders.text(RunFolders.only(directory).resolve("index.html")))
                .contains("INCOMPLETE");
    }
}
