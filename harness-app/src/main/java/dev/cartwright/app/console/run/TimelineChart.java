package dev.cartwright.app.console.run;

import dev.cartwright.app.console.look.Look;
import dev.cartwright.certification.evidence.LoadPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.util.StringConverter;

/** Lines over time, with the newest value of each in the head of the chart. */
final class TimelineChart extends VBox {

    /** How values are drawn. */
    enum Scale {
        /** From zero up. */
        COUNT,
        /** Each power of ten as high as the one before, so that 2 ms and a limit of 1,000 ms can both be seen. */
        MILLIS
    }

    private static final double LARGEST_POWER = 3.3;
    private static final double AXIS = 50;
    private static final int SECONDS_AT_FIRST = 20;

    private final Scale scale;
    private final NumberAxis time = new NumberAxis(0, SECONDS_AT_FIRST, 5);
    private final NumberAxis value = new NumberAxis(0, 10, 5);
    private final Lines lines;
    private final List<Label> newest = new ArrayList<>();
    private double wanted;
    private double length;

    TimelineChart(String title, Scale scale, String... names) {
        this.scale = scale;
        getStyleClass().addAll("timeline", "of-" + names[0]);
        lines = new Lines(time, value);
        HBox head = new HBox(12, Look.label(title, "chart-title"), Look.spring());
        for (int i = 0; i < names.length; i++) {
            Label figure = Look.label("", "figure", names[i]);
            newest.add(figure);
            HBox one = names.length == 1 ? new HBox(figure) : new HBox(5, Look.label(names[i], "muted"), figure);
            head.getChildren().add(one);
            XYChart.Series<Number, Number> series = new XYChart.Series<>();
            series.setName(names[i]);
            lines.getData().add(series);
        }
        time.setTickLabelFormatter(new AxisText(seconds -> String.format(Locale.ROOT, "%.0f s", seconds)));
        time.setMinorTickVisible(false);
        value.setMinorTickVisible(false);
        value.setAutoRanging(false);
        time.setAutoRanging(false);
        if (scale == Scale.MILLIS) {
            value.setUpperBound(LARGEST_POWER);
            value.setTickUnit(1);
            value.setTickLabelFormatter(new AxisText(TimelineChart::power));
        } else {
            value.setTickLabelFormatter(new AxisText(count -> String.format(Locale.ROOT, "%,.0f", count)));
        }
        // All charts begin at the same place, whatever stands at their axis.
        value.setPrefWidth(AXIS);
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().addAll(head, lines);
        setMinHeight(scale == Scale.MILLIS ? 170 : 96);
        setPrefHeight(scale == Scale.MILLIS ? 260 : 130);
    }

    /** Draws a limit across the chart. */
    void limit(String name, double at, String style) {
        lines.limits.add(new Limit(name, height(at), style, lines));
    }

    /** Draws the rate that is asked for. */
    void wants(double rate) {
        wanted = rate;
        lines.limits.removeIf(limit -> {
            limit.remove(lines);
            return true;
        });
        if (rate > 0) {
            lines.limits.add(new Limit("", rate, "wanted", lines));
        }
        lines.requestLayout();
    }

    /** Keeps room for a load of this many seconds. */
    void expects(double seconds) {
        length = seconds;
        time.setUpperBound(Math.max(seconds, seconds > 0 ? 1 : SECONDS_AT_FIRST));
        time.setTickUnit(step(time.getUpperBound()));
    }

    /** Draws these points, one value for each line. */
    @SafeVarargs
    final void draw(List<LoadPoint> points, ToDoubleFunction<LoadPoint>... values) {
        double highest = wanted;
        for (int i = 0; i < values.length; i++) {
            ToDoubleFunction<LoadPoint> of = values[i];
            var series = lines.getData().get(i);
            List<XYChart.Data<Number, Number>> data = series.getData();
            if (data.size() > points.size()) {
                series.getData().clear();
            }
            List<XYChart.Data<Number, Number>> fresh = new ArrayList<>();
            for (LoadPoint point : points.subList(data.size(), points.size())) {
                fresh.add(new XYChart.Data<>(point.at().toMillis() / 1000.0, height(of.applyAsDouble(point))));
            }
            series.getData().addAll(fresh);
            for (LoadPoint point : points) {
                highest = Math.max(highest, of.applyAsDouble(point));
            }
            newest.get(i).setText(points.isEmpty() ? "–" : figure(of.applyAsDouble(points.getLast())));
        }
        double end = points.isEmpty() ? 0 : points.getLast().at().toMillis() / 1000.0;
        time.setUpperBound(Math.max(length > 0 ? length : SECONDS_AT_FIRST, end));
        time.setTickUnit(step(time.getUpperBound()));
        if (scale == Scale.COUNT) {
            double top = Math.max(4, highest * 1.15);
            value.setTickUnit(step(top));
            value.setUpperBound(Math.ceil(top / step(top)) * step(top));
        }
    }

    /** The upper end of the axis is no power of ten, and says nothing. */
    private static String power(double power) {
        return power == Math.rint(power) ? String.format(Locale.ROOT, "%,.0f ms", Math.pow(10, power)) : "";
    }

    private String figure(double newestValue) {
        return String.format(Locale.ROOT, scale == Scale.MILLIS ? "%,.0f ms" : "%,.0f", newestValue);
    }

    private double height(double of) {
        return scale == Scale.COUNT ? of : Math.clamp(Math.log10(Math.max(1, of)), 0, LARGEST_POWER);
    }

    /** About four steps of 1, 2 or 5. */
    private static double step(double range) {
        double rough = range / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return Math.max(1, power * (lead > 5 ? 10 : lead > 2 ? 5 : lead > 1 ? 2 : 1));
    }

    /** The line of a limit and its name. */
    private static final class Limit {
        private final double at;
        private final Line line = new Line();
        private final Label name;

        Limit(String text, double at, String style, Lines chart) {
            this.at = at;
            name = Look.label(text, "limit-name", style);
            line.getStyleClass().addAll("limit", style);
            chart.add(line, name);
        }

        void remove(Lines chart) {
            chart.take(line, name);
        }

        void layout(NumberAxis value, double width) {
            double y = Math.round(value.getDisplayPosition(at)) + 0.5;
            line.setStartX(0);
            line.setEndX(width);
            line.setStartY(y);
            line.setEndY(y);
            name.autosize();
            // Two limits of one height, such as p95 critical and p99 target, are named at different ends.
            boolean left = name.getText().startsWith("p99");
            name.relocate(left ? 6 : width - name.getWidth() - 2, y - name.getHeight() - 1);
        }
    }

    /** The chart itself, which lays out the limits with its lines. */
    private static final class Lines extends LineChart<Number, Number> {
        private final List<Limit> limits = new ArrayList<>();

        Lines(NumberAxis time, NumberAxis value) {
            super(time, value);
            setAnimated(false);
            setCreateSymbols(false);
            setLegendVisible(false);
            setMinHeight(60);
            setMaxHeight(Double.MAX_VALUE);
            setMinWidth(Region.USE_COMPUTED_SIZE);
        }

        void add(Line line, Label name) {
            getPlotChildren().addAll(line, name);
        }

        void take(Line line, Label name) {
            getPlotChildren().removeAll(line, name);
        }

        @Override
        protected void layoutPlotChildren() {
            super.layoutPlotChildren();
            NumberAxis value = (NumberAxis) getYAxis();
            limits.forEach(limit -> limit.layout(value, getXAxis().getWidth()));
        }
    }

    /** Text at the marks of an axis. */
    private static final class AxisText extends StringConverter<Number> {
        private final java.util.function.DoubleFunction<String> text;

        AxisText(java.util.function.DoubleFunction<String> text) {
            this.text = text;
        }

        @Override
        public String toString(Number number) {
            return text.apply(number.doubleValue());
        }

        @Override
        public Number fromString(String ignored) {
            return 0;
        }
    }
}
