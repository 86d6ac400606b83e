package dev.cartwright.app.console.look;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the console, from its resource bundle. */
public final class Wording {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("dev.cartwright.app.console.console", Locale.ENGLISH);

    private Wording() {}

    /**
     * The text under this key.
     *
     * @param values what stands for {0}, {1} and so on
     * @throws java.util.MissingResourceException when there is none
     */
    public static String of(String key, Object... values) {
        String text = TEXTS.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(values);
    }
}
