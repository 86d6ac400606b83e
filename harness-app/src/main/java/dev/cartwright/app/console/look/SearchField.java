package dev.cartwright.app.console.look;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;

/** A field for words to look for. */
public final class SearchField extends CustomTextField {

    /** A field with this prompt, bound to {@code words}. */
    public SearchField(String prompt, StringProperty words) {
        setPromptText(prompt);
        setLeft(Look.icon(Feather.SEARCH, "muted-icon"));
        textProperty().bindBidirectional(words);
        getStyleClass().add("search");
    }

    /** What always leads to this field; see {@link #search(ObservableBooleanValue)}. */
    public Action search() {
        return search(Bindings.createBooleanBinding(() -> true));
    }

    /** What leads to this field from anywhere on its page, the words in it ready to be typed over. */
    public Action search(ObservableBooleanValue possible) {
        return Action.of("suite.search", Feather.SEARCH, "Shortcut+F", possible, () -> {
            requestFocus();
            selectAll();
        });
    }
}
