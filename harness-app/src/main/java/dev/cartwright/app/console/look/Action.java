package dev.cartwright.app.console.look;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something the user can do, by a button and by a key alike.
 *
 * @param key key of its text
 * @param icon what stands beside the text
 * @param shortcut the key that does it
 * @param possible whether it can be done now
 * @param work does it
 */
public record Action(
        String key, Feather icon, KeyCombination shortcut, ObservableBooleanValue possible, Runnable work) {

    /** An action; {@code shortcut} as JavaFX reads it, such as {@code Shortcut+R}. */
    public static Action of(String key, Feather icon, String shortcut, ObservableBooleanValue possible, Runnable work) {
        return new Action(key, icon, KeyCombination.valueOf(shortcut), possible, work);
    }

    /** Its text. */
    public String text() {
        return Wording.of(key);
    }

    /** The name of its key, for a reader. */
    public String keys() {
        return shortcut.getDisplayText();
    }

    /** Does it, if that is possible now. */
    public void perform() {
        if (possible.get()) {
            work.run();
        }
    }

    /** A button with its text. */
    public Button button(String... styles) {
        Button button = new Button(text(), Look.icon(icon));
        button.getStyleClass().addAll(styles);
        button.setId(key.replace('.', '-'));
        button.disableProperty().bind(Bindings.not(possible));
        button.setOnAction(_ -> work.run());
        button.setTooltip(new Tooltip(text() + "   " + keys()));
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /** The most important button of a page. */
    public Button accent() {
        return button("accent");
    }

    /** A button that shows its icon only. */
    public Button small() {
        Button button = button("button-icon", "flat");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(text());
        return button;
    }
}
