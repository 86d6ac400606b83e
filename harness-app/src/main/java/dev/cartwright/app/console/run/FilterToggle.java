package dev.cartwright.app.console.run;

import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.ToggleButton;

/** A toggle that keeps a value in a set of wanted ones, or takes it out. */
final class FilterToggle<T> extends ToggleButton {

    FilterToggle(String text, T value, ObservableSet<T> wanted, String... styles) {
        super(text);
        getStyleClass().add("filter");
        getStyleClass().addAll(styles);
        setMinWidth(USE_PREF_SIZE);
        setSelected(wanted.contains(value));
        setOnAction(_ -> {
            if (isSelected()) {
                wanted.add(value);
            } else {
                wanted.remove(value);
            }
        });
        wanted.addListener((SetChangeListener<T>) _ -> setSelected(wanted.contains(value)));
    }
}
