package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.service;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.QuantityChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Changes that each go well by themselves and go wrong after certain others (section 1). */
final class StatefulFaults {
    private static final int CROWD = 3;

    private StatefulFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault(
                        "removed-line-returns-with-its-next-add",
                        "A line that was deleted and added again has its old quantity too",
                        "1",
                        () -> service(Haunted::new)),
                new Fault(
                        "put-after-delete-keeps-the-rest",
                        "A PUT right after a DELETE adds its lines to the cart in place of replacing it",
                        "1",
                        () -> service(Additive::new)),
                new Fault(
                        "third-line-takes-the-first-away",
                        "The add that makes a third line, after a PATCH, drops the first one",
                        "1",
                        () -> service(Crowded::new)));
    }

    /** Remembers what was deleted, by cart and line key. */
    private static final class Haunted extends ForwardingService {
        private record Grave(CartId cart, String key) {}

        private final Map<Grave, Long> graves = new ConcurrentHashMap<>();

        private Haunted(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome remove(CartId id, String lineKey) {
            Optional<CartLine> line = inner.read(id).line(lineKey);
            Outcome outcome = inner.remove(id, lineKey);
            if (outcome instanceof Outcome.Accepted) {
                line.ifPresent(gone -> graves.put(new Grave(id, lineKey), gone.qty()));
            }
            return outcome;
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            Outcome outcome = inner.add(id, request);
            Long old = graves.remove(new Grave(id, key(request)));
            if (old == null || !(outcome instanceof Outcome.Accepted)) {
                return outcome;
            }
            Outcome more = inner.add(
                    id, new LineRequest(request.skuId(), old, request.size(), request.meta(), request.rental()));
            return more instanceof Outcome.Accepted ? more : outcome;
        }
    }

    /** Remembers the carts whose last change was a DELETE. */
    private static final class Additive extends ForwardingService {
        private final Map<CartId, Boolean> deletedLast = new ConcurrentHashMap<>();

        private Additive(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            deletedLast.remove(id);
            return inner.add(id, request);
        }

        @Override
        public Outcome remove(CartId id, String lineKey) {
            deletedLast.put(id, true);
            return inner.remove(id, lineKey);
        }

        @Override
        public Outcome replace(CartId id, List<LineRequest> requests) {
            if (deletedLast.remove(id) == null || requests.isEmpty()) {
                return inner.replace(id, requests);
            }
            Outcome outcome = unchanged(id);
            for (LineRequest request : requests) {
                outcome = inner.add(id, request);
            }
            return outcome;
        }
    }

    /** Remembers the carts in which a quantity was set. */
    private static final class Crowded extends ForwardingService {
        private final Map<CartId, Boolean> adjusted = new ConcurrentHashMap<>();

        private Crowded(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome set(CartId id, QuantityChange change) {
            adjusted.put(id, true);
            return inner.set(id, change);
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            int before = inner.read(id).lines().size();
            Outcome outcome = inner.add(id, request);
            if (outcome instanceof Outcome.Accepted(Cart cart)
                    && cart.lines().size() == CROWD
                    && before < CROWD
                    && adjusted.containsKey(id)) {
                return inner.remove(id, cart.lines().keySet().iterator().next());
            }
            return outcome;
        }
    }
}
