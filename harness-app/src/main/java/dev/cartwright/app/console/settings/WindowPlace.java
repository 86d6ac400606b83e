package dev.cartwright.app.console.settings;

/**
 * Where the window was, in pixels of the screen.
 *
 * @param x left edge
 * @param y upper edge
 * @param width at least {@value #LEAST_WIDTH}
 * @param height at least {@value #LEAST_HEIGHT}
 * @param maximised whether it filled the screen
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {

    /** Below this the pages have no room. */
    public static final double LEAST_WIDTH = 960;

    /** Below this the pages have no room. */
    public static final double LEAST_HEIGHT = 600;

    public WindowPlace {
        width = Math.max(LEAST_WIDTH, width);
        height = Math.max(LEAST_HEIGHT, height);
    }
}
