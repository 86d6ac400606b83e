package dev.cartwright.reference.variants;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.line;
import static dev.cartwright.reference.assembly.Alterations.refusals;
import static dev.cartwright.reference.assembly.Alterations.site;
import static dev.cartwright.reference.assembly.Alterations.withJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Gzip;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The same answers in another form: JSON, headers, and framing. */
final class FormVariants {
    private FormVariants() {}

    static List<Variant> all() {
        return List.of(
                variant(
                        "pretty-json",
                        "JSON is indented",
                        "1",
                        () -> text(text ->
                                JsonText.read(text).map(JsonText::writePretty).orElse(text))),
                variant(
                        "members-reversed",
                        "Members of objects, lines among them, come in reversed order",
                        "1",
                        () -> text(text -> JsonText.read(text)
                                .map(node -> JsonText.write(reversed(node)))
                                .orElse(text))),
                variant(
                        "escaped-json",
                        "Letters beyond ASCII and slashes are escaped",
                        "1",
                        () -> text(FormVariants::escaped)),
                variant(
                        "error-extras",
                        "Beside error there are code, message and available",
                        "1 Errors",
                        () -> refusals((_, answer) -> withJson(answer, FormVariants::extended))),
                variant(
                        "validation-extras",
                        "Beside the field errors there are members that are no arrays",
                        "1 Errors",
                        () -> refusals((refusal, answer) -> refusal instanceof Refusal.InvalidBody
                                ? withJson(
                                        answer,
                                        body -> body.put("code", "invalid_body")
                                                .put("status", 400)
                                                .set(
                                                        "context",
                                                        JsonNodeFactory.instance
                                                                .objectNode()
                                                                .put("retry", false)))
                                : answer)),
                variant(
                        "localised-validation",
                        "Field errors are told in German",
                        "1 Schema",
                        () -> refusals((refusal, answer) -> refusal instanceof Refusal.InvalidBody
                                ? withJson(answer, FormVariants::localised)
                                : answer)),
                variant(
                        "richer-snapshots",
                        "A line's SKU has more members",
                        "1",
                        () -> line(line -> {
                            ObjectNode sku = (ObjectNode) line.path("sku");
                            sku.put("currency", "EUR").put("forRental", false).putNull("badge");
                            sku.putArray("images")
                                    .addObject()
                                    .put("src", "/images/1.webp")
                                    .put("width", 800);
                        })),
                variant(
                        "chunked-answers",
                        "Bodies are sent in chunks",
                        "1",
                        () -> site(inner -> request -> inner.answer(request).withFraming(HttpAnswer.Framing.CHUNKED))),
                variant(
                        "gzip-answers",
                        "Bodies are compressed for clients that accept it",
                        "1",
                        () -> site(inner -> request -> {
                            HttpAnswer answer = inner.answer(request);
                            return Gzip.isAccepted(request)
                                    ? Gzip.labelled(answer).withHeader("Vary", "Accept-Encoding")
                                    : answer;
                        })),
                variant(
                        "json-with-charset",
                        "JSON is sent with its charset",
                        "1",
                        () -> answers((_, answer) ->
                                answer.headers().first("Content-Type").isPresent()
                                        ? answer.withHeader("Content-Type", "application/json; charset=utf-8")
                                        : answer)),
                variant(
                        "connection-close",
                        "Every answer ends its connection",
                        "1",
                        () -> site(inner -> request -> inner.answer(request).withHeader("Connection", "close"))),
                variant(
                        "more-headers",
                        "Answers carry rate limits, a request id and a server name",
                        "ruling 13",
                        () -> site(inner -> request -> inner.answer(request)
                                .withHeader("RateLimit-Limit", "600")
                                .withHeader("RateLimit-Remaining", "599")
                                .withHeader("X-Request-Id", "req-1")
                                .withHeader("Server", "shop")
                                .withHeader("Vary", "Cookie, Origin"))),
                variant(
                        "cache-control-private",
                        "Answers are private to caches",
                        "ruling 26",
                        () -> answers((_, answer) -> answer.withHeader("Cache-Control", "private"))),
                variant(
                        "cache-control-long",
                        "Answers say in five ways that they are not to be kept",
                        "ruling 26",
                        () -> answers((_, answer) -> answer.withHeader(
                                "Cache-Control", "private, no-cache, no-store, max-age=0, must-revalidate"))),
                variant(
                        "options-ok",
                        "OPTIONS answers 200 with a body",
                        "ruling 25",
                        () -> answers((request, answer) -> request.method().equals("OPTIONS")
                                ? answer.withStatus(200)
                                        .withHeader("Content-Type", "application/json")
                                        .withBody(Bytes.utf8("{}"))
                                : answer)),
                variant(
                        "method-not-allowed-without-body",
                        "405 comes without a body",
                        "1 Errors",
                        () -> cart(inner -> request -> {
                            HttpAnswer answer = inner.answer(request);
                            return answer.status() == 405 ? answer.withBody(Bytes.NONE) : answer;
                        })));
    }

    private static Variant variant(String id, String sentence, String section, Supplier<Alteration> alteration) {
        return new Variant(id, sentence, section, alteration);
    }

    private static Alteration text(UnaryOperator<String> change) {
        return answers((_, answer) -> answer.body().isEmpty()
                ? answer
                : answer.withBody(Bytes.utf8(change.apply(answer.body().text()))));
    }

    private static JsonNode reversed(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode turned = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : new ArrayList<>(object.properties()).reversed()) {
            turned.set(member.getKey(), reversed(member.getValue()));
        }
        return turned;
    }

    private static String escaped(String json) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c > 126) {
                text.append("\\u%04x".formatted((int) c));
            } else if (c == '/') {
                text.append("\\/");
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static ObjectNode localised(ObjectNode body) {
        for (Map.Entry<String, JsonNode> field : List.copyOf(body.properties())) {
            if (field.getValue().isArray()) {
                body.putArray(field.getKey()).add("Ungültiger Wert: prüfen Sie das Feld");
            }
        }
        return body;
    }

    private static ObjectNode extended(ObjectNode body) {
        if (body.has("error")) {
            // What the protocol itself says beside an error, as the code of a checkout, is not the shop's to change.
            body.putIfAbsent("code", body.textNode("cart_refused"));
            body.putIfAbsent(
                    "message", body.textNode("Leider geht das gerade nicht. Bitte prüfen Sie Ihren Warenkorb."));
            body.putIfAbsent("available", body.numberNode(3));
        }
        return body;
    }
}
