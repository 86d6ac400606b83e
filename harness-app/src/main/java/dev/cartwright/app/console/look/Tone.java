package dev.cartwright.app.console.look;

import dev.cartwright.reports.html.Badge;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** How a word is coloured, as in the report; word and icon always say the same without the colour. */
public enum Tone {
    /** It was shown to hold. */
    GOOD(Feather.CHECK_CIRCLE),
    /** It was shown not to hold. */
    BAD(Feather.X_CIRCLE),
    /** It holds with a reservation. */
    CAUTION(Feather.ALERT_TRIANGLE),
    /** Nobody knows yet. */
    OPEN(Feather.HELP_CIRCLE),
    /** It does not matter here. */
    QUIET(Feather.MINUS_CIRCLE);

    private final Feather icon;

    Tone(Feather icon) {
        this.icon = icon;
    }

    /** The tone in which the report says it. */
    public static Tone of(Badge badge) {
        return valueOf(badge.css().toUpperCase(Locale.ROOT));
    }

    /** The style class of its colours. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its icon. */
    public Feather icon() {
        return icon;
    }
}
