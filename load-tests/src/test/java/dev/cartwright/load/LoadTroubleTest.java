package dev.cartwright.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.certification.run.RunEvent;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadTroubleTest {

    private static final LoadRunner.Patience SHORT =
            new LoadRunner.Patience(Duration.ofSeconds(3), Duration.ofMillis(700), Duration.ofMillis(300));
    private static final ShopProfile SHOP = ShopProfile.of("nobody", URI.create("http://127.0.0.1:9"));

    private final List<RunEvent> events = new ArrayList<>();

    private void run(InjectorCommand command) {
        LoadScenario scenario = LoadScenario.of(SHOP, Depth.SMOKE, true, 1);
        new LoadRunner(Clock.systemUTC(), command, SHORT).run(scenario, SHOP, events::add);
    }

    private void runBroken(String how) {
        run(InjectorCommand.ofThisJvm(List.of(BrokenInjector.class.getName(), how)));
    }

    @AfterEach
    void leavesNoEvidenceAndNoChild() {
        assertThat(events.stream().filter(RunEvent.EvidenceRecorded.class::isInstance))
                .isEmpty();
        await().atMost(Duration.ofSeconds(5)).until(() -> injectors() == 0);
    }

    static long injectors() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info()
                        .commandLine()
                        .filter(line -> line.contains("ExitOnOutOfMemoryError"))
                        .isPresent())
                .count();
    }

    @Test
    void saysThatTheJvmCouldNotBeStarted() {
        assertThatThrownBy(() -> run(new InjectorCommand(Path.of("no", "such", "java"), "", List.of("Main"))))
                .isInstanceOf(LoadTrouble.class)
                .hasMessageStartingWith("The injector's JVM no/such/java could not be started: ");
    }

    @Test
    void saysHowTheInjectorCrashed() {
        assertThatThrownBy(() -> runBroken("crashes"))
                .isInstanceOf(LoadTrouble.class)
                .hasMessageStartingWith(
                        "The injector's JVM ended before the load was over: exit code 7, it last said: ")
                .hasMessageContaining("the injector is broken");
    }

    @Test
    void refusesALineItCanNotUnderstand() {
        assertThatThrownBy(() -> runBroken("babbles"))
                .isInstanceOf(LoadTrouble.class)
                .hasMessage("This is no line of the injector: cartwright-load {\"line\":\"nonsense\"}");
    }

    @Test
    void doesNotWaitForEverForTheStart() {
        assertThatThrownBy(() -> runBroken("sleeps"))
                .isInstanceOf(LoadTrouble.class)
                .hasMessage("The injector did not start within 3000 ms");
    }

    @Test
    void doesNotWaitForEverForTheNextSlice() {
        assertThatThrownBy(() -> runBroken("falls-silent"))
                .isInstanceOf(LoadTrouble.class)
                .hasMessage("The injector said nothing more for 700 ms");
    }

    @Test
    void doesNotTakeAnEndWithoutAVisitForARun() {
        assertThatThrownBy(() -> runBroken("visits-nobody"))
                .isInstanceOf(LoadTrouble.class)
                .hasMessageStartingWith("The injector ended without a single visit: ");
    }
}
