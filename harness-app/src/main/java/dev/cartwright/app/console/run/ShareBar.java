package dev.cartwright.app.console.run;

import javafx.scene.layout.Region;

/** How many passed, warned and failed of how many, as a small bar. */
final class ShareBar extends Region {

    private static final double WIDTH = 64;
    private static final double HEIGHT = 6;

    private final Region[] parts = {part("good"), part("caution"), part("bad")};
    private final double[] shares = new double[3];

    ShareBar() {
        getStyleClass().add("share-bar");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(parts);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().addAll("part", style);
        return part;
    }

    void show(int passed, int warned, int failed, int all) {
        shares[0] = (double) passed / Math.max(1, all);
        shares[1] = (double) warned / Math.max(1, all);
        shares[2] = (double) failed / Math.max(1, all);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < parts.length; i++) {
            // What is there at all is seen, however small its share.
            double width = shares[i] == 0 ? 0 : Math.max(3, shares[i] * WIDTH);
            parts[i].resizeRelocate(x, 0, Math.min(width, WIDTH - x), HEIGHT);
            x += width;
        }
    }
}
