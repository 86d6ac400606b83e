package dev.cartwright.reference.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.catalogue.Sku;

/** Writes a cart as the body of a success. */
@FunctionalInterface
public interface CartJson {
    /** {@code {"ok": true, "cart": {…}}}; absent optionals are left out. */
    ObjectNode body(Cart cart);

    /** The protocol's own shape. */
    static CartJson plain() {
        return cart -> {
            ObjectNode body = JsonNodeFactory.instance.objectNode().put("ok", true);
            ObjectNode lines = body.putObject("cart");
            cart.lines().forEach((key, line) -> lines.set(key, line(line)));
            return body;
        };
    }

    private static ObjectNode line(CartLine line) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("sku", sku(line.sku()));
        node.put("qty", line.qty());
        line.size().ifPresent(size -> node.put("size", size));
        line.meta().ifPresent(meta -> node.set("meta", meta));
        line.rental().ifPresent(rental -> node.set("rental", rental));
        return node;
    }

    private static ObjectNode sku(Sku sku) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", sku.id())
                .put("title", sku.title())
                .put("price", sku.price())
                .put("stock", sku.stock());
        ArrayNode sizes = node.putArray("sizes");
        sku.sizes().forEach(sizes::add);
        sku.details().forEach(node::put);
        return node;
    }
}
