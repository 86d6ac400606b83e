package dev.cartwright.reference.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.QuantityChange;
import java.util.List;

/** Judges bodies. Thread-safe; never throws for any JSON. */
public interface RequestSchema {
    /** The body of POST. */
    Parsed<LineRequest> add(JsonNode body);

    /** The body of PATCH. */
    Parsed<QuantityChange> set(JsonNode body);

    /** The body of PUT. */
    Parsed<List<LineRequest>> replace(JsonNode body);

    /** The body of DELETE: the line's key. */
    Parsed<String> remove(JsonNode body);
}
