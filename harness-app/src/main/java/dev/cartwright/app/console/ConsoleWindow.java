package dev.cartwright.app.console;

import dev.cartwright.app.console.look.Action;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.Overlay;
import dev.cartwright.app.console.look.PageView;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.app.console.settings.ThemeChoice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.fxmisc.richtext.CodeArea;
import org.kordamp.ikonli.feather.Feather;

/** The window: the sidebar, the page that is open, and a card above them where an answer is wanted. */
final class ConsoleWindow {

    private final Desk desk;
    private final StackPane root = new StackPane();
    private final StackPane area = new StackPane();
    private final Overlay overlay;
    private final Sidebar sidebar;
    private final ObjectProperty<ThemeChoice> theme;
    private final Map<Page, PageView> pages = new EnumMap<>(Page.class);
    private final Action toggle;
    private final List<Action> everywhere = new ArrayList<>();

    /** @param view makes the view of a page when it is opened first, so that the window is there at once */
    ConsoleWindow(
            Desk desk, ThemeChoice themeChoice, Function<Page, PageView> view, Overlay overlay, BorderPane frame) {
        this.desk = desk;
        this.overlay = overlay;
        this.theme = new SimpleObjectProperty<>(themeChoice);
        var always = new SimpleBooleanProperty(true);
        for (Page page : Page.values()) {
            everywhere.add(new Action(
                    "page." + page.key(),
                    Sidebar.icon(page),
                    Sidebar.shortcut(page),
                    always,
                    () -> desk.page().set(page)));
        }
        toggle = Action.of("window.theme", Feather.MOON, "Shortcut+Shift+T", always, this::toggleTheme);
        Action help = Action.of("window.help", Feather.HELP_CIRCLE, "F1", always, this::help);
        everywhere.add(toggle);
        everywhere.add(help);
        sidebar = new Sidebar(desk, toggle, help);
        area.getStyleClass().add("page-area");
        frame.setLeft(sidebar);
        frame.setCenter(area);
        root.getStyleClass().add("console");
        root.getChildren().addAll(frame, overlay);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        desk.page().subscribe(page -> open(page, view));
    }

    private void open(Page page, Function<Page, PageView> view) {
        PageView opened = pages.computeIfAbsent(page, view);
        area.getChildren().setAll(opened);
        opened.focus();
    }

    private Optional<PageView> openPage() {
        return Optional.ofNullable(pages.get(desk.page().get()));
    }

    private List<Action> pageActions() {
        return openPage().map(PageView::actions).orElse(List.of());
    }

    private void pressed(KeyEvent event) {
        if (overlay.isOpen()) {
            if (toggle.shortcut().match(event)) {
                toggle.perform();
                event.consume();
            }
            return;
        }
        boolean question = (event.getCode() == KeyCode.SLASH && event.isShiftDown()) || "?".equals(event.getText());
        boolean typing = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof CodeArea;
        if (question && !typing && !event.isControlDown()) {
            help();
            event.consume();
            return;
        }
        List<Action> actions = new ArrayList<>(pageActions());
        actions.addAll(everywhere);
        for (Action action : actions) {
            if (action.shortcut().match(event)) {
                action.perform();
                event.consume();
                return;
            }
        }
    }

    private void toggleTheme() {
        theme.set(theme.get().other());
        if (root.getScene() != null) {
            Look.dress(root.getScene(), theme.get());
        }
    }

    private void help() {
        Button close = new Button(Wording.of("window.close"));
        close.setOnAction(_ -> overlay.close());
        Node content = Shortcuts.table(Map.of(
                Wording.of("help.everywhere"),
                everywhere,
                Wording.of("page." + desk.page().get().key()),
                pageActions()));
        overlay.open(Wording.of("window.help"), content, close, close);
    }

    /** Asks whether to end in the middle of a run; {@code end} is called when the user wants to. */
    void askToEnd(Runnable end) {
        Button stay = new Button(Wording.of("close.stay"));
        stay.setId("close-stay");
        stay.setOnAction(_ -> overlay.close());
        Button stop = new Button(Wording.of("close.stop"));
        stop.setId("close-stop");
        stop.getStyleClass().add("accent");
        stop.setOnAction(_ -> {
            overlay.close();
            end.run();
        });
        var text = Look.prose(Wording.of("close.text"), "muted");
        text.setMaxWidth(420);
        overlay.open(Wording.of("close.title"), text, stop, stay, stop);
    }

    /** Puts the focus where the user of the open page begins. */
    void focus() {
        openPage().ifPresent(PageView::focus);
    }

    /** What a scene shows. */
    Parent root() {
        return root;
    }

    /** The sidebar. */
    Sidebar sidebar() {
        return sidebar;
    }

    /** The theme as it was chosen last. */
    ThemeChoice theme() {
        return theme.get();
    }
}
