package dev.cartwright.app.console.findings;

import dev.cartwright.app.console.look.CodeText;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.certification.evidence.Exchange;
import dev.cartwright.certification.evidence.Header;
import dev.cartwright.reports.html.Words;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was sent and answered: the exchanges as a list, the one that is open below, request beside answer. */
final class ExchangePane extends VBox {

    private static final double ROW = 28;
    private static final int ROWS_SHOWN = 6;

    private final ListView<Exchange> list = new ListView<>();
    private final CodeText request = new CodeText();
    private final CodeText answer = new CodeText();

    ExchangePane(List<Exchange> exchanges, int first) {
        super(8);
        list.getItems().setAll(exchanges);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.min(ROWS_SHOWN, exchanges.size()) * ROW + 4);
        list.setMinHeight(list.getPrefHeight());
        list.getStyleClass().addAll("exchanges", "dense");
        list.setCellFactory(_ -> new Row());
        list.getSelectionModel().selectedItemProperty().subscribe(exchange -> {
            if (exchange != null) {
                show(exchange);
            }
        });
        HBox both = new HBox(12, column("findings.request", request), column("findings.answer", answer));
        getChildren()
                .addAll(Look.label(Wording.of("findings.exchanges", exchanges.size()), "section-title"), list, both);
        list.getSelectionModel().select(Math.min(first, exchanges.size() - 1));
        list.scrollTo(Math.max(0, first - 2));
    }

    private static VBox column(String title, CodeText code) {
        VBox column = new VBox(4, Look.label(Wording.of(title), "caption"), code);
        column.setPrefWidth(100);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private void show(Exchange exchange) {
        request.show(
                exchange.method() + " " + exchange.target(),
                headers(exchange.requestHeaders()),
                exchange.requestBody().orElse(""));
        exchange.response()
                .ifPresentOrElse(
                        response -> answer.show(response.status() + "", headers(response.headers()), response.body()),
                        () -> answer.show(exchange.failure().orElse(Wording.of("findings.noAnswer")), List.of(), ""));
    }

    private static List<CodeText.Pair> headers(List<Header> headers) {
        return headers.stream()
                .map(header -> new CodeText.Pair(header.name(), header.value()))
                .toList();
    }

    /** The exchange that is shown. */
    Exchange open() {
        return list.getSelectionModel().getSelectedItem();
    }

    private static final class Row extends ListCell<Exchange> {
        @Override
        protected void updateItem(@Nullable Exchange exchange, boolean empty) {
            super.updateItem(exchange, empty);
            if (empty || exchange == null) {
                setText(null);
                return;
            }
            String path = exchange.target().getRawPath();
            setText((getIndex() + 1) + "   " + exchange.method() + " " + (path == null ? exchange.target() : path)
                    + "  →  "
                    + exchange.response()
                            .map(response -> String.valueOf(response.status()))
                            .orElse("no answer") + "  ·  "
                    + Words.duration(exchange.elapsed()));
        }
    }
}
