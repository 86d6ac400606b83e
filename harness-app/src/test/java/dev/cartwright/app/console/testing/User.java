package dev.cartwright.app.console.testing;

import static org.awaitility.Awaitility.await;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.console.ConsoleApplication;
import dev.cartwright.app.console.settings.SettingsFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody who sits in front of the console, with a keyboard and no mouse. JavaFX draws into memory; no screen is needed. */
public final class User implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("cartwright.patience", 300));
    private static final Path PICTURES = Path.of("target", "screens");

    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final CountDownLatch ended = new CountDownLatch(1);

    private User(Surroundings surroundings, Path settings) {
        stage = on(() -> {
            Stage fresh = new Stage();
            new ConsoleApplication(surroundings, new SettingsFile(settings), ended::countDown).start(fresh);
            return fresh;
        });
    }

    /** Opens the console in this folder; skips the test where this machine lacks what JavaFX draws text with. */
    public static User in(Path directory) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        System.setProperty("testfx.robot", "glass");
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException | RuntimeException | LinkageError e) {
            Assumptions.abort("JavaFX does not start here (" + e + "), so the console is not tested; on Debian it needs"
                    + " libfreetype6, libpango-1.0-0, libpangoft2-1.0-0 and a font (fonts-dejavu-core).");
        }
        return new User(
                Here.in(directory, Map.of()), directory.resolve("settings").resolve("console.properties"));
    }

    /** Presses keys together. */
    public User press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Types a text. */
    public User type(String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Waits until a text can be seen somewhere. */
    public User sees(String text) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> on(() -> shows(text)));
        return this;
    }

    /** Waits until one of the texts can be seen somewhere. */
    public User seesOneOf(String one, String other) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> on(() -> shows(one) || shows(other)));
        return this;
    }

    /** Whether a text can be seen somewhere, now. */
    public boolean seesNow(String text) {
        return on(() -> shows(text));
    }

    private boolean shows(String text) {
        return shows(stage.getScene().getRoot(), text);
    }

    private static boolean shows(Node node, String text) {
        return node.isVisible()
                && ((node instanceof Labeled labeled && said(labeled.getText()).contains(text))
                        || (node instanceof Parent parent
                                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> shows(child, text))));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Waits until a text stands in a list, whole and not scrolled out of sight. */
    public User seesWhole(String listId, String text) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> on(() -> {
                    Node list = stage.getScene().lookup("#" + listId);
                    Bounds window = list.localToScene(list.getLayoutBounds());
                    return list.lookupAll(".label").stream()
                            .filter(node -> node instanceof Labeled labeled && text.equals(labeled.getText()))
                            .anyMatch(node -> window.contains(node.localToScene(node.getLayoutBounds())));
                }));
        return this;
    }

    /** Makes the window this large. */
    public User resize(double width, double height) {
        on(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return stage;
        });
        return this;
    }

    /** Width and height of the window, and the theme. */
    public String looks() {
        return on(() -> (int) stage.getWidth() + " × " + (int) stage.getHeight() + " "
                + stage.getScene().getRoot().getStyleClass().stream()
                        .filter(style -> style.startsWith("theme-"))
                        .findFirst()
                        .orElse(""));
    }

    /** What has the focus, if anything. */
    public Optional<String> focus() {
        return on(() -> Optional.ofNullable(stage.getScene().getFocusOwner())
                .map(node -> node.getId() == null ? node.getClass().getSimpleName() : node.getId()));
    }

    /** Moves the focus on with Tab until it is at the node with this id. */
    public User tabTo(String id) {
        for (int i = 0; i < 80 && !focus().equals(Optional.of(id)); i++) {
            press(KeyCode.TAB);
        }
        if (!focus().equals(Optional.of(id))) {
            throw new AssertionError("Tab never came to " + id + ", the focus is at " + focus());
        }
        return this;
    }

    /** Takes a picture in both themes into {@code target/screens}. */
    public User picture(String name) {
        picture(name, "light");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        picture(name, "dark");
        return press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    }

    private void picture(String name, String theme) {
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = stage.getScene();
        WritableImage image = on(() -> scene.snapshot(null));
        BufferedImage picture =
                new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(
                    picture,
                    "png",
                    PICTURES.resolve(name + "-" + theme + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clicks the window's cross. */
    public User closeWindow() {
        on(() -> {
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return stage;
        });
        return this;
    }

    /** Waits until the console has ended. */
    public boolean hasEnded() {
        try {
            return ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Does something on the user interface thread. */
    public static <T> T on(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), work);
    }

    @Override
    public void close() {
        Platform.runLater(stage::hide);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
