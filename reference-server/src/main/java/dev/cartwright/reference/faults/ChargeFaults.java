package dev.cartwright.reference.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alterations;
import dev.cartwright.reference.checkout.CheckoutHandler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Checkouts that tell another session than the cart's: without its members, or with another amount or currency (section 5). */
final class ChargeFaults {

    private ChargeFaults() {}

    static List<Fault> all() {
        return List.of(
                session(
                        "checkout-without-order-id",
                        "A checkout does not tell the order's id",
                        (_, told) -> told.without(List.of("orderId"))),
                session(
                        "checkout-amount-as-text",
                        "A checkout tells its amount as a text with a decimal point",
                        (_, told) -> told.put(
                                "amount", "%.2f".formatted(told.path("amount").asLong() / 100.0))),
                session(
                        "checkout-a-cent-short",
                        "A checkout asks for a cent less than the cart costs",
                        (_, told) -> told.put("amount", told.path("amount").asLong() - 1)),
                session(
                        "checkout-in-dollars",
                        "A checkout of a shop in euros is in dollars",
                        (_, told) -> told.put("currency", "usd")),
                session(
                        "checkout-believes-the-client",
                        "A checkout asks for the amount that its body names",
                        (request, told) -> Answers.object(request)
                                .filter(body -> body.has("amount"))
                                .map(body -> told.<ObjectNode>set("amount", body.get("amount")))
                                .orElse(told)),
                session(
                        "checkout-for-nothing",
                        "A checkout asks for nothing, whatever the cart costs",
                        (_, told) -> told.put("amount", 0)),
                charging(
                        "checkout-forgets-lines-after-three",
                        "A checkout asks for three lines of a cart at most",
                        lines -> lines.limit(3)),
                charging(
                        "checkout-forgets-sizes",
                        "A checkout asks for no line that has a size",
                        lines -> lines.filter(line -> !line.getKey().contains(":"))),
                new Fault(
                        "checkout-with-free-goods-fails",
                        "A checkout of a cart in which something costs nothing answers 500",
                        "5",
                        () -> Alterations.site(inner -> request -> begins(request)
                                        && lines(Answers.cartOf(inner, request)).anyMatch(line -> price(line) == 0)
                                ? Answers.defect()
                                : inner.answer(request))));
    }

    private static Fault session(String id, String sentence, BiFunction<HttpRequest, ObjectNode, ObjectNode> change) {
        return CheckoutFaults.checkout(id, sentence, inner -> request -> {
            HttpAnswer answer = inner.answer(request);
            return answer.isSuccess() && request.method().equals("POST")
                    ? Alterations.withJson(answer, body -> change.apply(request, body))
                    : answer;
        });
    }

    /** A checkout that asks for some lines of the cart alone. */
    private static Fault charging(
            String id, String sentence, UnaryOperator<Stream<Map.Entry<String, JsonNode>>> which) {
        return new Fault(
                id,
                sentence,
                "5",
                () -> Alterations.site(inner -> request -> {
                    HttpAnswer answer = inner.answer(request);
                    if (!begins(request) || !answer.isSuccess()) {
                        return answer;
                    }
                    long amount = which.apply(lines(Answers.cartOf(inner, request)))
                            .mapToLong(ChargeFaults::price)
                            .sum();
                    return Alterations.withJson(answer, told -> told.put("amount", amount));
                }));
    }

    private static boolean begins(HttpRequest request) {
        return request.path().equals(CheckoutHandler.PATH) && request.method().equals("POST");
    }

    private static Stream<Map.Entry<String, JsonNode>> lines(JsonNode cart) {
        return cart.properties().stream();
    }

    /** What a line costs, in minor units. */
    private static long price(Map.Entry<String, JsonNode> line) {
        return line.getValue().path("qty").asLong()
                * line.getValue().path("sku").path("price").asLong();
    }
}
