package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.bodyLimit;
import static dev.cartwright.reference.assembly.Alterations.cart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Surroundings;
import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.catalogue.Sku;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;

/** Checks of a PUT or a DELETE, and those before the schema, made in another order than the protocol's (section 1). */
final class PrecedenceFaults {
    private static final int LARGEST = 1_024 * 1_024;

    private PrecedenceFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "sku-before-schema-in-put",
                        "PUT of an unknown SKU answers 404 before its lines are checked",
                        () -> aLineOfAPut(
                                400,
                                Answers.error(404, "Item not found"),
                                (line, catalogue) -> line.path("sku").path("id").isTextual()
                                        && sku(line, catalogue).isEmpty())),
                fault(
                        "size-before-sku-in-put",
                        "PUT of an unknown SKU with a size answers 400 for its size",
                        () -> aLineOfAPut(
                                404,
                                invalid("lines"),
                                (line, catalogue) ->
                                        line.has("size") && sku(line, catalogue).isEmpty())),
                fault(
                        "stock-before-size-in-put",
                        "PUT of more than there is answers 409 before a missing size is told",
                        () -> aLineOfAPut(
                                400,
                                Answers.error(409, "Insufficient stock"),
                                (line, catalogue) -> !line.has("size")
                                        && sku(line, catalogue)
                                                .filter(Sku::isSized)
                                                .filter(sku -> line.path("qty").asLong(1) > sku.stock())
                                                .isPresent())),
                fault(
                        "line-before-cookie",
                        "PATCH without a cookie tells of a line the shop can't have that it is not there",
                        () -> lineBeforeCookie("PATCH")),
                fault(
                        "line-before-cookie-in-delete",
                        "DELETE without a cookie tells of a line the shop can't have that it is not there",
                        () -> lineBeforeCookie("DELETE")),
                fault(
                        "line-before-schema-in-delete",
                        "DELETE of a line that is not there answers 404 before its body is checked",
                        () -> OrderFaults.lineFirst("DELETE")),
                fault(
                        "schema-before-media-type",
                        "POST of an unfit body that is not JSON answers 400",
                        () -> answers((request, answer) ->
                                request.method().equals("POST") && answer.status() == 415 && isUnfit(request)
                                        ? invalid("sku")
                                        : answer)),
                fault(
                        "schema-before-origin",
                        "POST of an unfit body from a foreign origin answers 400",
                        () -> answers((request, answer) ->
                                request.method().equals("POST") && answer.status() == 403 && isUnfit(request)
                                        ? invalid("sku")
                                        : answer)),
                fault(
                        "schema-before-body-limit",
                        "A body over the limit is parsed first, and answers 400 when it is no JSON",
                        () -> bodyLimit(64L * LARGEST).then(cart(inner -> request -> {
                            if (request.text().length() <= LARGEST) {
                                return inner.answer(request);
                            }
                            return JsonText.read(request.text()).isPresent()
                                    ? Answers.error(413, "Body too large")
                                    : invalid("sku");
                        }))),
                fault(
                        "schema-before-method",
                        "A method that is not offered answers 400 when it has a body",
                        () -> answers((request, answer) ->
                                answer.status() == 405 && request.hasBody() ? invalid("sku") : answer)));
    }

    private static Fault fault(String id, String sentence, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, "1 Order of the checks", alteration);
    }

    private static HttpAnswer invalid(String field) {
        HttpAnswer answer = Answers.error(400, "");
        return answer.withBody(Bytes.utf8("{\"" + field + "\":[\"Required\"]}"));
    }

    private static boolean isUnfit(HttpRequest request) {
        return Answers.object(request).filter(body -> body.has("sku")).isEmpty();
    }

    private static Optional<Sku> sku(JsonNode line, Catalogue catalogue) {
        return catalogue.find(line.path("sku").path("id").asText());
    }

    /** Gives another answer to PUTs that are refused with {@code status} and have a line that {@code when} picks. */
    private static Alteration aLineOfAPut(int status, HttpAnswer other, BiPredicate<JsonNode, Catalogue> when) {
        return knowing(catalogue -> (request, answer) -> request.method().equals("PUT")
                        && answer.status() == status
                        && Answers.object(request).stream()
                                .flatMap(body -> body.path("lines").valueStream())
                                .anyMatch(line -> when.test(line, catalogue))
                ? other.withHeaders(OrderFaults.merged(other, answer))
                : answer);
    }

    private static Alteration lineBeforeCookie(String method) {
        return knowing(catalogue -> (request, answer) -> request.method().equals(method)
                        && answer.status() == 404
                        && !Answers.hasCookie(request)
                        && lineId(request)
                                .filter(id -> catalogue.find(id).isEmpty())
                                .isPresent()
                ? Answers.error(404, "Item not in cart")
                : answer);
    }

    private static Optional<String> lineId(HttpRequest request) {
        return Answers.object(request)
                .map((ObjectNode body) -> body.path("id"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    private static Alteration knowing(Function<Catalogue, BiFunction<HttpRequest, HttpAnswer, HttpAnswer>> change) {
        return new Alteration() {
            @Override
            public Handler cart(Handler inner, Surroundings surroundings) {
                BiFunction<HttpRequest, HttpAnswer, HttpAnswer> known = change.apply(surroundings.catalogue());
                return request -> known.apply(request, inner.answer(request));
            }
        };
    }
}
