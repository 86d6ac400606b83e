package dev.cartwright.app.console.shops;

import dev.cartwright.app.console.look.Action;
import dev.cartwright.app.console.look.Chip;
import dev.cartwright.app.console.look.Look;
import dev.cartwright.app.console.look.Notice;
import dev.cartwright.app.console.look.RowCell;
import dev.cartwright.app.console.look.Tone;
import dev.cartwright.app.console.look.Wording;
import dev.cartwright.app.console.shops.ProfileModel.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** The editor of a profile: YAML with line numbers, and below it what is wrong, each problem a way to its line. */
final class ProfileEditor extends VBox {

    /** Room for two lines: what is wrong has to be read whole. */
    private static final double ROW = 44;

    private static final int ROWS_SHOWN = 4;
    private static final Pattern PART = Pattern.compile(
            "(?<note>#.*)|(?<key>[A-Za-z][A-Za-z0-9_-]*)(?=:(?:\\s|$))|(?<text>\"[^\"\\n]*\"|'[^'\\n]*')");

    private final ProfileModel model;
    private final CodeArea area = new CodeArea();
    private final ListView<Problem> problems = new ListView<>();

    /** An editor of {@code model}; a button of its head does {@code save}. */
    ProfileEditor(ProfileModel model, Action save) {
        super(12);
        this.model = model;
        getStyleClass().add("panel");
        area.setId("profile-text");
        area.getStyleClass().addAll("code", "editable");
        area.setParagraphGraphicFactory(this::lineNumber);
        area.textProperty().addListener((_, _, now) -> {
            area.setStyleSpans(0, coloured(now));
            if (!now.equals(model.text().get())) {
                model.text().set(now);
            }
        });
        model.text().subscribe(text -> {
            if (!text.equals(area.getText())) {
                area.replaceText(text);
                area.getUndoManager().forgetHistory();
                area.moveTo(0);
                area.requestFollowCaret();
            }
        });
        VirtualizedScrollPane<CodeArea> scroll = new VirtualizedScrollPane<>(area);
        scroll.getStyleClass().add("editor-box");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(save), Notice.of(model.trouble()), scroll, problemList());
        model.problems().addListener((ListChangeListener<Problem>) _ -> {
            for (int line = 0; line < area.getParagraphs().size(); line++) {
                area.recreateParagraphGraphic(line);
            }
        });
    }

    private Node head(Action save) {
        Label name = Look.label("", "detail-title");
        name.textProperty()
                .bind(model.file()
                        .map(file -> file.map(path -> String.valueOf(path.getFileName()))
                                .orElse("")));
        Label where = Look.label("", "muted");
        where.textProperty()
                .bind(model.file()
                        .map(file -> file.map(path -> String.valueOf(path.getParent()))
                                .orElse("")));
        Chip chip = new Chip();
        model.changed().subscribe(changed -> {
            chip.say(Wording.of("shops.unsaved"), Tone.CAUTION);
            Look.show(chip, changed);
        });
        Button revert = new Button(Wording.of("shops.revert"));
        revert.disableProperty().bind(model.changed().not());
        revert.setMinWidth(Button.USE_PREF_SIZE);
        revert.setOnAction(_ -> model.revert());
        VBox words = new VBox(1, name, where);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, words, chip, revert, save.button());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node problemList() {
        Label title = Look.label("", "section-title");
        Label fine = Look.label(Wording.of("shops.fine"), "good-text");
        problems.setId("problems-list");
        problems.setItems(model.problems());
        problems.setFixedCellSize(ROW);
        problems.getStyleClass().add("dense");
        problems.setCellFactory(_ -> new ProblemCell());
        problems.getSelectionModel().selectedItemProperty().subscribe(problem -> {
            if (problem != null) {
                goTo(problem.line());
            }
        });
        Runnable tell = () -> {
            int found = model.problems().size();
            title.setText(Wording.of("shops.problems", found));
            Look.show(title, found > 0);
            Look.show(problems, found > 0);
            Look.show(fine, found == 0);
            problems.setPrefHeight(Math.min(ROWS_SHOWN, found) * ROW + 4);
            problems.setMinHeight(problems.getPrefHeight());
        };
        model.problems().addListener((ListChangeListener<Problem>) _ -> tell.run());
        tell.run();
        return new VBox(6, title, problems, fine);
    }

    private void goTo(int line) {
        int paragraph = Math.clamp(line - 1, 0, area.getParagraphs().size() - 1);
        area.moveTo(paragraph, 0);
        area.selectLine();
        area.requestFollowCaret();
    }

    private Node lineNumber(int paragraph) {
        Set<Integer> wrong = model.problems().stream().map(Problem::line).collect(Collectors.toSet());
        Label number = Look.label(String.valueOf(paragraph + 1), "line-number");
        if (wrong.contains(paragraph + 1)) {
            number.getStyleClass().add("wrong");
        }
        return number;
    }

    private static StyleSpans<Collection<String>> coloured(String text) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        Matcher matcher = PART.matcher(text);
        int end = 0;
        while (matcher.find()) {
            String style =
                    matcher.group("note") != null ? "note" : matcher.group("key") != null ? "json-key" : "json-text";
            spans.add(List.of(), matcher.start() - end);
            spans.add(List.of(style), matcher.end() - matcher.start());
            end = matcher.end();
        }
        spans.add(List.of(), text.length() - end);
        return spans.create();
    }

    private static final class ProblemCell extends RowCell<Problem> {
        private final Label line = Look.label("", "mono", "problem-line");
        private final Label sentence = Look.prose("");
        private final HBox row = new HBox(10, line, sentence);

        ProblemCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(sentence, Priority.ALWAYS);
        }

        @Override
        protected Node filled(Problem problem) {
            line.setText(Wording.of("shops.line", problem.line()));
            sentence.setText(problem.sentence());
            return row;
        }
    }
}
