package dev.cartwright.reference.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * The events of one shop. Items are the cart's lines after what happened and {@code value}
 * is what they cost together, all money in integer minor units (ruling 17). {@code cart_id} is a hash:
 * whoever reads events can follow a cart, and can neither name it to a store nor sign it. Nobody logs in
 * here, so {@code is_logged_in} is false.
 */
final class EventText implements EventForm {
    private static final int HASH_BYTES = 16;

    private final String shop;
    private final Supplier<String> currency;

    EventText(String shop, Supplier<String> currency) {
        this.shop = shop;
        this.currency = currency;
    }

    @Override
    public ObjectNode event(Happening happening) {
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("type", happening.type().word())
                .put("shop_id", shop)
                .put("cart_id", hash(happening.id()))
                .put("currency", currency.get())
                .put(
                        "value",
                        happening.cart().lines().values().stream()
                                .mapToLong(line -> line.qty() * line.sku().price())
                                .sum());
        ArrayNode items = event.putArray("items");
        happening.cart().lines().values().forEach(line -> items.add(item(line)));
        event.put("is_logged_in", false);
        happening.source().ifPresent(source -> event.put("source", source));
        event.put("timestamp", happening.at().truncatedTo(ChronoUnit.MILLIS).toString());
        return event;
    }

    private static ObjectNode item(CartLine line) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("product_id", line.sku().id())
                .put("name", line.sku().title())
                .put("quantity", line.qty())
                .put("price", line.sku().price());
    }

    private String hash(CartId id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((shop + "\n" + id.value()).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
