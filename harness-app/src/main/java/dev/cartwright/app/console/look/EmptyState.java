package dev.cartwright.app.console.look;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** What a page says while there is nothing to show: what would be here, and the way there. */
public final class EmptyState extends VBox {

    /** A state with one way out of it, over the whole page. */
    public static EmptyState withWay(Feather icon, String key, String wayKey, Runnable way) {
        Button button = new Button(Wording.of(wayKey));
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> way.run());
        EmptyState state = new EmptyState(icon, key, button);
        state.getStyleClass().add("cover");
        return state;
    }

    /** A state whose texts are {@code key.title} and {@code key.text}. */
    public EmptyState(Feather icon, String key, Node... ways) {
        super(8);
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        StackPane disc = new StackPane(Look.icon(icon));
        disc.getStyleClass().add("disc");
        var text = Look.prose(Wording.of(key + ".text"), "muted");
        text.setTextAlignment(TextAlignment.CENTER);
        text.setMaxWidth(420);
        getChildren().addAll(disc, Look.label(Wording.of(key + ".title"), "title"), text);
        if (ways.length > 0) {
            HBox row = new HBox(8, ways);
            row.setAlignment(Pos.CENTER);
            row.getStyleClass().add("ways");
            getChildren().add(row);
        }
    }
}
