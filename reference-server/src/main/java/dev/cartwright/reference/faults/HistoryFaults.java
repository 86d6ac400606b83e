package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.service;
import static dev.cartwright.reference.assembly.Alterations.store;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Pause;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.QuantityChange;
import dev.cartwright.reference.cart.StockRule.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Races that only show in what several requests of one cart were answered, each right by itself (section 3). A change that
 * comes in between waits a moment for the window it has to hit, so that the race is lost on a fast machine and a slow one.
 */
final class HistoryFaults {
    private HistoryFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "add-beside-delete-brings-the-line-back",
                        "An add to a line that is deleted meanwhile writes its old quantity back",
                        () -> service(RevivingAdds::new)),
                fault(
                        "put-keeps-what-is-added-meanwhile",
                        "A PUT keeps the lines that are added while it is under way",
                        () -> service(KeepingReplacements::new)),
                fault(
                        "patch-writes-a-difference",
                        "A PATCH adds the difference to the quantity it read before",
                        () -> service(DifferingSets::new)),
                fault(
                        "add-beside-clear-brings-the-cart-back",
                        "An add to a cart that is cleared meanwhile writes the whole old cart back",
                        () -> service(RevivingCarts::new)),
                fault(
                        "reads-beside-a-read-are-stale",
                        "A GET beside another GET of the cart is answered with the cart that one has read",
                        () -> service(SharedReads::new)),
                fault(
                        "others-adds-count-against-the-last-piece",
                        "Adds of other visitors that are under way count against the stock",
                        CompetingAdds::new),
                fault(
                        "sizes-at-once-pass-stock",
                        "PATCHes at once are judged by what the cart held before",
                        () -> new RacingStock(Operation.SET, Duration.ofMillis(25))),
                fault(
                        "concurrent-first-lines-lost",
                        "The first write of a cart is written over another first one",
                        () -> store((inner, _) -> new LosingFirstLines(inner))),
                fault(
                        "delete-beside-a-change-comes-late",
                        "A DELETE beside another change of the cart is acknowledged 250 ms before it is carried out",
                        () -> service(LateRemovals::new)));
    }

    private static Fault fault(String id, String sentence, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, "3", alteration);
    }

    /** The time between reading and writing, and who waits for it. */
    private static final class Window {
        private static final Duration LENGTH = Duration.ofMillis(25);
        private static final Duration GLANCE = Duration.ofMillis(1);
        private static final Duration PATIENCE = Duration.ofMillis(60);

        private final Map<CartId, Integer> open = new ConcurrentHashMap<>();

        /** Stands open for a cart. */
        void hold(CartId id) {
            open.merge(id, 1, Integer::sum);
            Pause.of(LENGTH);
            open.merge(id, -1, Integer::sum);
        }

        /** Waits for a window of that cart, not for long, unless there is nothing in the cart that it could hit. */
        void await(CartId id, Cart cart) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!cart.lines().isEmpty() && !isOpen(id) && System.nanoTime() < end) {
                Pause.of(GLANCE);
            }
        }

        boolean isOpen(CartId id) {
            return open.getOrDefault(id, 0) > 0;
        }
    }

    private static final class RevivingAdds extends ForwardingService {
        private final Window window = new Window();

        RevivingAdds(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            Optional<CartLine> before = inner.read(id).line(key(request));
            if (before.isEmpty()) {
                return inner.add(id, request);
            }
            window.hold(id);
            boolean gone = inner.read(id).line(key(request)).isEmpty();
            return inner.add(
                    id, gone ? request(before.get().withQty(before.get().qty() + request.qty())) : request);
        }

        @Override
        public Outcome remove(CartId id, String lineKey) {
            window.await(id, inner.read(id));
            return inner.remove(id, lineKey);
        }
    }

    private static final class KeepingReplacements extends ForwardingService {
        private final Window window = new Window();

        KeepingReplacements(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome replace(CartId id, List<LineRequest> requests) {
            Cart before = inner.read(id);
            window.hold(id);
            List<LineRequest> added = inner.read(id).lines().values().stream()
                    .filter(line -> line.qty()
                            > before.line(line.key()).map(CartLine::qty).orElse(0L))
                    .map(ForwardingService::request)
                    .toList();
            return inner.replace(
                    id, Stream.concat(requests.stream(), added.stream()).toList());
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            window.await(id, inner.read(id));
            return inner.add(id, request);
        }
    }

    private static final class DifferingSets extends ForwardingService {
        private final Window window = new Window();

        DifferingSets(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome set(CartId id, QuantityChange change) {
            long before = quantity(id, change.lineKey());
            window.hold(id);
            long meanwhile = quantity(id, change.lineKey()) - before;
            return inner.set(
                    id, change.qty() == 0 ? change : new QuantityChange(change.lineKey(), change.qty() + meanwhile));
        }

        private long quantity(CartId id, String key) {
            return inner.read(id).line(key).map(CartLine::qty).orElse(0L);
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            window.await(id, inner.read(id));
            return inner.add(id, request);
        }
    }

    private static final class RevivingCarts extends ForwardingService {
        private final Window window = new Window();

        RevivingCarts(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            Cart before = inner.read(id);
            if (!before.lines().isEmpty()) {
                window.hold(id);
                if (inner.read(id).lines().isEmpty()) {
                    inner.replace(id, requests(before));
                }
            }
            return inner.add(id, request);
        }

        @Override
        public Outcome replace(CartId id, List<LineRequest> requests) {
            if (requests.isEmpty()) {
                window.await(id, inner.read(id));
            }
            return inner.replace(id, requests);
        }
    }

    private static final class SharedReads extends ForwardingService {
        private static final Duration AGE = Duration.ofMillis(60);
        private static final Duration STEP = Duration.ofMillis(4);

        private final Map<CartId, Cart> under = new ConcurrentHashMap<>();

        SharedReads(CartService inner) {
            super(inner);
        }

        @Override
        public Cart read(CartId id) {
            Cart fresh = inner.read(id);
            Cart other = under.putIfAbsent(id, fresh);
            if (other != null) {
                Pause.of(STEP);
                return other;
            }
            Pause.of(AGE);
            under.remove(id);
            return fresh;
        }
    }

    private record LosingFirstLines(CartStore inner) implements CartStore {
        @Override
        public Cart read(CartId id) {
            return inner.read(id);
        }

        @Override
        public Outcome update(CartId id, Function<Cart, Outcome> change) {
            if (!inner.read(id).lines().isEmpty()) {
                return inner.update(id, change);
            }
            Outcome outcome = change.apply(Cart.EMPTY);
            Pause.of(Window.LENGTH);
            return inner.update(id, _ -> outcome);
        }
    }

    private static final class LateRemovals extends ForwardingService {
        private static final Duration LATE = Duration.ofMillis(250);

        private final Window window = new Window();

        LateRemovals(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            window.hold(id);
            return inner.add(id, request);
        }

        @Override
        public Outcome remove(CartId id, String lineKey) {
            window.await(id, inner.read(id));
            Cart cart = inner.read(id);
            if (!window.isOpen(id) || cart.line(lineKey).isEmpty()) {
                return inner.remove(id, lineKey);
            }
            var _ = Thread.startVirtualThread(() -> {
                Pause.of(LATE);
                var _ = inner.remove(id, lineKey);
            });
            return new Outcome.Accepted(cart.without(lineKey));
        }
    }
}
