package dev.cartwright.reference.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.inventory.Holds.Shortage;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The one place where refusals become answers. */
@FunctionalInterface
public interface RefusalAnswers {
    /** The answer that tells a client of {@code refusal}. */
    HttpAnswer answer(Refusal refusal);

    /** The protocol's statuses and its exact texts (ruling 36). */
    static RefusalAnswers exact() {
        return refusal -> switch (refusal) {
            case Refusal.InvalidBody(Map<String, List<String>> fields) -> HttpAnswer.json(400, flattened(fields));
            case Refusal.UnknownSize(String field) ->
                HttpAnswer.json(400, flattened(Map.of(field, List.of("Unknown size"))));
            case Refusal.SizeRequired _ -> error(400, "Size required");
            case Refusal.ItemNotFound _ -> error(404, "Item not found");
            case Refusal.CartNotFound _ -> error(404, "Cart not found");
            case Refusal.ItemNotInCart _ -> error(404, "Item not in cart");
            case Refusal.NoSuchPath _ -> error(404, "Not found");
            case Refusal.OutOfStock _ -> error(409, "Out of stock");
            case Refusal.InsufficientStock _ -> error(409, "Insufficient stock");
            case Refusal.InventoryInsufficient(List<Shortage> shortages) -> HttpAnswer.json(409, lacking(shortages));
            case Refusal.Unauthorized _ -> error(401, "Unauthorized").withHeader("WWW-Authenticate", "Bearer");
            case Refusal.ForeignOrigin _ -> error(403, "Origin not allowed");
            case Refusal.MethodNotAllowed(List<String> offered) ->
                error(405, "Method not allowed").withHeader("Allow", String.join(", ", offered));
            case Refusal.BodyTooLarge(long limit) ->
                error(413, "Body larger than %d bytes".formatted(limit)).withHeader("Connection", "close");
            case Refusal.NotJson _ -> error(415, "Content-Type must be application/json");
            case Refusal.TooManyRequests(Duration retryAfter) ->
                error(429, "Too many requests").withHeader("Retry-After", String.valueOf(wholeSeconds(retryAfter)));
            case Refusal.CartDisabled _ -> error(503, "Cart disabled").withHeader("Retry-After", "60");
            case Refusal.StoreUnavailable _ -> error(503, "Service unavailable").withHeader("Retry-After", "1");
            case Refusal.CartEmpty _ -> error(400, "Cart is empty");
            case Refusal.AmountTooLarge _ -> error(400, "Amount too large");
            case Refusal.BadSignature _ -> error(400, "Invalid signature");
            case Refusal.NoEvent _ -> error(400, "Invalid event");
            case Refusal.PaymentUnavailable _ -> error(502, "Payment unavailable");
            case Refusal.Stopping _ ->
                error(503, "Service unavailable").withHeader("Retry-After", "1").withHeader("Connection", "close");
            case Refusal.Defect _ -> error(500, "Internal error");
        };
    }

    private static HttpAnswer error(int status, String text) {
        return HttpAnswer.json(status, JsonNodeFactory.instance.objectNode().put("error", text));
    }

    /** Rounded up, for a client that comes a moment too early is refused again. */
    private static long wholeSeconds(Duration time) {
        return Math.max(1, time.plusSeconds(1).minusNanos(1).toSeconds());
    }

    private static ObjectNode lacking(List<Shortage> shortages) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("error", "Insufficient stock")
                .put("code", "inventory_insufficient");
        ArrayNode items = body.putArray("items");
        shortages.forEach(shortage -> items.addObject()
                .put("sku", shortage.skuId())
                .put("requested", shortage.requested())
                .put("available", shortage.available()));
        return body;
    }

    private static ObjectNode flattened(Map<String, List<String>> fields) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        fields.forEach((field, messages) -> {
            ArrayNode list = body.putArray(field);
            messages.forEach(list::add);
        });
        return body;
    }
}
