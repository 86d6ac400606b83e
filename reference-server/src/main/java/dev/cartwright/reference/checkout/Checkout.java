package dev.cartwright.reference.checkout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.http.JsonText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One try of a visitor to pay a cart.
 *
 * @param orderId what its order is, or would be, called; also the name of its hold
 * @param cart the cart
 * @param quote what it costs
 * @param begun when it was asked for
 * @param expiry when its session ends
 * @param state how far it is
 * @param session the provider's session, once there is one
 */
public record Checkout(
        String orderId,
        CartId cart,
        Quote quote,
        Instant begun,
        Instant expiry,
        State state,
        Optional<PaymentSession> session) {

    /** For how long the provider may be asked again for a session it did not answer for: the request says when it ends. */
    static final Duration OPENING = Duration.ofMinutes(4);

    /** How far a checkout is. */
    public enum State {
        /** The provider was not asked yet, or has not answered. */
        OPENING,
        /** The customer can pay. */
        OPEN,
        /** A payment was tried and failed. */
        FAILED,
        /** Its time is over, or it never came to be. */
        ENDED,
        /** The cart has a newer one. */
        REPLACED,
        /** Paid; nothing comes after it. */
        PAID
    }

    /** Whether the same cart, asked again at {@code now}, gets this one again. */
    boolean serves(Quote asked, Instant now) {
        boolean alive = switch (state) {
            case OPENING -> now.isBefore(begun.plus(OPENING));
            case OPEN -> now.isBefore(expiry);
            case FAILED, ENDED, REPLACED, PAID -> false;
        };
        return alive && quote.equals(asked);
    }

    /** Whether its session, if it has one, may still be paid. */
    boolean isPayable() {
        return switch (state) {
            case OPENING, OPEN, FAILED -> true;
            case ENDED, REPLACED, PAID -> false;
        };
    }

    /**
     * What makes the provider open one session however often it is asked: a hash of shop, cart id and lines
     * (protocol section 5), and of the order, so that buying the same again is another session.
     */
    String idempotencyKey(String shop) {
        ArrayNode parts = JsonNodeFactory.instance
                .arrayNode()
                .add(shop)
                .add(cart.value())
                .add(QuoteText.write(quote))
                .add(orderId);
        return "cartwright-" + sha256(JsonText.writeAscii(parts));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
