package dev.cartwright.reports.html;

import java.util.Locale;

/**
 * A chart as inline SVG, drawn with classes so that the page's style colours it for light, dark and print. Coordinates are
 * in the units of the view box; each figure has one decimal, so that the same data gives the same bytes.
 */
final class SvgChart {

    static final int LEFT = 54;
    static final int RIGHT = 12;
    static final int TOP = 14;
    static final int BOTTOM = 30;

    private final StringBuilder svg = new StringBuilder();
    private final int width;
    private final int height;

    /**
     * An empty chart.
     *
     * @param id unique on the page
     * @param description what it shows, for who can't see it
     */
    SvgChart(String id, int width, int height, String title, String description) {
        this(id, width > 600 ? "chart wide" : "chart", width, height, title, description);
    }

    /**
     * An empty chart of another kind.
     *
     * @param css its classes
     */
    SvgChart(String id, String css, int width, int height, String title, String description) {
        this.width = width;
        this.height = height;
        svg.append("<svg class=\"%s\" role=\"img\" viewBox=\"0 0 %s %s\" aria-labelledby=\"%s-t %s-d\">"
                .formatted(css, width, height, id, id));
        svg.append("<title id=\"%s-t\">%s</title>".formatted(id, escaped(title)));
        svg.append("<desc id=\"%s-d\">%s</desc>\n".formatted(id, escaped(description)));
    }

    /** x of a share from 0 to 1 of the plot's width. */
    double x(double share) {
        return LEFT + share * (width - LEFT - RIGHT);
    }

    /** y of a share from 0, at the bottom, to 1 of the plot's height. */
    double y(double share) {
        return height - BOTTOM - share * (height - TOP - BOTTOM);
    }

    /** A filled rectangle between two shares of the plot in each direction. */
    void area(String css, double fromX, double toX, double fromY, double toY) {
        svg.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n"
                .formatted(css, n(x(fromX)), n(y(toY)), n(x(toX) - x(fromX)), n(y(fromY) - y(toY))));
    }

    /** A horizontal line across the plot with a word at its left end. */
    void gridline(double share, String label) {
        across("grid", share);
        text("tick end", LEFT - 8, y(share) + 3.5, label);
    }

    /** A word below the plot. */
    void tick(double share, String label) {
        text(share > 0.97 ? "tick end" : "tick middle", x(share), height - BOTTOM + 16, label);
    }

    /** A horizontal line with its meaning written above it, at the right. */
    void limit(String css, double share, String label) {
        across(css, share);
        text("note end", width - RIGHT - 2, y(share) - 4, label);
    }

    /** A vertical line with its meaning written beside it. */
    void mark(String css, double share, double height, String label) {
        line(css, x(share), y(0), x(share), y(height) - 2);
        boolean right = share > 0.75;
        text(right ? "note end" : "note", x(share) + (right ? -4 : 4), y(height) + 7, label);
    }

    /** A line through points, each a share of the plot in both directions: x, y, x, y, … */
    void path(String css, double[] shares) {
        if (shares.length == 2) {
            svg.append("<circle class=\"%s dot\" cx=\"%s\" cy=\"%s\" r=\"1.5\"/>\n"
                    .formatted(css, n(x(shares[0])), n(y(shares[1]))));
            return;
        }
        svg.append("<polyline class=\"").append(css).append("\" points=\"");
        for (int index = 0; index < shares.length; index += 2) {
            svg.append(index == 0 ? "" : " ")
                    .append(n(x(shares[index])))
                    .append(',')
                    .append(n(y(shares[index + 1])));
        }
        svg.append("\"/>\n");
    }

    /** A word inside the plot, at its upper left. */
    void corner(double share, String label) {
        text("note", x(share) + 5, TOP + 11, label);
    }

    int height() {
        return height;
    }

    /** A rectangle in units of the view box, with what it says when somebody points at it; nothing says nothing. */
    void rect(String css, double x, double y, double rectWidth, double rectHeight, String tip) {
        svg.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\""
                .formatted(css, n(x), n(y), n(rectWidth), n(rectHeight)));
        svg.append(tip.isEmpty() ? "/>\n" : "><title>" + escaped(tip) + "</title></rect>\n");
    }

    /** A line in units of the view box. */
    void line(String css, double fromX, double fromY, double toX, double toY) {
        svg.append("<line class=\"%s\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>\n"
                .formatted(css, n(fromX), n(toX), n(fromY), n(toY)));
    }

    /** Words at a place in units of the view box. */
    void text(String css, double x, double y, String label) {
        svg.append("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n".formatted(css, n(x), n(y), escaped(label)));
    }

    String finished() {
        return svg + "</svg>";
    }

    private void across(String css, double share) {
        line(css, LEFT, y(share), width - RIGHT, y(share));
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
