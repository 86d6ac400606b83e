package dev.cartwright.app.console.findings;

import dev.cartwright.app.console.look.Action;
import dev.cartwright.app.console.look.Chip;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.Tone;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.plan.PlanItem;
import dev.cartwright.certification.plan.Ruling;
import dev.cartwright.certification.run.CheckListing;
import dev.cartwright.reports.dossier.CheckResult;
import dev.cartwright.reports.html.Badge;
import dev.cartwright.reports.html.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One check in full: what it claims, what it found, what that means for the plan, and the exchanges that show it. */
final class FindingDetail {

    private static final int FINDINGS_SHOWN = 20;

    private final FindingsModel model;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final HBox offers = new HBox(8);
    private final Label said = Look.label("", "muted", "small-text");
    private final HBox again = new HBox(10);
    private Optional<ExchangePane> exchanges = Optional.empty();

    FindingDetail(FindingsModel model) {
        this.model = model;
        content.getStyleClass().add("detail");
        offers.setAlignment(Pos.CENTER_LEFT);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        again.setAlignment(Pos.CENTER_LEFT);
        model.chosen().subscribe(this::show);
        model.again().subscribe(this::tell);
        model.replaying().subscribe(busy -> said.setText(busy ? Wording.of("findings.replaying") : ""));
    }

    /** Puts buttons for these actions into the head. */
    void offer(Action... actions) {
        for (Action action : actions) {
            offers.getChildren().add(action.button());
        }
        offers.getChildren().add(said);
    }

    Node node() {
        return scroll;
    }

    private void show(Optional<CheckResult> chosen) {
        content.getChildren().clear();
        exchanges = Optional.empty();
        said.setText("");
        chosen.ifPresent(check -> {
            content.getChildren().addAll(head(check), offers, again);
            Map<String, List<Finding>> alike = check.findings().stream()
                    .collect(Collectors.groupingBy(Finding::sentence, LinkedHashMap::new, Collectors.toList()));
            alike.values().stream()
                    .limit(FINDINGS_SHOWN)
                    .forEach(same -> content.getChildren().add(card(same.getFirst(), same.size())));
            if (check.findings().isEmpty()) {
                content.getChildren().add(Look.prose(check.reason(), "card", "reason"));
            }
            content.getChildren().add(plan(check));
            List<Ruling> rulings = model.rulings(check);
            if (!rulings.isEmpty()) {
                content.getChildren().add(rulings(rulings));
            }
            if (!check.exchanges().isEmpty()) {
                int first = check.findings().stream()
                        .mapToInt(Finding::exchange)
                        .filter(index -> index >= 0)
                        .findFirst()
                        .orElse(0);
                ExchangePane pane = new ExchangePane(check.exchanges(), first);
                exchanges = Optional.of(pane);
                content.getChildren().add(pane);
            }
        });
        scroll.setVvalue(0);
    }

    private static Node head(CheckResult check) {
        CheckListing listing = check.listing();
        Chip chip = Chip.of(Badge.of(check.status()));
        Label meta = Look.label(
                listing.address() + "  ·  " + listing.claim() + "  ·  " + listing.level() + "  ·  "
                        + Words.duration(check.elapsed()),
                "muted");
        HBox row = new HBox(10, chip, meta);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, row, Look.prose(listing.statement(), "detail-title"));
    }

    private static Node card(Finding finding, int times) {
        GridPane grid = new GridPane(16, 10);
        ColumnConstraints names = new ColumnConstraints(76);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setFillWidth(true);
        grid.getColumnConstraints().addAll(names, words);
        line(grid, 0, "findings.expected", finding.expected(), "said");
        line(grid, 1, "findings.actual", finding.actual(), "said", "actual");
        line(grid, 2, "findings.advice", finding.advice(), "said");
        if (times > 1) {
            grid.add(Look.label(Wording.of("findings.times", times), "muted", "small-text"), 1, 3);
        }
        grid.getStyleClass()
                .addAll("card", finding.level() == dev.cartwright.certification.plan.Level.MUST ? "bad" : "caution");
        return grid;
    }

    private static void line(GridPane grid, int row, String key, String text, String... styles) {
        Label name = Look.label(Wording.of(key), "muted");
        GridPane.setValignment(name, javafx.geometry.VPos.TOP);
        grid.add(name, 0, row);
        grid.add(Look.prose(text, styles), 1, row);
    }

    private Node plan(CheckResult check) {
        VBox lines = new VBox(6, Look.label(Wording.of("findings.plan"), "section-title"));
        for (PlanItem item : check.planItems()) {
            Hyperlink id = new Hyperlink(item.id());
            id.getStyleClass().add("mono");
            id.setMinWidth(Hyperlink.USE_PREF_SIZE);
            id.setOnAction(_ -> model.openPlanItem(item.id()));
            Label text = Look.prose("“" + item.text() + "”");
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(10, id, text);
            row.setAlignment(Pos.TOP_LEFT);
            lines.getChildren().add(row);
        }
        return lines;
    }

    private static Node rulings(List<Ruling> rulings) {
        VBox lines = new VBox(8, Look.label(Wording.of("findings.rulings"), "section-title"));
        for (Ruling ruling : rulings) {
            Label number = Look.label(Wording.of("findings.ruling", ruling.number()), "mono", "muted");
            number.setMinWidth(Label.USE_PREF_SIZE);
            VBox words = new VBox(2, Look.prose(ruling.question(), "strong"), Look.prose(ruling.sentence()));
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(10, number, words);
            row.setAlignment(Pos.TOP_LEFT);
            lines.getChildren().add(row);
        }
        return lines;
    }

    private void tell(Optional<FindingsModel.Again> result) {
        again.getChildren().clear();
        Look.show(again, result.isPresent());
        result.ifPresent(told -> {
            Label sentence = Look.prose(told.sentence());
            HBox.setHgrow(sentence, Priority.ALWAYS);
            Tone tone = told.fixed() ? Tone.GOOD : Tone.BAD;
            again.getStyleClass().setAll("notice", tone.style());
            again.getChildren().addAll(Look.icon(told.fixed() ? Feather.CHECK_CIRCLE : Feather.X_CIRCLE), sentence);
        });
    }

    /** Puts the exchange that is open onto the clipboard as a command line. */
    void copyCurl() {
        Optional<Exchange> open = exchanges.map(ExchangePane::open);
        open.ifPresent(exchange -> {
            ClipboardContent text = new ClipboardContent();
            text.putString(exchange.curl());
            Clipboard.getSystemClipboard().setContent(text);
        });
        said.setText(Wording.of(open.isPresent() ? "findings.copied" : "findings.noExchange"));
    }
}
