package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.answers;
import static dev.cartwright.reference.assembly.Alterations.lines;
import static dev.cartwright.reference.assembly.Alterations.service;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Alterations;
import dev.cartwright.reference.assembly.Surroundings;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.LineResolver.Resolution;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.QuantityChange;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.catalogue.Sku;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HeaderFields;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** Checks made in another order than the protocol's (section 1). */
final class OrderFaults {
    private OrderFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "stock-before-schema",
                        "POST of a sold-out SKU answers 409 before its body is checked",
                        () -> instead(
                                400,
                                Answers.error(409, "Out of stock"),
                                (request, surroundings) -> sku(request, surroundings)
                                        .filter(sku -> sku.stock() == 0)
                                        .isPresent())),
                fault(
                        "sku-before-schema",
                        "POST of an unknown SKU answers 404 before its body is checked",
                        () -> instead(
                                400,
                                Answers.error(404, "Item not found"),
                                (request, surroundings) -> skuId(request).isPresent()
                                        && sku(request, surroundings).isEmpty())),
                fault(
                        "size-before-schema",
                        "POST without a needed size answers Size required before its body is checked",
                        () -> instead(
                                400,
                                Answers.error(400, "Size required"),
                                (request, surroundings) -> sku(request, surroundings)
                                                .filter(Sku::isSized)
                                                .isPresent()
                                        && Answers.object(request)
                                                .filter(body -> !body.has("size"))
                                                .isPresent())),
                fault(
                        "size-before-sku",
                        "An unknown SKU with a size answers 400 for its size",
                        () -> lines((inner, _) -> request -> request.size().isPresent()
                                        && inner.resolve(request) instanceof Resolution.Unknown(Refusal.ItemNotFound _)
                                ? new Resolution.Unknown(new Refusal.UnknownSize("size"))
                                : inner.resolve(request))),
                fault(
                        "stock-before-size",
                        "A sold-out SKU without its size answers 409",
                        () -> lines((inner, surroundings) ->
                                request -> inner.resolve(request) instanceof Resolution.Unknown
                                                && surroundings
                                                        .catalogue()
                                                        .find(request.skuId())
                                                        .filter(sku -> sku.stock() == 0)
                                                        .isPresent()
                                        ? new Resolution.Unknown(new Refusal.OutOfStock())
                                        : inner.resolve(request))),
                fault(
                        "cookie-before-schema",
                        "PATCH and DELETE without a cookie answer 404 before the body is checked",
                        () -> answers(
                                (request, answer) -> Set.of("PATCH", "DELETE").contains(request.method())
                                                && answer.status() == 400
                                                && !Answers.keptCookie(request, answer)
                                        ? Answers.error(404, "Cart not found")
                                        : answer)),
                fault(
                        "line-before-schema",
                        "PATCH of a line that is not there answers 404 before its qty is checked",
                        () -> lineFirst("PATCH")),
                fault(
                        "stock-before-line",
                        "PATCH of a line that is not there answers 409 when its qty is a hundred or more",
                        () -> service(inner -> new ForwardingService(inner) {
                            @Override
                            public Outcome set(CartId id, QuantityChange change) {
                                return change.qty() >= 100
                                                && inner.read(id)
                                                        .line(change.lineKey())
                                                        .isEmpty()
                                        ? new Outcome.Refused(new Refusal.InsufficientStock())
                                        : inner.set(id, change);
                            }
                        })));
    }

    private static Fault fault(String id, String sentence, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, "1 Order of the checks", alteration);
    }

    private static Optional<String> skuId(HttpRequest request) {
        return Answers.object(request)
                .map(body -> body.path("sku").path("id"))
                .filter(id -> id.isTextual())
                .map(id -> id.textValue());
    }

    private static Optional<Sku> sku(HttpRequest request, Surroundings surroundings) {
        return skuId(request).flatMap(surroundings.catalogue()::find);
    }

    /** Gives another answer to POSTs that the schema refuses and {@code when} picks. */
    private static Alteration instead(int status, HttpAnswer other, BiPredicate<HttpRequest, Surroundings> when) {
        return new Alteration() {
            @Override
            public Handler cart(Handler inner, Surroundings surroundings) {
                return request -> {
                    HttpAnswer answer = inner.answer(request);
                    return request.method().equals("POST")
                                    && answer.status() == status
                                    && when.test(request, surroundings)
                            ? other.withHeaders(merged(other, answer))
                            : answer;
                };
            }
        };
    }

    /** The headers of {@code other} with the cookie of {@code answer}. */
    static HeaderFields merged(HttpAnswer other, HttpAnswer answer) {
        return answer.headers()
                .first("Set-Cookie")
                .map(cookie -> other.headers().and("Set-Cookie", cookie))
                .orElse(other.headers());
    }

    /** Refuses with 404 what the schema refuses, where the line is not there. */
    static Alteration lineFirst(String method) {
        return Alterations.cart(inner -> request -> {
            HttpAnswer answer = inner.answer(request);
            if (!request.method().equals(method) || answer.status() != 400 || !Answers.keptCookie(request, answer)) {
                return answer;
            }
            String id = Answers.object(request)
                    .map(body -> body.path("id").asText())
                    .orElse("");
            HttpAnswer now = inner.answer(request.withMethod("GET").withBody(Bytes.NONE));
            HttpAnswer missing = Answers.error(404, "Item not in cart");
            return id.isEmpty() || Answers.cart(now).has(id) ? answer : missing.withHeaders(merged(missing, answer));
        });
    }
}
