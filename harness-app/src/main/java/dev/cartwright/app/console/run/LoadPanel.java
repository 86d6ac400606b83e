package dev.cartwright.app.console.run;

import dev.cartwright.app.console.look.Action;
import dev.cartwright.app.console.look.Chip;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.Tone;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.certification.evidence.LoadPoint;
import dev.cartwright.certification.metric.Metric;
import dev.cartwright.certification.run.Depth;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Load: what is asked for, how the injector fares, and what is measured, as it is measured. */
final class LoadPanel extends VBox {

    private final LoadModel model;
    private final TimelineChart rate = new TimelineChart(Wording.of("load.rate"), TimelineChart.Scale.COUNT, "rate");
    private final TimelineChart times =
            new TimelineChart(Wording.of("load.times"), TimelineChart.Scale.MILLIS, "p50", "p95", "p99");
    private final TimelineChart errors =
            new TimelineChart(Wording.of("load.errors"), TimelineChart.Scale.COUNT, "errors");

    LoadPanel(LoadModel model, Action run) {
        this.model = model;
        getStyleClass().add("load");
        limits();
        VBox.setVgrow(times, Priority.ALWAYS);
        VBox.setVgrow(rate, Priority.SOMETIMES);
        getChildren().addAll(fields(run), state(), injector(), rate, times, errors);
        model.points().addListener((ListChangeListener<LoadPoint>) _ -> draw());
        model.state().subscribe((before, state) -> {
            if (before.wantedRate() != state.wantedRate() || !before.length().equals(state.length())) {
                rate.wants(state.wantedRate());
                List.of(rate, times, errors)
                        .forEach(chart -> chart.expects(state.length().toMillis() / 1000.0));
            }
        });
        draw();
    }

    private void limits() {
        for (Metric metric : List.of(Metric.RESPONSE_TIME_P95, Metric.RESPONSE_TIME_P99)) {
            String name = metric.id();
            times.limit(
                    Wording.of("load.target", name), metric.objective().target().edge(), "target-" + name);
            times.limit(
                    Wording.of("load.critical", name),
                    metric.objective().critical().edge(),
                    "critical-" + name);
        }
    }

    private Node fields(Action run) {
        ChoiceBox<Depth> depth = new ChoiceBox<>();
        depth.getItems().addAll(Depth.values());
        depth.setConverter(new DepthNames());
        depth.valueProperty().bindBidirectional(model.depth());
        depth.setId("load-depth");
        depth.setPrefWidth(112);
        TextField wanted = field("load.rate.prompt", "load-rate");
        wanted.textProperty().bindBidirectional(model.rate());
        TextField seconds = field("load.seconds.prompt", "load-seconds");
        seconds.textProperty().bindBidirectional(model.seconds());
        Label title = Look.label(Wording.of("load.title"), "section-title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = new HBox(8, title, Look.spring(), depth, wanted, seconds, run.button());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static TextField field(String prompt, String id) {
        TextField field = new TextField();
        field.setPromptText(Wording.of(prompt));
        field.setAccessibleText(Wording.of(prompt));
        field.setPrefWidth(86);
        field.setMinWidth(72);
        field.setId(id);
        return field;
    }

    private Node state() {
        Chip chip = new Chip();
        Label sentence = Look.prose("", "muted");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(10, chip, sentence);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("injector");
        model.state().subscribe(state -> {
            boolean unfit = !state.troubles().isEmpty();
            String key = "load.phase." + state.phase().name().toLowerCase(Locale.ROOT);
            chip.say(Wording.of(unfit ? "load.unfit" : key), unfit ? Tone.CAUTION : tone(state.phase()));
            sentence.setText(unfit ? String.join(" ", state.troubles()) : said(state, key));
        });
        return row;
    }

    /** What the injector says of itself: a shop can only be judged by an injector that has time to spare. */
    private Node injector() {
        Label cores = Look.label("", "figure");
        Label machine = Look.label("", "figure");
        Label stall = Look.label("", "figure");
        Label disturbed = Look.label("", "small-text", "caution-text");
        HBox row = new HBox(
                10,
                Look.label(Wording.of("load.injector"), "chart-title"),
                disturbed,
                Look.spring(),
                pair("load.injector.cores", cores),
                pair("load.injector.machine", machine),
                pair("load.injector.stall", stall));
        row.setAlignment(Pos.CENTER_LEFT);
        model.state().subscribe(state -> {
            var told = state.injector();
            int slices = told.map(LoadModel.Injector::disturbed).orElse(0);
            disturbed.setText(slices == 0 ? "" : Wording.of("load.injector.disturbed", slices));
            cores.setText(told.map(now -> Wording.of("load.cores", now.last().cores()))
                    .orElse("–"));
            machine.setText(told.map(now -> Wording.of("load.share", now.last().machineBusy()))
                    .orElse("–"));
            stall.setText(
                    told.map(now -> Wording.of("load.millis", now.longestStall().toMillis()))
                            .orElse("–"));
        });
        return row;
    }

    private static Node pair(String key, Label figure) {
        HBox pair = new HBox(4, Look.label(Wording.of(key), "muted", "small-text"), figure);
        pair.setMinWidth(HBox.USE_PREF_SIZE);
        pair.setAlignment(Pos.BASELINE_LEFT);
        return pair;
    }

    private static Tone tone(LoadModel.Phase phase) {
        return switch (phase) {
            case IDLE -> Tone.QUIET;
            case STARTING, WARMING_UP, MEASURING -> Tone.OPEN;
            case ENDED -> Tone.GOOD;
        };
    }

    private static String said(LoadModel.State state, String key) {
        return state.last()
                .map(point -> Wording.of(
                        "load.going",
                        String.format(Locale.ROOT, "%,.0f", point.rate()),
                        String.format(Locale.ROOT, "%,.0f", state.wantedRate()),
                        Math.min(point.at().toSeconds(), state.length().toSeconds()),
                        state.length().toSeconds(),
                        state.errors()))
                .orElseGet(() -> Wording.of(key + ".text"));
    }

    private void draw() {
        List<LoadPoint> points = model.points();
        rate.draw(points, LoadPoint::rate);
        times.draw(points, LoadPoint::p50, LoadPoint::p95, LoadPoint::p99);
        errors.draw(points, LoadPoint::errors);
    }

    /** Depths by the words of the command line. */
    private static final class DepthNames extends StringConverter<Depth> {
        @Override
        public String toString(@Nullable Depth depth) {
            return depth == null ? "" : Wording.of("load.depth." + depth.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Depth fromString(String text) {
            return Depth.SMOKE;
        }
    }
}
