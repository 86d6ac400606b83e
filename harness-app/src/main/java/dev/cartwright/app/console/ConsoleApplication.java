package dev.cartwright.app.console;

import dev.cartwright.app.Surroundings;
import dev.cartwright.app.TroubleException;
import dev.cartwright.app.console.findings.FindingsModel;
import dev.cartwright.app.console.findings.FindingsView;
import dev.cartwright.app.console.findings.Replays;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.Overlay;
import dev.cartwright.app.console.look.PageView;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.app.console.run.RunModel;
import dev.cartwright.app.console.run.RunService;
import dev.cartwright.app.console.run.RunView;
import dev.cartwright.app.console.run.SuiteModel;
import dev.cartwright.app.console.settings.ConsoleSettings;
import dev.cartwright.app.console.settings.SettingsFile;
import dev.cartwright.app.console.settings.WindowPlace;
import dev.cartwright.app.console.shops.ReferenceModel;
import dev.cartwright.app.console.shops.ShopEntry;
import dev.cartwright.app.console.shops.ShopShelf;
import dev.cartwright.app.console.shops.ShopsModel;
import dev.cartwright.app.console.shops.ShopsView;
import dev.cartwright.app.console.verdict.ReportExport;
import dev.cartwright.app.console.verdict.VerdictModel;
import dev.cartwright.app.console.verdict.VerdictView;
import dev.cartwright.app.console.work.EventFeed;
import dev.cartwright.app.console.work.TaskRunner;
import dev.cartwright.contract.ContractCatalogue;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Puts the console together and opens its window. */
public final class ConsoleApplication extends Application {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;

    private final Surroundings surroundings;
    private final SettingsFile settingsFile;
    private final Runnable ended;
    private Runnable end = () -> {};
    private Runnable endWithoutWindow = () -> {};
    private final TaskRunner tasks = TaskRunner.onVirtualThreads(Platform::runLater);

    /** @param ended is called when the window is closed and nothing is under way any more */
    public ConsoleApplication(Surroundings surroundings, SettingsFile settingsFile, Runnable ended) {
        this.surroundings = surroundings;
        this.settingsFile = settingsFile;
        this.ended = ended;
    }

    private record Models(
            Desk desk,
            RunService service,
            ShopsModel shops,
            ReferenceModel reference,
            RunModel run,
            FindingsModel findings,
            VerdictModel verdict) {}

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        ConsoleSettings settings = settingsFile.load();
        Models models = models(settings);
        BorderPane frame = new BorderPane();
        Overlay overlay = new Overlay(frame);
        ConsoleWindow window = new ConsoleWindow(
                models.desk(), settings.theme(), page -> view(page, models, overlay, stage), overlay, frame);
        Scene scene = new Scene(window.root(), WIDTH, HEIGHT);
        Look.dress(scene, settings.theme());
        stage.setScene(scene);
        stage.setTitle(Wording.of("window.title"));
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        settings.place().ifPresent(place -> put(stage, place));
        new Marks(window.sidebar(), models.run(), models.findings(), models.desk());
        end = () -> {
            models.run().whenIdle(() -> close(stage, window, models));
            models.run().stop();
        };
        endWithoutWindow = () -> {
            models.service().stopAndWait();
            finish(models.reference(), settings(stage, window, models));
        };
        stage.setOnCloseRequest(event -> closing(event, stage, window, models));
        stage.show();
        window.focus();
        models.shops().refresh();
    }

    /** Ends the run, if one is under way, in good order, and closes the window. On the user interface thread only. */
    void end() {
        end.run();
    }

    /**
     * Ends the run in good order for a process that was told to end: JavaFX goes away at the same moment, so nothing here
     * waits for its thread. By any thread; returns when all is written.
     */
    void endWithoutWindow() {
        endWithoutWindow.run();
    }

    private Models models(ConsoleSettings settings) {
        Desk desk = new Desk(settings.page(), ShopEntry.reference(Optional.empty()));
        ReferenceModel reference = new ReferenceModel(surroundings, tasks);
        ShopsModel shops = new ShopsModel(
                desk, new ShopShelf(surroundings), tasks, surroundings.clock(), reference, settings.profiles());
        RunService service = new RunService(surroundings, reference);
        SuiteModel suite = new SuiteModel();
        RunModel run = new RunModel(
                desk,
                service,
                tasks,
                new RunModel.Setting(
                        surroundings.defaultOutput(), surroundings.clock(), EventFeed.paced(Platform::runLater)),
                suite);
        tasks.run(
                () -> ContractCatalogue.standard().listings(),
                suite::takeIn,
                failed -> run.trouble().set(Optional.of(failed)));
        FindingsModel findings = new FindingsModel(desk, new Replays(surroundings), tasks);
        run.alsoTell(findings::heard);
        VerdictModel verdict = new VerdictModel(desk, new ReportExport(surroundings), tasks);
        desk.run().subscribe(_ -> shops.refresh());
        return new Models(desk, service, shops, reference, run, findings, verdict);
    }

    private PageView view(Page page, Models models, Overlay overlay, Stage stage) {
        return switch (page) {
            case SHOPS ->
                new ShopsView(
                        models.shops(),
                        overlay,
                        stage,
                        () -> models.desk().page().set(Page.RUN));
            case RUN -> new RunView(models.run());
            case FINDINGS ->
                new FindingsView(models.findings(), () -> models.desk().page().set(Page.RUN));
            case VERDICT ->
                new VerdictView(
                        models.verdict(),
                        this::browse,
                        overlay,
                        stage,
                        () -> models.desk().page().set(Page.RUN));
        };
    }

    private void browse(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }

    private static void put(Stage stage, WindowPlace place) {
        // The screen it was on may be gone.
        if (!Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                .isEmpty()) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximised());
    }

    /** In the middle of a run the user is asked first, and the run then ends in good order, its report written. */
    private void closing(WindowEvent event, Stage stage, ConsoleWindow window, Models models) {
        event.consume();
        if (models.run().idle().get()) {
            close(stage, window, models);
        } else {
            window.askToEnd(this::end);
        }
    }

    private void close(Stage stage, ConsoleWindow window, Models models) {
        ConsoleSettings settings = settings(stage, window, models);
        stage.hide();
        tasks.run(
                () -> {
                    finish(models.reference(), settings);
                    return settings;
                },
                _ -> {},
                _ -> {});
    }

    private static ConsoleSettings settings(Stage stage, ConsoleWindow window, Models models) {
        return new ConsoleSettings(
                window.theme(),
                Optional.of(new WindowPlace(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized())),
                models.desk().page().get(),
                models.shops().remembered());
    }

    private void finish(ReferenceModel reference, ConsoleSettings settings) {
        try {
            reference.close();
            settingsFile.save(settings);
        } catch (TroubleException unsaved) {
            surroundings.err().line("cartwright: " + unsaved.getMessage());
        } finally {
            ended.run();
        }
    }
}
