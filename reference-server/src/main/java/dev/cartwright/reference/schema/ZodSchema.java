package dev.cartwright.reference.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.QuantityChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** The schemas of the platform's handlers. */
public final class ZodSchema implements RequestSchema {
    private static final Set<String> LINE = Set.of("sku", "qty", "size", "meta", "rental");
    private static final Set<String> CHANGE = Set.of("id", "qty");

    @Override
    public Parsed<LineRequest> add(JsonNode body) {
        return judged(body, problems -> line(body, problems));
    }

    @Override
    public Parsed<QuantityChange> set(JsonNode body) {
        return judged(body, problems -> {
            JsonShape.strict(body, CHANGE, problems);
            Optional<String> id = JsonShape.requiredText(body, "id", "id", problems);
            OptionalLong qty = JsonShape.integer(body.path("qty"), 0, "qty", problems);
            return id.isPresent() && qty.isPresent()
                    ? Optional.of(new QuantityChange(id.get(), qty.getAsLong()))
                    : Optional.empty();
        });
    }

    @Override
    public Parsed<List<LineRequest>> replace(JsonNode body) {
        return judged(body, problems -> {
            JsonShape.strict(body, Set.of("lines"), problems);
            JsonNode lines = body.path("lines");
            if (!lines.isArray()) {
                problems.add("lines", "Expected array, received " + JsonShape.kind(lines));
                return Optional.empty();
            }
            List<LineRequest> read = new ArrayList<>();
            Problems inside = problems.within("lines");
            for (JsonNode line : lines) {
                if (line.isObject()) {
                    line(line, inside).ifPresent(read::add);
                } else {
                    inside.addToWhole("Expected object, received " + JsonShape.kind(line));
                }
            }
            return Optional.of(read);
        });
    }

    @Override
    public Parsed<String> remove(JsonNode body) {
        return judged(body, problems -> {
            JsonShape.strict(body, Set.of("id"), problems);
            return JsonShape.requiredText(body, "id", "id", problems);
        });
    }

    private static <T> Parsed<T> judged(JsonNode body, Function<Problems, Optional<T>> read) {
        Problems problems = new Problems();
        if (!body.isObject()) {
            problems.addToWhole("Expected object");
            return new Parsed.Invalid<>(problems.byField());
        }
        Optional<T> value = read.apply(problems);
        return value.isPresent() && problems.none()
                ? new Parsed.Valid<>(value.get())
                : new Parsed.Invalid<>(problems.byField());
    }

    private static Optional<LineRequest> line(JsonNode line, Problems problems) {
        JsonShape.strict(line, LINE, problems);
        Optional<String> id = skuId(line.path("sku"), problems);
        OptionalLong qty =
                line.has("qty") ? JsonShape.integer(line.path("qty"), 1, "qty", problems) : OptionalLong.of(1);
        Optional<String> size = JsonShape.optionalText(line, "size", "size", problems);
        if (size.filter(String::isEmpty).isPresent()) {
            problems.add("size", "String must contain at least 1 character");
        }
        Optional<ObjectNode> meta = LineDetails.meta(line, problems);
        Optional<ObjectNode> rental = LineDetails.rental(line, problems);
        return id.isPresent() && qty.isPresent()
                ? Optional.of(new LineRequest(id.get(), qty.getAsLong(), size, meta, rental))
                : Optional.empty();
    }

    private static Optional<String> skuId(JsonNode sku, Problems problems) {
        if (sku.isMissingNode()) {
            problems.add("sku", "Required");
            return Optional.empty();
        }
        if (!sku.isObject()) {
            problems.add("sku", "Expected object, received " + JsonShape.kind(sku));
            return Optional.empty();
        }
        return JsonShape.requiredText(sku, "id", "sku", problems);
    }
}
