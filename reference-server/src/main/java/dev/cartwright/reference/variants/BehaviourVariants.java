package dev.cartwright.reference.variants;

import static dev.cartwright.reference.assembly.Alterations.bodyLimit;
import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.guards;
import static dev.cartwright.reference.assembly.Alterations.refusals;
import static dev.cartwright.reference.assembly.Alterations.schema;
import static dev.cartwright.reference.assembly.Alterations.service;
import static dev.cartwright.reference.assembly.Alterations.stock;
import static dev.cartwright.reference.assembly.Alterations.store;
import static dev.cartwright.reference.assembly.Alterations.withJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Pause;
import dev.cartwright.reference.assembly.RepairedSchema;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.QuantityChange;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StockRule;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.RequestBody;
import dev.cartwright.reference.rest.Guard;
import dev.cartwright.reference.rest.Guards;
import dev.cartwright.reference.schema.Parsed;
import dev.cartwright.reference.schema.RequestSchema;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Other decisions where the protocol leaves a choice. */
final class BehaviourVariants {
    private static final Guard OPEN = _ -> Optional.empty();
    private static final double EXACT = 9_007_199_254_740_991d;
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private BehaviourVariants() {}

    static List<Variant> all() {
        return List.of(
                variant(
                        "origin-not-checked",
                        "Foreign origins are kept out by the content type alone",
                        "ruling 27",
                        () -> guards(inner -> new Guards(inner.method(), OPEN, inner.bodyLimit(), inner.mediaType()))),
                variant(
                        "content-type-not-checked",
                        "Foreign origins are kept out by Origin alone",
                        "ruling 27",
                        () -> guards(inner -> new Guards(inner.method(), inner.origin(), inner.bodyLimit(), OPEN))),
                variant(
                        "guards-in-another-order",
                        "415 comes before 413, 403 and 405",
                        "1 Order of the checks",
                        () -> guards(inner ->
                                new Guards(inner.mediaType(), inner.bodyLimit(), inner.origin(), inner.method()))),
                variant(
                        "body-limit-smallest",
                        "Bodies over 64 KiB are refused",
                        "1 Errors",
                        () -> bodyLimit(64 * 1_024)),
                variant(
                        "body-limit-largest",
                        "Bodies up to 1 MiB are read",
                        "1 Errors",
                        () -> bodyLimit(1_024 * 1_024)),
                variant(
                        "zod-coercion",
                        "true, [3] and \"0x2\" are coerced as JavaScript does",
                        "ruling 22",
                        () -> RepairedSchema.lines(BehaviourVariants::coerced)
                                .then(RepairedSchema.patch(BehaviourVariants::coerced))),
                variant(
                        "huge-quantities-conflict",
                        "A qty beyond 2^53 answers 409 instead of 400",
                        "ruling 22",
                        () -> RepairedSchema.lines(BehaviourVariants::bounded)
                                .then(RepairedSchema.patch(BehaviourVariants::bounded))),
                variant(
                        "odd-json-refused",
                        "Byte order marks, duplicate members and invalid UTF-8 answer 400",
                        "ruling 37",
                        () -> cart(BehaviourVariants::strict)),
                variant(
                        "duplicate-lines-refused",
                        "Two lines of one key in a PUT answer 400",
                        "ruling 35",
                        () -> schema(WithoutDuplicates::new)),
                variant(
                        "ttl-slides-on-read",
                        "GET extends a cart's life",
                        "ruling 10",
                        () -> store((inner, _) -> new SlidingOnRead(inner))),
                variant(
                                "without-meta",
                                "meta is an unknown key; the profile declares no meta",
                                "ruling 23",
                                () -> RepairedSchema.lines(body -> refuse(body, "meta")))
                        .taking(Deviation.WITHOUT_META),
                variant(
                                "without-rental",
                                "rental is an unknown key; the profile declares no rental",
                                "ruling 23",
                                () -> RepairedSchema.lines(body -> refuse(body, "rental")))
                        .taking(Deviation.WITHOUT_RENTAL),
                variant(
                                "other-error-texts",
                                "Errors are told in other words than the protocol's",
                                "ruling 36",
                                () -> refusals((_, answer) -> withJson(
                                        answer,
                                        body -> body.has("error")
                                                ? body.put("error", "Das geht gerade leider nicht.")
                                                : body)))
                        .taking(Deviation.OTHER_ERROR_TEXTS),
                variant(
                                "validation-422",
                                "A schema error answers 422",
                                "ruling 4",
                                () -> refusals((refusal, answer) ->
                                        refusal instanceof Refusal.InvalidBody ? answer.withStatus(422) : answer))
                        .taking(Deviation.VALIDATION_STATUS_422),
                variant(
                                "stock-per-size",
                                "Stock is counted for each size on its own",
                                "ruling 19",
                                () -> stock(PerLine::new))
                        .taking(Deviation.STOCK_PER_SIZE),
                variant(
                        "answer-read-after-the-change",
                        "The cart of an answer is read 5 ms after the change, and shows what others changed meanwhile",
                        "1",
                        () -> service(ReadingBack::new)),
                variant(
                        "slow-in-time",
                        "Every answer takes 50 ms longer",
                        "objectives",
                        () -> cart(inner -> request -> {
                            Pause.of(Duration.ofMillis(50));
                            return inner.answer(request);
                        })));
    }

    private static Variant variant(String id, String sentence, String section, Supplier<Alteration> alteration) {
        return new Variant(id, sentence, section, alteration);
    }

    /** A rule that judges each line as if it were the only one of its SKU. */
    private record PerLine(StockRule inner) implements StockRule {
        @Override
        public Optional<Refusal> judge(Operation operation, String sku, Cart before, Cart after) {
            return after.lines().values().stream()
                    .filter(line -> line.sku().id().equals(sku))
                    .flatMap(line ->
                            inner.judge(operation, sku, only(before, line.key()), only(after, line.key())).stream())
                    .findFirst();
        }

        @Override
        public StockRule seenBy(CartId id) {
            return new PerLine(inner.seenBy(id));
        }
    }

    private static Cart only(Cart cart, String key) {
        return cart.line(key).map(line -> new Cart(Map.of(key, line))).orElse(Cart.EMPTY);
    }

    private static void coerced(ObjectNode body) {
        JsonNode qty = body.path("qty");
        if (qty.isBoolean() && qty.booleanValue()) {
            body.put("qty", 1);
        } else if (qty.isArray() && qty.size() == 1 && qty.path(0).asDouble() > 0) {
            body.set("qty", qty.path(0));
        } else if (qty.isTextual() && qty.textValue().matches("0x[0-9a-fA-F]{1,8}")) {
            long read = Long.parseLong(qty.textValue().substring(2), 16);
            if (read > 0) {
                body.put("qty", read);
            }
        }
    }

    private static void bounded(ObjectNode body) {
        JsonNode qty = body.path("qty");
        if (qty.isNumber() && Double.isFinite(qty.doubleValue()) && qty.doubleValue() > EXACT) {
            body.put("qty", (long) EXACT);
        }
    }

    private static void refuse(ObjectNode body, String member) {
        if (body.has(member)) {
            body.remove(member);
            body.put("unknown", true);
        }
    }

    private static Handler strict(Handler inner) {
        return request ->
                inner.answer(request.hasBody() && isOdd(request) ? request.withBody(Bytes.utf8("{")) : request);
    }

    private static boolean isOdd(HttpRequest request) {
        if (request.body() instanceof RequestBody.Whole(Bytes bytes)) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toArray()));
                STRICT.readTree(bytes.text());
                return false;
            } catch (CharacterCodingException | JsonProcessingException _) {
                return true;
            }
        }
        return false;
    }

    private record SlidingOnRead(CartStore inner) implements CartStore {
        @Override
        public Cart read(CartId id) {
            Cart cart = inner.read(id);
            if (!cart.lines().isEmpty()) {
                inner.update(id, Outcome.Accepted::new);
            }
            return cart;
        }

        @Override
        public Outcome update(CartId id, Function<Cart, Outcome> change) {
            return inner.update(id, change);
        }
    }

    private record WithoutDuplicates(RequestSchema inner) implements RequestSchema {
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
            Parsed<List<LineRequest>> parsed = inner.replace(body);
            if (parsed instanceof Parsed.Valid<List<LineRequest>>(var lines)) {
                Set<List<Object>> keys = new HashSet<>();
                if (!lines.stream().allMatch(line -> keys.add(List.of(line.skuId(), line.size())))) {
                    return new Parsed.Invalid<>(Map.of("lines", List.of("Duplicate line")));
                }
            }
            return parsed;
        }

        @Override
        public Parsed<String> remove(JsonNode body) {
            return inner.remove(body);
        }
    }

    private record ReadingBack(CartService inner) implements CartService {
        private static final Duration LATER = Duration.ofMillis(5);

        @Override
        public Cart read(CartId id) {
            return inner.read(id);
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            return again(id, inner.add(id, request));
        }

        @Override
        public Outcome set(CartId id, QuantityChange change) {
            return again(id, inner.set(id, change));
        }

        @Override
        public Outcome replace(CartId id, List<LineRequest> requests) {
            return again(id, inner.replace(id, requests));
        }

        @Override
        public Outcome remove(CartId id, String lineKey) {
            return again(id, inner.remove(id, lineKey));
        }

        private Outcome again(CartId id, Outcome outcome) {
            if (outcome instanceof Outcome.Refused) {
                return outcome;
            }
            Pause.of(LATER);
            return new Outcome.Accepted(inner.read(id));
        }
    }
}
