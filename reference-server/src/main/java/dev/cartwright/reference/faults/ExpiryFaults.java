package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.assembly.Surroundings;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartChange;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.JsonText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Carts that have ended and are not forgotten (ruling 32). */
final class ExpiryFaults {
    private ExpiryFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault(
                        "expired-lines-return",
                        "POST to an expired cart brings its old lines back",
                        "ruling 32",
                        () -> store((inner, surroundings) ->
                                new Unforgetting(inner, surroundings, CartChange.Add.class::isInstance))),
                new Fault(
                        "expired-line-changeable",
                        "PATCH and DELETE find the lines of an expired cart",
                        "ruling 32",
                        () -> store((inner, surroundings) -> new Unforgetting(
                                inner,
                                surroundings,
                                change -> change instanceof CartChange.Set || change instanceof CartChange.Remove))),
                new Fault(
                        "expired-cart-told",
                        "GET of an expired cart tells what was in it",
                        "ruling 32",
                        () -> cart(ExpiryFaults::telling)));
    }

    private static Handler telling(Handler inner) {
        Map<String, JsonNode> last = new ConcurrentHashMap<>();
        return request -> {
            HttpAnswer answer = inner.answer(request);
            return answer.isSuccess() ? told(request, answer, last) : answer;
        };
    }

    private static HttpAnswer told(HttpRequest request, HttpAnswer answer, Map<String, JsonNode> last) {
        String cookie = Answers.cookie(answer).orElse("");
        JsonNode lines = Answers.cart(answer);
        JsonNode before = last.get(cookie);
        if (!request.method().equals("GET") || !lines.isEmpty()) {
            last.put(cookie, lines);
            return answer;
        }
        return before == null || before.isEmpty()
                ? answer
                : JsonText.read(answer.body().text())
                        .filter(ObjectNode.class::isInstance)
                        .map(body -> answer.withBody(
                                Bytes.utf8(JsonText.write(((ObjectNode) body).<JsonNode>set("expired", before)))))
                        .orElse(answer);
    }

    /** Applies some changes to what an expired cart held. */
    private static final class Unforgetting implements CartStore {
        private record Kept(Cart cart, Instant end) {}

        private final Map<CartId, Kept> kept = new ConcurrentHashMap<>();
        private final CartStore inner;
        private final Surroundings surroundings;
        private final Predicate<Function<Cart, Outcome>> recalled;

        Unforgetting(CartStore inner, Surroundings surroundings, Predicate<Function<Cart, Outcome>> recalled) {
            this.inner = inner;
            this.surroundings = surroundings;
            this.recalled = recalled;
        }

        @Override
        public Cart read(CartId id) {
            return inner.read(id);
        }

        @Override
        public Outcome update(CartId id, Function<Cart, Outcome> change) {
            Instant now = surroundings.clock().instant();
            Optional<Cart> old = Optional.ofNullable(kept.get(id))
                    .filter(before -> !now.isBefore(before.end()) && recalled.test(change))
                    .map(Kept::cart);
            Outcome outcome = inner.update(id, cart -> change.apply(old.orElse(cart)));
            if (outcome instanceof Outcome.Accepted(Cart cart)) {
                kept.put(id, new Kept(cart, now.plus(surroundings.ttl())));
            }
            return outcome;
        }
    }
}
