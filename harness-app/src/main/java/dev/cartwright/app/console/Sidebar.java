package dev.cartwright.app.console;

import dev.cartwright.app.Version;
import dev.cartwright.app.console.look.Action;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.Wording;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The way from page to page, at the left edge of the window. */
final class Sidebar extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Map<Page, Button> ways = new EnumMap<>(Page.class);
    private final Map<Page, Label> marks = new EnumMap<>(Page.class);
    private final Map<Page, Label> hints = new EnumMap<>(Page.class);

    Sidebar(Desk desk, Action theme, Action help) {
        getStyleClass().add("sidebar");
        getChildren().addAll(brand(), shop(desk));
        for (Page page : Page.values()) {
            getChildren().add(way(page, desk));
        }
        VBox below = new VBox();
        VBox.setVgrow(below, Priority.ALWAYS);
        HBox foot = new HBox(
                4, Look.label(Version.current(), "muted", "version"), Look.spring(), theme.small(), help.small());
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("foot");
        getChildren().addAll(below, foot);
        desk.page().subscribe(open -> ways.forEach((page, way) -> way.pseudoClassStateChanged(OPEN, page == open)));
    }

    private static Node brand() {
        StackPane mark = new StackPane(Look.icon(Feather.SHOPPING_CART));
        mark.getStyleClass().add("brand-mark");
        HBox brand = new HBox(10, mark, Look.label(Wording.of("window.title"), "brand"));
        brand.setAlignment(Pos.CENTER_LEFT);
        brand.getStyleClass().add("brand-row");
        return brand;
    }

    private static Node shop(Desk desk) {
        Label name = Look.label("", "shop-name");
        name.textProperty().bind(desk.shop().map(entry -> entry.name()));
        VBox words = new VBox(1, Look.label(Wording.of("sidebar.shop"), "caption"), name);
        words.getStyleClass().add("shop-box");
        return words;
    }

    private Node way(Page page, Desk desk) {
        Label mark = Look.label("", "mark");
        Look.show(mark, false);
        mark.setMinWidth(Label.USE_PREF_SIZE);
        marks.put(page, mark);
        Label hint = Look.label(shortcut(page).getDisplayText(), "key-hint");
        hints.put(page, hint);
        Label text = Look.label(Wording.of("page." + page.key()), "way-text");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(10, Look.icon(icon(page)), text, mark, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        Button way = new Button("", row);
        way.setId("way-" + page.key());
        way.getStyleClass().setAll("way");
        way.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(way.widthProperty().subtract(22));
        way.setAccessibleText(Wording.of("page." + page.key()));
        way.setTooltip(new Tooltip(
                Wording.of("page." + page.key()) + "   " + shortcut(page).getDisplayText()));
        way.setOnAction(_ -> desk.page().set(page));
        ways.put(page, way);
        return way;
    }

    /** Puts a small word beside a page; an empty one takes it away. */
    void mark(Page page, String word, String style) {
        Label mark = marks.get(page);
        Label hint = hints.get(page);
        if (mark != null && hint != null) {
            // There is room for one of them.
            Look.show(hint, word.isEmpty());
            mark.setText(word);
            mark.getStyleClass().setAll("label", "mark", style);
            Look.show(mark, !word.isEmpty());
        }
    }

    static KeyCombination shortcut(Page page) {
        return KeyCombination.valueOf("Shortcut+" + page.digit());
    }

    static Feather icon(Page page) {
        return switch (page) {
            case SHOPS -> Feather.SHOPPING_BAG;
            case RUN -> Feather.PLAY_CIRCLE;
            case FINDINGS -> Feather.SEARCH;
            case VERDICT -> Feather.SHIELD;
        };
    }
}
