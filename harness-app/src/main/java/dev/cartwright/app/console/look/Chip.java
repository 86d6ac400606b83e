package dev.cartwright.app.console.look;

import dev.cartwright.reports.html.Badge;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A word in a coloured box. */
public final class Chip extends Label {

    /** An empty chip. */
    public Chip() {
        getStyleClass().add("chip");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** A chip that says what the report's badge says. */
    public static Chip of(Badge badge) {
        Chip chip = new Chip();
        chip.say(badge.label(), Tone.of(badge));
        return chip;
    }

    /** A chip of this tone. */
    public static Chip of(String text, Tone tone) {
        Chip chip = new Chip();
        chip.say(text, tone);
        return chip;
    }

    /** Changes word and colours. */
    public void say(String text, Tone tone) {
        setText(text);
        for (Tone each : Tone.values()) {
            getStyleClass().remove(each.style());
        }
        getStyleClass().add(tone.style());
    }
}
