package dev.cartwright.app.console;

import dev.cartwright.app.console.settings.SettingsFile;
import dev.cartwright.app.console.testing.Here;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opens the console in a process of its own, and says how long it took from the start of the process to the second frame. */
final class ConsoleStart {

    private ConsoleStart() {}

    /** Opens it and ends. */
    public static void main(String[] arguments) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path here = Path.of("").toAbsolutePath();
        Platform.startup(() -> {
            new ConsoleApplication(Here.in(here, Map.of()), new SettingsFile(here.resolve("settings")), () -> {})
                    .start(new Stage());
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames++;
                    if (frames == 2) {
                        Instant begun =
                                ProcessHandle.current().info().startInstant().orElseThrow();
                        System.out.println(
                                Duration.between(begun, Instant.now()).toMillis() + " ms");
                        System.exit(0);
                    }
                }
            }.start();
        });
    }
}
