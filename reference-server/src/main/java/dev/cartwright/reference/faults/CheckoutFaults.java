package dev.cartwright.reference.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Alterations;
import dev.cartwright.reference.assembly.Pause;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.checkout.CheckoutHandler;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Checkouts that ask for something else than the cart, or do something else than ask (section 5). */
final class CheckoutFaults {
    private static final Duration LONG_ENOUGH_TO_MEET = Duration.ofMillis(60);

    private CheckoutFaults() {}

    static List<Fault> all() {
        return List.of(
                checkout("checkout-not-served", "There is no checkout", _ -> _ -> Answers.error(404, "Not found")),
                checkout(
                        "checkout-always-opens-anew",
                        "A cart that is asked for again gets another session",
                        CheckoutFaults::openingAnew),
                checkout(
                        "checkout-keeps-its-first-session",
                        "A cart that was changed gets the session of what it held first",
                        CheckoutFaults::keepingTheFirst),
                checkout(
                        "checkout-shares-orders",
                        "Carts that cost the same share the id of an order",
                        CheckoutFaults::sharing),
                refusing(
                        "checkout-empty-cart-not-found",
                        "A checkout of an empty cart answers 404",
                        Refusal.CartEmpty.class::isInstance,
                        answer -> answer.withStatus(404)),
                refusing(
                        "checkout-empty-cart-in-other-words",
                        "A checkout of an empty cart is refused in other words than the contract's",
                        Refusal.CartEmpty.class::isInstance,
                        _ -> Answers.error(400, "Nothing to pay")),
                refusing(
                        "provider-down-fails",
                        "A checkout answers 500 while the payment provider is down",
                        Refusal.PaymentUnavailable.class::isInstance,
                        _ -> Answers.defect()),
                told(
                        "checkout-409-without-items",
                        "A checkout that lacks stock does not say of what",
                        409,
                        answer -> Alterations.withJson(answer, body -> body.without(List.of("items")))),
                told(
                        "checkout-409-without-code",
                        "A checkout that lacks stock has no code for programs",
                        409,
                        answer -> Alterations.withJson(answer, body -> body.without(List.of("code")))),
                told(
                        "checkout-409-with-what-was-asked",
                        "A checkout that lacks stock tells the pieces asked for as those there are",
                        409,
                        answer -> Alterations.withJson(answer, CheckoutFaults::tellingWhatWasAsked)),
                told(
                        "checkout-store-down-fails",
                        "A checkout answers 500 while the store is down",
                        503,
                        _ -> Answers.defect()),
                new Fault(
                        "checkout-clears-cart",
                        "A checkout clears the cart, before anything is paid",
                        "5",
                        () -> Alterations.site(inner -> clearing(inner, HttpAnswer::isSuccess))),
                new Fault(
                        "refused-checkout-clears-cart",
                        "A checkout that fails clears the cart",
                        "5",
                        () -> Alterations.site(inner -> clearing(inner, answer -> answer.status() >= 409))),
                new Fault(
                        "provider-down-clears-cart",
                        "A checkout clears the cart when the payment provider is down",
                        "5",
                        () -> Alterations.site(inner -> clearing(inner, answer -> answer.status() == 502))),
                told(
                        "checkout-503-without-retry-after",
                        "A checkout does not say when to come again while the store is down",
                        503,
                        answer -> answer.withoutHeader("Retry-After")),
                told(
                                "checkout-405-without-allow",
                                "A checkout that is asked by another method does not tell its own",
                                405,
                                answer -> answer.withoutHeader("Allow"))
                        .showing(new Showing.Warns()),
                checkout(
                        "checkout-by-get",
                        "GET begins a checkout",
                        inner -> request ->
                                inner.answer(request.method().equals("GET") ? request.withMethod("POST") : request)),
                checkout(
                        "checkout-from-anywhere",
                        "A checkout is begun for a page of another site",
                        inner -> request -> inner.answer(request.withHeaders(request.headers()
                                .without("Origin")
                                .without("Content-Type")
                                .with("Content-Type", "application/json")))),
                checkout(
                        "checkouts-at-once-open-two",
                        "Checkouts of one cart at the same time get a session each",
                        CheckoutFaults::meeting));
    }

    static Fault checkout(String id, String sentence, UnaryOperator<Handler> decorator) {
        return new Fault(id, sentence, "5", () -> new Alteration() {
            @Override
            public Handler checkout(Handler inner) {
                return decorator.apply(inner);
            }
        });
    }

    private static Fault told(String id, String sentence, int status, UnaryOperator<HttpAnswer> change) {
        return checkout(id, sentence, inner -> request -> {
            HttpAnswer answer = inner.answer(request);
            return answer.status() == status ? change.apply(answer) : answer;
        });
    }

    private static ObjectNode tellingWhatWasAsked(ObjectNode body) {
        body.path("items").forEach(item -> ((ObjectNode) item).set("available", item.path("requested")));
        return body;
    }

    private static Fault refusing(
            String id, String sentence, Predicate<Refusal> which, UnaryOperator<HttpAnswer> change) {
        return new Fault(
                id,
                sentence,
                "5",
                () -> Alterations.refusals((refusal, answer) -> which.test(refusal) ? change.apply(answer) : answer));
    }

    /** What identifies the visitor of a request. */
    private static String visitor(HttpRequest request) {
        return request.headers().first("Cookie").orElse("");
    }

    private static HttpAnswer renamed(HttpAnswer answer, String suffix) {
        return Alterations.withJson(
                answer,
                body -> body.put("sessionId", body.path("sessionId").asText() + suffix)
                        .put("orderId", body.path("orderId").asText() + suffix));
    }

    private static Handler openingAnew(Handler inner) {
        Map<String, Integer> asked = new ConcurrentHashMap<>();
        return request -> {
            HttpAnswer answer = inner.answer(request);
            int before = answer.isSuccess()
                    ? asked.merge(visitor(request) + answer.body().text(), 1, Integer::sum) - 1
                    : 0;
            return before == 0 ? answer : renamed(answer, "_" + before);
        };
    }

    private static Handler keepingTheFirst(Handler inner) {
        Map<String, HttpAnswer> first = new ConcurrentHashMap<>();
        return request -> {
            HttpAnswer answer = inner.answer(request);
            return answer.isSuccess() ? first.computeIfAbsent(visitor(request), _ -> answer) : answer;
        };
    }

    private static Handler sharing(Handler inner) {
        Map<Long, JsonNode> orders = new ConcurrentHashMap<>();
        return request -> {
            HttpAnswer answer = inner.answer(request);
            return answer.isSuccess() && request.method().equals("POST")
                    ? Alterations.withJson(answer, body -> {
                        JsonNode own = body.path("orderId");
                        return body.<ObjectNode>set(
                                "orderId",
                                orders.computeIfAbsent(body.path("amount").asLong(), _ -> own));
                    })
                    : answer;
        };
    }

    private static Handler meeting(Handler inner) {
        Map<String, AtomicInteger> inside = new ConcurrentHashMap<>();
        return request -> {
            AtomicInteger count = inside.computeIfAbsent(visitor(request), _ -> new AtomicInteger());
            int before = count.getAndIncrement();
            try {
                HttpAnswer answer = inner.answer(request);
                Pause.of(LONG_ENOUGH_TO_MEET);
                return before > 0 && answer.isSuccess() ? renamed(answer, "_" + before) : answer;
            } finally {
                count.decrementAndGet();
            }
        };
    }

    private static Handler clearing(Handler inner, Predicate<HttpAnswer> when) {
        return request -> {
            HttpAnswer answer = inner.answer(request);
            if (request.path().equals(CheckoutHandler.PATH) && request.method().equals("POST") && when.test(answer)) {
                Answers.clearCart(inner, request);
            }
            return answer;
        };
    }
}
