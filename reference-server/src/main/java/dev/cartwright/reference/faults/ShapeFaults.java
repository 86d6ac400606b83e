package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.lines;
import static dev.cartwright.reference.assembly.Alterations.schema;
import static dev.cartwright.reference.faults.QuantityFaults.on;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.RepairedSchema;
import dev.cartwright.reference.assembly.Surroundings;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.LineResolver;
import dev.cartwright.reference.cart.LineResolver.Resolution;
import dev.cartwright.reference.cart.QuantityChange;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.schema.Parsed;
import dev.cartwright.reference.schema.RequestSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Bodies of the wrong shape accepted, or right ones refused (section 1, rulings 20 and 21). */
final class ShapeFaults {
    private static final Set<String> LINE = Set.of("sku", "qty", "size", "meta", "rental");

    private ShapeFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "sku-id-number-accepted",
                        "A sku.id that is a number is looked up",
                        "1 Schema",
                        () -> RepairedSchema.lines(on(
                                "sku",
                                sku -> sku.path("id").isNumber(),
                                body -> ((ObjectNode) body.path("sku"))
                                        .put("id", body.path("sku").path("id").asText())))),
                fault(
                        "sku-as-string-accepted",
                        "A sku that is a string is taken for its id",
                        "1 Schema",
                        () -> RepairedSchema.lines(on("sku", JsonNode::isTextual, body -> {
                            String id = body.path("sku").asText();
                            body.putObject("sku").put("id", id);
                        }))),
                fault(
                        "sku-missing-not-found",
                        "A body without sku answers 404",
                        "1 Schema",
                        () -> RepairedSchema.post(body -> {
                            if (!body.has("sku")) {
                                body.putObject("sku").put("id", "");
                            }
                        })),
                fault(
                        "size-empty-accepted",
                        "A size of \"\" counts as none",
                        "1 Schema",
                        () -> RepairedSchema.lines(
                                on("size", size -> size.asText("-").isEmpty(), body -> body.remove("size")))),
                fault(
                        "size-null-accepted",
                        "A size of null counts as none",
                        "1 Schema",
                        () -> RepairedSchema.lines(on("size", JsonNode::isNull, body -> body.remove("size")))),
                fault(
                        "size-number-accepted",
                        "A size that is a number counts as none",
                        "1 Schema",
                        () -> RepairedSchema.lines(on("size", JsonNode::isNumber, body -> body.remove("size")))),
                fault(
                        "size-unknown-accepted",
                        "A size the SKU does not have is taken for its first",
                        "ruling 20",
                        () -> lines(ShapeFaults::anySize)),
                fault(
                        "size-on-sizeless-accepted",
                        "A size on a SKU without sizes is ignored",
                        "ruling 20",
                        () -> lines((inner, surroundings) ->
                                request -> sizes(surroundings, request).isEmpty()
                                        ? inner.resolve(request.withSize(Optional.empty()))
                                        : inner.resolve(request))),
                fault(
                        "size-of-posts-not-checked",
                        "POST takes a size that the SKU does not have for another one or for none",
                        "ruling 20",
                        () -> anySizeBy("POST", Stream::of)),
                fault(
                        "size-of-puts-not-checked",
                        "PUT takes sizes that the SKUs do not have for others or for none",
                        "ruling 20",
                        () -> anySizeBy("PUT", body -> body.path("lines").valueStream())),
                fault(
                        "size-not-required",
                        "A missing size is taken for the SKU's first",
                        "1 Errors",
                        () -> lines((inner, surroundings) ->
                                request -> request.size().isEmpty()
                                        ? inner.resolve(request.withSize(sizes(surroundings, request).stream()
                                                .findFirst()))
                                        : inner.resolve(request))),
                fault(
                        "post-unknown-key-accepted",
                        "POST ignores unknown keys",
                        "ruling 21",
                        () -> RepairedSchema.post(body -> body.retain(LINE))),
                fault(
                        "patch-unknown-key-accepted",
                        "PATCH ignores unknown keys",
                        "ruling 21",
                        () -> RepairedSchema.patch(body -> body.retain("id", "qty"))),
                fault(
                        "put-unknown-key-accepted",
                        "PUT ignores unknown keys beside lines",
                        "ruling 21",
                        () -> RepairedSchema.put(body -> body.retain("lines"))),
                fault(
                        "put-line-unknown-key-accepted",
                        "PUT ignores unknown keys of a line",
                        "ruling 21",
                        () -> RepairedSchema.putLines(body -> body.retain(LINE))),
                fault(
                        "delete-unknown-key-accepted",
                        "DELETE ignores unknown keys",
                        "ruling 21",
                        () -> RepairedSchema.delete(body -> body.retain("id"))),
                fault(
                        "lines-missing-accepted",
                        "PUT without lines clears the cart",
                        "1 Schema",
                        () -> RepairedSchema.put(body -> {
                            if (!body.has("lines")) {
                                body.putArray("lines");
                            }
                        })),
                fault(
                        "lines-object-accepted",
                        "PUT with lines that is an object clears the cart",
                        "1 Schema",
                        () -> RepairedSchema.put(on("lines", JsonNode::isObject, body -> body.putArray("lines")))),
                fault(
                        "put-errors-not-under-lines",
                        "Errors of a PUT's line are named after the line's field",
                        "1 Schema",
                        () -> schema(ShapeFaults::misplacing)),
                fault(
                        "patch-id-number-accepted",
                        "PATCH with an id that is a number looks for that line",
                        "1 Schema",
                        () -> RepairedSchema.patch(ShapeFaults::idAsText)),
                fault(
                        "patch-id-missing-not-found",
                        "PATCH without an id answers 404",
                        "1 Schema",
                        () -> RepairedSchema.patch(ShapeFaults::idOrEmpty)),
                fault(
                        "delete-id-number-accepted",
                        "DELETE with an id that is a number looks for that line",
                        "1 Schema",
                        () -> RepairedSchema.delete(ShapeFaults::idAsText)),
                fault(
                        "delete-id-missing-clears",
                        "DELETE without an id clears the cart",
                        "1 Schema",
                        () -> cart(ShapeFaults::clearing)));
    }

    /** Where a request of this method is refused, it is tried without the sizes of its lines, and then with another. */
    private static Alteration anySizeBy(String method, Function<JsonNode, Stream<JsonNode>> lines) {
        return cart(inner -> request -> {
            HttpAnswer answer = inner.answer(request);
            if (!request.method().equals(method) || answer.status() != 400) {
                return answer;
            }
            return Stream.<Consumer<ObjectNode>>of(line -> line.remove("size"), line -> line.put("size", "M"))
                    .flatMap(change -> withSizes(request, lines, change).stream())
                    .map(inner::answer)
                    .filter(HttpAnswer::isSuccess)
                    .findFirst()
                    .orElse(answer);
        });
    }

    /** The request with each line changed that has a size; nothing where none has. */
    private static Optional<HttpRequest> withSizes(
            HttpRequest request, Function<JsonNode, Stream<JsonNode>> lines, Consumer<ObjectNode> change) {
        return Answers.object(request).flatMap(body -> {
            List<ObjectNode> sized = lines.apply(body)
                    .filter(line -> line.path("size").isTextual())
                    .map(ObjectNode.class::cast)
                    .toList();
            sized.forEach(change);
            return sized.isEmpty() ? Optional.empty() : Optional.of(request.withBody(Bytes.utf8(body.toString())));
        });
    }

    private static Fault fault(String id, String sentence, String section, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, section, alteration);
    }

    private static List<String> sizes(Surroundings surroundings, LineRequest request) {
        return surroundings
                .catalogue()
                .find(request.skuId())
                .map(sku -> sku.sizes())
                .orElse(List.of());
    }

    private static LineResolver anySize(LineResolver inner, Surroundings surroundings) {
        return request -> inner.resolve(request) instanceof Resolution.Unknown(Refusal.UnknownSize _)
                        && !sizes(surroundings, request).isEmpty()
                ? inner.resolve(request.withSize(
                        Optional.of(sizes(surroundings, request).getFirst())))
                : inner.resolve(request);
    }

    private static void idAsText(ObjectNode body) {
        if (body.path("id").isNumber()) {
            body.put("id", body.path("id").asText());
        }
    }

    private static void idOrEmpty(ObjectNode body) {
        if (!body.has("id")) {
            body.put("id", "");
        }
    }

    private static Handler clearing(Handler inner) {
        return request -> {
            boolean unnamed = request.method().equals("DELETE")
                    && Answers.object(request).filter(body -> !body.has("id")).isPresent();
            return unnamed
                    ? inner.answer(request.withMethod("PUT").withBody(Bytes.utf8("{\"lines\":[]}")))
                    : inner.answer(request);
        };
    }

    private static RequestSchema misplacing(RequestSchema inner) {
        return new RequestSchema() {
            @Override
            public Parsed<LineRequest> add(JsonNode body) {
                return inner.add(body);
            }

            @Override
            public Parsed<QuantityChange> set(JsonNode body) {
                return inner.set(body);
            }

            @Override
            public Parsed<List<LineRequest>> replace(JsonNode body) {
                return inner.replace(body) instanceof Parsed.Invalid<List<LineRequest>> invalid
                        ? body.path("lines").isArray()
                                ? new Parsed.Invalid<>(Map.of("line", List.of("Invalid")))
                                : invalid
                        : inner.replace(body);
            }

            @Override
            public Parsed<String> remove(JsonNode body) {
                return inner.remove(body);
            }
        };
    }
}
