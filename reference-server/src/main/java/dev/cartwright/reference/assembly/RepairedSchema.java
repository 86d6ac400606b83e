package dev.cartwright.reference.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.QuantityChange;
import dev.cartwright.reference.schema.Parsed;
import dev.cartwright.reference.schema.RequestSchema;
import java.util.List;
import java.util.function.Consumer;

/**
 * A schema that changes bodies before the inner one judges them, so that it accepts or refuses what
 * the inner one alone would not.
 */
public final class RepairedSchema implements RequestSchema {
    private final RequestSchema inner;
    private final Consumer<ObjectNode> post;
    private final Consumer<ObjectNode> patch;
    private final Consumer<ObjectNode> put;
    private final Consumer<ObjectNode> delete;

    private RepairedSchema(
            RequestSchema inner,
            Consumer<ObjectNode> post,
            Consumer<ObjectNode> patch,
            Consumer<ObjectNode> put,
            Consumer<ObjectNode> delete) {
        this.inner = inner;
        this.post = post;
        this.patch = patch;
        this.put = put;
        this.delete = delete;
    }

    /** Repairs bodies of POST. */
    public static Alteration post(Consumer<ObjectNode> repair) {
        return Alterations.schema(inner -> new RepairedSchema(
                inner, repair, RepairedSchema::nothing, RepairedSchema::nothing, RepairedSchema::nothing));
    }

    /** Repairs bodies of PATCH. */
    public static Alteration patch(Consumer<ObjectNode> repair) {
        return Alterations.schema(inner -> new RepairedSchema(
                inner, RepairedSchema::nothing, repair, RepairedSchema::nothing, RepairedSchema::nothing));
    }

    /** Repairs bodies of PUT. */
    public static Alteration put(Consumer<ObjectNode> repair) {
        return Alterations.schema(inner -> new RepairedSchema(
                inner, RepairedSchema::nothing, RepairedSchema::nothing, repair, RepairedSchema::nothing));
    }

    /** Repairs bodies of DELETE. */
    public static Alteration delete(Consumer<ObjectNode> repair) {
        return Alterations.schema(inner -> new RepairedSchema(
                inner, RepairedSchema::nothing, RepairedSchema::nothing, RepairedSchema::nothing, repair));
    }

    /** Repairs each line in bodies of PUT. */
    public static Alteration putLines(Consumer<ObjectNode> repair) {
        return put(body -> eachLine(body, repair));
    }

    /** Repairs lines in bodies of POST and PUT alike. */
    public static Alteration lines(Consumer<ObjectNode> repair) {
        return Alterations.schema(inner -> new RepairedSchema(
                inner, repair, RepairedSchema::nothing, body -> eachLine(body, repair), RepairedSchema::nothing));
    }

    private static void eachLine(ObjectNode body, Consumer<ObjectNode> repair) {
        for (JsonNode line : body.path("lines")) {
            if (line.isObject()) {
                repair.accept((ObjectNode) line);
            }
        }
    }

    @Override
    public Parsed<LineRequest> add(JsonNode body) {
        return inner.add(repaired(body, post));
    }

    @Override
    public Parsed<QuantityChange> set(JsonNode body) {
        return inner.set(repaired(body, patch));
    }

    @Override
    public Parsed<List<LineRequest>> replace(JsonNode body) {
        return inner.replace(repaired(body, put));
    }

    @Override
    public Parsed<String> remove(JsonNode body) {
        return inner.remove(repaired(body, delete));
    }

    private static JsonNode repaired(JsonNode body, Consumer<ObjectNode> repair) {
        if (!body.isObject()) {
            return body;
        }
        ObjectNode copy = body.deepCopy();
        repair.accept(copy);
        return copy;
    }

    private static void nothing(ObjectNode body) {}
}
