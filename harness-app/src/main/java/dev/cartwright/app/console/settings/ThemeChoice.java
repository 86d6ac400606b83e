package dev.cartwright.app.console.settings;

/** The two themes. */
public enum ThemeChoice {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK;

    /** The other one. */
    public ThemeChoice other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
