package dev.cartwright.reference.stripestub;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * A session as the stub keeps it.
 *
 * @param id its id
 * @param amount what is to be paid, in minor units
 * @param currency of the amount
 * @param orderId the shop's own name for it
 * @param metadata what the shop noted about it
 * @param created when, in seconds since 1970
 * @param expiresAt until when it can be paid, likewise
 * @param status {@code open}, {@code complete} or {@code expired}
 * @param intent the money, once somebody tried to pay
 */
public record StubSession(
        String id,
        long amount,
        String currency,
        String orderId,
        Map<String, String> metadata,
        long created,
        long expiresAt,
        String status,
        Optional<String> intent) {

    StubSession withStatus(String other) {
        return new StubSession(id, amount, currency, orderId, metadata, created, expiresAt, other, intent);
    }

    StubSession withIntent(String other) {
        return new StubSession(id, amount, currency, orderId, metadata, created, expiresAt, status, Optional.of(other));
    }

    boolean isOpen() {
        return status.equals("open");
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("object", "checkout.session")
                .put("amount_subtotal", amount)
                .put("amount_total", amount)
                .put("client_reference_id", orderId)
                .put("created", created)
                .put("currency", currency)
                .put("expires_at", expiresAt)
                .put("livemode", false)
                .put("mode", "payment")
                .put("payment_status", status.equals("complete") ? "paid" : "unpaid")
                .put("status", status)
                .put("ui_mode", "embedded_page");
        // Stripe tells it while the session can be paid
        node.put("client_secret", isOpen() ? id + "_secret_stub" : null);
        node.put("payment_intent", intent.orElse(null));
        ObjectNode noted = node.putObject("metadata");
        metadata.forEach(noted::put);
        return node;
    }

    ObjectNode intentJson(String intentStatus) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", intent.orElse("pi_unknown"))
                .put("object", "payment_intent")
                .put("amount", amount)
                .put("currency", currency)
                .put("status", intentStatus);
        ObjectNode noted = node.putObject("metadata");
        metadata.forEach(noted::put);
        return node;
    }
}
