package dev.cartwright.reference.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.JsonText;
import dev.cartwright.reference.schema.Parsed;
import dev.cartwright.reference.schema.RequestSchema;
import dev.cartwright.reference.schema.ZodSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Any bytes as a body: they are judged without an exception, and what is accepted keeps the schema's promises. */
public final class BodyTarget {
    static final List<String> SEEDS = List.of(
            "{\"sku\":{\"id\":\"mug-enamel\"},\"qty\":2,\"size\":\"M\"}",
            "{\"sku\":{\"id\":\"a\"},\"qty\":\"1e3\",\"meta\":{\"source\":\"x\",\"tryOn\":{\"idempotencyKey\":\"k\",\"transform\":{\"x\":[1.5,null]}}}}",
            "{\"sku\":{\"id\":\"a\"},\"rental\":{\"start\":\"2026-01-01\",\"end\":\"2026-01-02\",\"termsVersion\":\"1\",\"durationUnit\":\"day\",\"deposit\":12.5,\"insurance\":{\"selected\":true,\"fee\":-0.0}}}",
            "{\"id\":\"tee:M\",\"qty\":0}",
            "{\"lines\":[{\"sku\":{\"id\":\"a\"}},{\"sku\":{\"id\":\"b\"},\"qty\":9007199254740991}]}",
            "\uFEFF{\"id\":\"\\ud800\\u0000\"}",
            "[[[[{\"a\":1e400}]]]]");

    private static final Set<String> FIELDS = Set.of("sku", "qty", "size", "meta", "rental", "lines", "id");
    private static final long LARGEST = 9_007_199_254_740_991L;
    private static final RequestSchema SCHEMA = new ZodSchema();

    private BodyTarget() {}

    /** Jazzer's door. */
    public static void fuzzerTestOneInput(byte[] input) {
        JsonNode body = JsonText.read(Bytes.of(input).text()).orElseGet(() -> read("{}"));
        Optional<JsonNode> again = JsonText.read(JsonText.write(body));
        check(again.isPresent(), "what was read can be written and read again");
        for (Parsed<?> parsed :
                List.of(SCHEMA.set(body), SCHEMA.remove(body), SCHEMA.add(body), SCHEMA.replace(body))) {
            if (parsed instanceof Parsed.Invalid<?>(var fields)) {
                check(FIELDS.containsAll(fields.keySet()), "errors have names of the schema");
            }
        }
        if (SCHEMA.add(body) instanceof Parsed.Valid<LineRequest>(var line)) {
            check(line.qty() >= 1 && line.qty() <= LARGEST, "a quantity is a whole number from 1");
            check(line.size().filter(String::isEmpty).isEmpty(), "a size is not empty");
            line.meta().ifPresent(JsonText::write);
            line.rental().ifPresent(JsonText::write);
        }
    }

    static byte[] bytes(String seed) {
        return seed.getBytes(UTF_8);
    }

    private static JsonNode read(String text) {
        return JsonText.read(text).orElseThrow();
    }

    private static void check(boolean holds, String promise) {
        if (!holds) {
            throw new IllegalStateException("broken: " + promise);
        }
    }
}
