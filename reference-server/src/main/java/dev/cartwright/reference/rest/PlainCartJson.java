package dev.cartwright.reference.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.catalogue.Sku;
import dev.cartwright.reference.http.JsonText;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The protocol's own shape, written without a tree, and with each SKU's text kept: of all that an
 * answer costs beyond the JDK's server, this was the largest part ({@code docs/benchmarks.md}).
 * Thread-safe.
 */
final class PlainCartJson implements CartJson {
    private record Written(Sku sku, String text) {}

    /** By SKU id, so no more than the catalogue holds; a line's older snapshot takes the place of a newer one. */
    private final Map<String, Written> skus = new ConcurrentHashMap<>();

    @Override
    public ObjectNode body(Cart cart) {
        return (ObjectNode) JsonText.read(text(cart)).orElseThrow();
    }

    @Override
    public String text(Cart cart) {
        return JsonText.write(out -> {
            out.writeStartObject();
            out.writeBooleanField("ok", true);
            out.writeObjectFieldStart("cart");
            for (Map.Entry<String, CartLine> line : cart.lines().entrySet()) {
                out.writeFieldName(line.getKey());
                write(line.getValue(), out);
            }
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    private void write(CartLine line, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeFieldName("sku");
        out.writeRawValue(text(line.sku()));
        out.writeNumberField("qty", line.qty());
        if (line.size().isPresent()) {
            out.writeStringField("size", line.size().get());
        }
        if (line.meta().isPresent()) {
            out.writePOJOField("meta", line.meta().get());
        }
        if (line.rental().isPresent()) {
            out.writePOJOField("rental", line.rental().get());
        }
        out.writeEndObject();
    }

    private String text(Sku sku) {
        Written known = skus.get(sku.id());
        if (known != null && known.sku().equals(sku)) {
            return known.text();
        }
        String text = JsonText.write(out -> write(sku, out));
        skus.put(sku.id(), new Written(sku, text));
        return text;
    }

    private static void write(Sku sku, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", sku.id());
        out.writeStringField("title", sku.title());
        out.writeNumberField("price", sku.price());
        out.writeNumberField("stock", sku.stock());
        out.writeArrayFieldStart("sizes");
        for (String size : sku.sizes()) {
            out.writeString(size);
        }
        out.writeEndArray();
        for (Map.Entry<String, String> detail : sku.details().entrySet()) {
            out.writeStringField(detail.getKey(), detail.getValue());
        }
        out.writeEndObject();
    }
}
