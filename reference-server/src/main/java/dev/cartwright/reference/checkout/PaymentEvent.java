package dev.cartwright.reference.checkout;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.reference.http.JsonText;
import java.util.Optional;

/** What the payment provider tells by a webhook. Every event has an id, repeated when it is delivered again. */
public sealed interface PaymentEvent {
    /** The event's id. */
    String id();

    /** A session was paid. */
    record Completed(String id, String sessionId, Optional<String> intent) implements PaymentEvent {}

    /** A session ended without a payment. */
    record Expired(String id, String sessionId) implements PaymentEvent {}

    /** A payment was tried and failed; the customer may try again. */
    record Failed(String id, String orderId, String intent) implements PaymentEvent {}

    /** Something that is none of a cart's business. */
    record Other(String id) implements PaymentEvent {}

    /** The event in a webhook's body; nothing when it is none. */
    static Optional<PaymentEvent> read(String body) {
        return JsonText.read(body)
                .filter(event -> isText(event.path("id")) && isText(event.path("type")))
                .map(PaymentEvent::of);
    }

    private static PaymentEvent of(JsonNode event) {
        String id = event.path("id").textValue();
        JsonNode object = event.path("data").path("object");
        String name = object.path("id").asText("");
        return switch (event.path("type").textValue()) {
            case "checkout.session.completed" ->
                // a bank transfer that is on its way: async_payment_succeeded or _failed follows
                object.path("payment_status").asText("").equals("unpaid")
                        ? new Other(id)
                        : new Completed(id, name, intent(object));
            case "checkout.session.async_payment_succeeded" -> new Completed(id, name, intent(object));
            case "checkout.session.expired", "checkout.session.async_payment_failed" -> new Expired(id, name);
            case "payment_intent.payment_failed" ->
                new Failed(id, object.path("metadata").path("order_id").asText(""), name);
            default -> new Other(id);
        };
    }

    private static Optional<String> intent(JsonNode session) {
        JsonNode intent = session.path("payment_intent");
        return Optional.of(intent.isObject() ? intent.path("id") : intent)
                .filter(PaymentEvent::isText)
                .map(JsonNode::textValue);
    }

    private static boolean isText(JsonNode node) {
        return node.isTextual()
                && !node.textValue().isBlank()
                && node.textValue().length() <= 255;
    }
}
