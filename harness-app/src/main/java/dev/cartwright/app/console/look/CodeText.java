package dev.cartwright.app.console.look;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** One side of an exchange as it went over the wire, its JSON indented and coloured. It can be selected and copied, not changed. */
public final class CodeText extends StackPane {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern TOKEN = Pattern.compile(
            "(?<key>\"(?:[^\"\\\\]|\\\\.)*\")(?=\\s*:)|(?<text>\"(?:[^\"\\\\]|\\\\.)*\")|(?<number>-?\\b\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?\\b)|(?<word>\\b(?:true|false|null)\\b)");
    private static final double LINE = 18;
    private static final double MOST_HEIGHT = 420;

    private final CodeArea area = new CodeArea();

    /** A header line. */
    public record Pair(String name, String value) {}

    /** An empty text. */
    public CodeText() {
        area.setEditable(false);
        area.setWrapText(true);
        area.getStyleClass().addAll("code", "read-only");
        getStyleClass().add("code-box");
        getChildren().add(new VirtualizedScrollPane<>(area));
    }

    /** Shows a first line, header lines and a body. */
    public void show(String first, List<Pair> headers, String body) {
        String pretty = indented(body);
        StringBuilder text = new StringBuilder(first);
        StyleSpansBuilder<java.util.Collection<String>> spans = new StyleSpansBuilder<>();
        spans.add(List.of("first"), first.length());
        for (Pair header : headers) {
            text.append('\n').append(header.name()).append(": ").append(header.value());
            spans.add(List.of("header-name"), header.name().length() + 2);
            spans.add(List.of(), header.value().length() + 1);
        }
        if (!pretty.isEmpty()) {
            text.append("\n\n").append(pretty);
            spans.add(List.of(), 2);
            colour(pretty, spans);
        }
        area.replaceText(text.toString());
        area.setStyleSpans(0, spans.create());
        area.moveTo(0);
        area.requestFollowCaret();
        double height = Math.min(MOST_HEIGHT, area.getParagraphs().size() * LINE + 48);
        setPrefHeight(height);
        setMinHeight(height);
    }

    private static void colour(String json, StyleSpansBuilder<java.util.Collection<String>> spans) {
        Matcher matcher = TOKEN.matcher(json);
        int end = 0;
        while (matcher.find()) {
            String style = matcher.group("key") != null
                    ? "json-key"
                    : matcher.group("text") != null
                            ? "json-text"
                            : matcher.group("number") != null ? "json-number" : "json-word";
            spans.add(List.of(), matcher.start() - end);
            spans.add(List.of(style), matcher.end() - matcher.start());
            end = matcher.end();
        }
        spans.add(List.of(), json.length() - end);
    }

    private static String indented(String body) {
        if (!body.startsWith("{") && !body.startsWith("[")) {
            return body;
        }
        try {
            return JSON.readTree(body).toPrettyString();
        } catch (JsonProcessingException cutOrMalformed) {
            return body;
        }
    }
}
