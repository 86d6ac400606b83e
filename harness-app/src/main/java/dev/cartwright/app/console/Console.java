package dev.cartwright.app.console;

import dev.cartwright.app.StopSignal;
import dev.cartwright.app.Surroundings;
import dev.cartwright.app.TroubleException;
import dev.cartwright.app.console.settings.SettingsFile;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
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
        SettingsFile settings = SettingsFile.ofUser(
                surroundings.environment(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
        // It warns whenever it lies on the class path, where a plain JDK finds it.
        TOOLKIT.setLevel(Level.SEVERE);
        CountDownLatch closed = new CountDownLatch(1);
        ConsoleApplication application = new ConsoleApplication(surroundings, settings, closed::countDown);
        startToolkit(() -> application.start(new Stage()));
        try (StopSignal.Subscription _ = surroundings.stop().whenRaised(() -> Platform.runLater(application::end))) {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    private static void startToolkit(Runnable first) {
        try {
            Platform.setImplicitExit(false);
            Platform.startup(first);
        } catch (UnsupportedOperationException | IllegalStateException | LinkageError e) {
            throw new TroubleException(
                    "No window can be opened here. The console needs a screen and, on Linux, GTK 3 and a font (Debian:"
                            + " apt-get install libgtk-3-0 libxtst6 fonts-dejavu-core); the command line does all it does without.",
                    e);
        }
    }
}
