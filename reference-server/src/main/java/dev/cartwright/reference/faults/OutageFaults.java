package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.store;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Pause;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.inventory.Inventory;
import dev.cartwright.reference.rest.RefusalAnswers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Backends that are down or change, dealt with wrongly (sections 3 and 4). */
final class OutageFaults {
    private OutageFaults() {}

    static List<Fault> all() {
        return List.of(
                answering("outage-fails", "A store that is down answers 500", _ -> Answers.defect()),
                answering(
                        "outage-without-retry-after",
                        "The 503 of a store that is down has no Retry-After",
                        answer -> answer.withoutHeader("Retry-After")),
                answering(
                        "outage-retry-after-empty",
                        "The 503 of a store that is down has a Retry-After that says nothing",
                        answer -> answer.withHeader("Retry-After", "")),
                answering(
                        "outage-error-as-text",
                        "The 503 of a store that is down is plain text",
                        answer -> Answers.text(answer, "text/plain", "Service Unavailable")),
                answering(
                        "outage-tells-store-address",
                        "The 503 of a store that is down tells its address",
                        answer -> answer.withBody(Answers.error(503, "connect ECONNREFUSED 10.0.0.5:6379")
                                .body())),
                answering("outage-slow", "A store that is down is waited for, at every request", answer -> {
                            Pause.of(Duration.ofMillis(1_300));
                            return answer;
                        })
                        .showing(new Showing.Warns()),
                new Fault(
                        "outage-forgets-carts",
                        "A cart that was asked for while the store was down is empty afterwards",
                        "3",
                        () -> store((inner, _) -> new Forgetting(inner))),
                new Fault(
                        "outage-writes-not-kept",
                        "Writes while the store is down are answered with 200 and lost",
                        "3",
                        () -> store((inner, _) -> new Pretending(inner))),
                new Fault(
                        "outage-writes-done-twice",
                        "A POST that was refused while the store was down is done twice when it is back",
                        "3",
                        () -> cart(OutageFaults::catchingUpTwice)),
                new Fault(
                        "stock-remembered",
                        "The stock of a SKU is asked for once, and remembered",
                        "4",
                        () -> new Alteration() {
                            @Override
                            public Inventory inventory(Inventory inner) {
                                Map<String, Long> first = new ConcurrentHashMap<>();
                                return sku -> first.computeIfAbsent(sku, inner::stock);
                            }
                        }));
    }

    private static Handler catchingUpTwice(Handler inner) {
        Map<String, HttpRequest> refused = new ConcurrentHashMap<>();
        return request -> {
            String visitor = request.headers().first("Cookie").orElse("");
            HttpRequest owed = refused.get(visitor);
            if (owed != null && inner.answer(owed).isSuccess()) {
                refused.remove(visitor);
                HttpAnswer _ = inner.answer(owed);
            }
            HttpAnswer answer = inner.answer(request);
            if (request.method().equals("POST") && answer.status() == 503) {
                refused.put(visitor, request);
            }
            return answer;
        };
    }

    private static Fault answering(String id, String sentence, UnaryOperator<HttpAnswer> change) {
        return new Fault(id, sentence, "3", () -> new Alteration() {
            @Override
            public RefusalAnswers refusals(RefusalAnswers inner) {
                return refusal -> {
                    HttpAnswer answer = inner.answer(refusal);
                    return refusal instanceof Refusal.StoreUnavailable ? change.apply(answer) : answer;
                };
            }
        });
    }

    private static final class Forgetting implements CartStore {
        private final Set<CartId> forgotten = ConcurrentHashMap.newKeySet();
        private final CartStore inner;

        Forgetting(CartStore inner) {
            this.inner = inner;
        }

        @Override
        public Cart read(CartId id) {
            try {
                Cart cart = inner.read(id);
                return forgotten.contains(id) ? Cart.EMPTY : cart;
            } catch (StoreUnavailableException down) {
                forgotten.add(id);
                throw down;
            }
        }

        @Override
        public Outcome update(CartId id, Function<Cart, Outcome> change) {
            return inner.update(id, cart -> change.apply(forgotten.remove(id) ? Cart.EMPTY : cart));
        }
    }

    private record Pretending(CartStore inner) implements CartStore {
        @Override
        public Cart read(CartId id) {
            return inner.read(id);
        }

        @Override
        public Outcome update(CartId id, Function<Cart, Outcome> change) {
            try {
                return inner.update(id, change);
            } catch (StoreUnavailableException _) {
                return change.apply(Cart.EMPTY);
            }
        }
    }
}
