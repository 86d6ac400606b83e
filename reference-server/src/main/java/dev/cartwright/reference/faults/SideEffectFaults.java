package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.refusals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Refusals that do something all the same, or are told wrongly for one kind of request only. */
final class SideEffectFaults {
    private SideEffectFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "refused-post-adds-one",
                        "POST refused by the schema answers 400 and adds one piece",
                        "1 Errors",
                        () -> cart(inner -> afterwards(inner, "POST", SideEffectFaults::onePiece))),
                fault(
                        "refused-patch-removes",
                        "PATCH refused by the schema answers 400 and removes the line",
                        "1 Errors",
                        () -> cart(inner -> afterwards(inner, "PATCH", SideEffectFaults::removal))),
                fault(
                        "refused-delete-removes",
                        "DELETE refused by the schema answers 400 and removes the line",
                        "1 Errors",
                        () -> cart(inner -> afterwards(inner, "DELETE", SideEffectFaults::removal))),
                fault(
                        "put-item-not-found-bad-request",
                        "An unknown SKU in a PUT answers 400",
                        "1 Errors",
                        () -> onPut("Item not found", answer -> answer.withStatus(400))),
                fault(
                        "put-size-required-unprocessable",
                        "A missing size in a PUT answers 422",
                        "1 Errors",
                        () -> onPut("Size required", answer -> answer.withStatus(422))),
                fault(
                        "hostile-id-fails",
                        "POST of an id with an apostrophe answers 500",
                        "1 Errors",
                        () -> answers((request, answer) -> request.method().equals("POST")
                                        && Answers.object(request)
                                                .map(body -> body.path("sku")
                                                        .path("id")
                                                        .asText())
                                                .filter(id -> id.contains("'"))
                                                .isPresent()
                                ? Answers.defect()
                                : answer)),
                fault(
                        "markup-answered-as-page",
                        "A refused request with markup in it is answered with a page",
                        "ruling 28",
                        () -> answers((request, answer) ->
                                answer.status() >= 400 && request.text().contains("<script>")
                                        ? Answers.text(answer, "text/html", "<p>" + request.text() + "</p>")
                                        : answer)),
                fault(
                        "errors-sent-as-text",
                        "Errors are JSON that is sent as text/plain",
                        "ruling 14",
                        () -> refusals((_, answer) ->
                                answer.body().isEmpty() ? answer : answer.withHeader("Content-Type", "text/plain"))));
    }

    private static Fault fault(String id, String sentence, String section, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, section, alteration);
    }

    /** Does something else after a request of that method was refused with 400. */
    private static Handler afterwards(
            Handler inner, String method, BiFunction<HttpRequest, ObjectNode, HttpRequest> other) {
        return request -> {
            HttpAnswer answer = inner.answer(request);
            if (request.method().equals(method) && answer.status() == 400) {
                Answers.object(request).ifPresent(body -> inner.answer(other.apply(request, body)));
            }
            return answer;
        };
    }

    private static HttpRequest onePiece(HttpRequest request, ObjectNode body) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.set("sku", body.path("sku"));
        return request.withBody(Bytes.utf8(JsonText.write(line)));
    }

    private static HttpRequest removal(HttpRequest request, ObjectNode body) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.set("id", body.path("id"));
        return request.withMethod("DELETE").withBody(Bytes.utf8(JsonText.write(line)));
    }

    private static Alteration onPut(String error, Function<HttpAnswer, HttpAnswer> change) {
        return answers((request, answer) -> request.method().equals("PUT")
                        && JsonText.read(answer.body().text())
                                .map(body -> body.path("error"))
                                .map(JsonNode::asText)
                                .equals(Optional.of(error))
                ? change.apply(answer)
                : answer);
    }
}
