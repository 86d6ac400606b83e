package dev.cartwright.app.console;

import dev.cartwright.app.Complaint;
import dev.cartwright.app.StopSignal;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.TroubleException;
import dev.cartwright.app.console.settings.SettingsFile;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The door to the console for the command line. */
public final class Console {

    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Console() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @throws TroubleException when this machine can't show a window
     */
    public static void open(Surroundings surroundings) {
        SystemLibraries.complaint(
                        System.getProperty("os.name", ""),
                        "Headless".equals(System.getProperty("glass.platform")),
                        SystemLibraries::present)
                .ifPresent(sentence -> {
                    throw new TroubleException(sentence);
                });
        SettingsFile settings = SettingsFile.ofUser(
                surroundings.environment(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
        // It warns whenever it lies on the class path, where a plain JDK finds it.
        TOOLKIT.setLevel(Level.SEVERE);
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        ConsoleApplication application = new ConsoleApplication(surroundings, settings, () -> closed.complete(true));
        startToolkit(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, trouble) -> tell(trouble, surroundings));
            try {
                application.start(new Stage());
                surroundings.out().line("The console is open; close its window, or press Ctrl-C here, to end it.");
            } catch (LinkageError e) {
                closed.completeExceptionally(noWindow(e));
            } catch (RuntimeException e) {
                closed.completeExceptionally(e);
            }
        });
        try (StopSignal.Subscription _ = surroundings
                .stop()
                .whenRaised(() -> Thread.ofVirtual().name("console-end").start(application::endWithoutWindow))) {
            closed.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : e;
        }
        if (!surroundings.stop().raised()) {
            Platform.exit();
        }
    }

    /** A process that was told to end takes the toolkit away from under the window; what breaks then is no trouble. */
    private static void tell(Throwable trouble, Surroundings surroundings) {
        if (!surroundings.stop().raised()) {
            Complaint.of(trouble).tell(surroundings.err());
        }
    }

    private static void startToolkit(Runnable first) {
        try {
            Platform.setImplicitExit(false);
            Platform.startup(first);
        } catch (UnsupportedOperationException | IllegalStateException | LinkageError e) {
            throw noWindow(e);
        }
    }

    private static TroubleException noWindow(Throwable cause) {
        return new TroubleException(
                "No window can be opened here. The console needs a screen and, on Linux, GTK 3 and FreeType (Debian:"
                        + " apt-get install libgtk-3-0 libxtst6 libfreetype6); the command line does all it does without.",
                cause);
    }
}
