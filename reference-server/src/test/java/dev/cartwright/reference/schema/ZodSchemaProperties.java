package dev.cartwright.reference.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.QuantityChange;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class ZodSchemaProperties {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RequestSchema schema = new ZodSchema();

    @Provide
    Arbitrary<JsonNode> anyJson() {
        Arbitrary<JsonNode> leaf = Arbitraries.oneOf(
                Arbitraries.of(true, false).map(JSON::booleanNode),
                Arbitraries.doubles().map(JSON::numberNode),
                Arbitraries.longs().map(JSON::numberNode),
                Arbitraries.strings().ofMaxLength(4).map(JSON::textNode),
                Arbitraries.just(JSON.nullNode()));
        return Arbitraries.recursive(() -> leaf, ZodSchemaProperties::nested, 0, 3);
    }

    private static Arbitrary<JsonNode> nested(Arbitrary<JsonNode> inner) {
        Arbitrary<String> names = Arbitraries.of(
                "sku",
                "id",
                "qty",
                "size",
                "meta",
                "rental",
                "lines",
                "source",
                "tryOn",
                "transform",
                "insurance",
                "start",
                "other");
        Arbitrary<JsonNode> objects = Arbitraries.maps(names, inner)
                .ofMaxSize(5)
                .map(members -> {
                    ObjectNode object = JSON.objectNode();
                    object.setAll(members);
                    return object;
                });
        Arbitrary<JsonNode> arrays =
                inner.list().ofMaxSize(3).map(items -> JSON.arrayNode().addAll(items));
        return Arbitraries.oneOf(objects, arrays, inner);
    }

    @Property(tries = 2_000)
    void judgesAnyJsonWithoutThrowing(@ForAll("anyJson") JsonNode body) {
        List<Parsed<?>> all = List.of(schema.add(body), schema.set(body), schema.replace(body), schema.remove(body));
        for (Parsed<?> parsed : all) {
            if (parsed instanceof Parsed.Invalid<?>(var fields)) {
                assertThat(fields.values()).allMatch(messages -> !messages.isEmpty());
                assertThat(List.of("sku", "qty", "size", "meta", "rental", "lines", "id"))
                        .containsAll(fields.keySet());
            }
        }
        if (schema.add(body) instanceof Parsed.Valid<LineRequest>(var line)) {
            assertThat(line.qty()).isBetween(1L, 9_007_199_254_740_991L);
        }
    }

    @Property(tries = 300)
    void readsEveryExactInteger(@ForAll @LongRange(min = 0, max = 9_007_199_254_740_991L) long qty) {
        ObjectNode body = JSON.objectNode().put("id", "line").put("qty", qty);
        assertThat(schema.set(body)).isEqualTo(new Parsed.Valid<>(new QuantityChange("line", qty)));
        assertThat(schema.set(body.put("qty", String.valueOf(qty))))
                .isEqualTo(new Parsed.Valid<>(new QuantityChange("line", qty)));
    }
}
