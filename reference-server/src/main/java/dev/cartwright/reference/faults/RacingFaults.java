package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.ids;
import static dev.cartwright.reference.assembly.Alterations.service;
import static dev.cartwright.reference.assembly.Alterations.store;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Pause;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartIds;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.QuantityChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** What goes wrong only between requests of one cart, or of several visitors, that come at the same time (section 3). */
final class RacingFaults {
    private static final Duration MEETING = Duration.ofMillis(20);

    private RacingFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "concurrent-new-lines-lost",
                        "A new line beside others is written over what came in between",
                        () -> store((inner, _) -> new LosingLines(inner))),
                fault(
                        "concurrent-replacements-mix",
                        "PUTs of one cart at the same time are put together",
                        () -> service(MixingReplacements::new)),
                fault(
                        "concurrent-sets-add-up",
                        "PATCHes of one cart at the same time add up their quantities",
                        () -> service(AddingSets::new)),
                fault(
                        "concurrent-deletes-fail",
                        "DELETEs of one cart at the same time answer 500",
                        () -> service(FailingRemovals::new)),
                fault(
                        "concurrent-visitors-share-one-cart",
                        "Visitors who come within 20 ms get one cart together",
                        () -> ids(SharedIds::new)));
    }

    private static Fault fault(String id, String sentence, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, "3", alteration);
    }

    private record LosingLines(CartStore inner) implements CartStore {
        @Override
        public Cart read(CartId id) {
            return inner.read(id);
        }

        @Override
        public Outcome update(CartId id, Function<Cart, Outcome> change) {
            Cart before = inner.read(id);
            boolean adds = !before.lines().isEmpty()
                    && change.apply(before) instanceof Outcome.Accepted(Cart after)
                    && after.lines().size() > before.lines().size();
            if (!adds) {
                return inner.update(id, change);
            }
            Pause.of(MEETING);
            return inner.update(id, _ -> change.apply(before));
        }
    }

    /** Who is at a cart together. All who come before the last one has left belong together. */
    private static final class Meeting<T> {
        private final Map<CartId, List<T>> present = new ConcurrentHashMap<>();
        private final Map<CartId, Integer> count = new ConcurrentHashMap<>();

        /** What all who are there at the same time brought, oneself among them. */
        List<T> join(CartId id, T brought) {
            synchronized (this) {
                present.computeIfAbsent(id, _ -> new ArrayList<>()).add(brought);
                count.merge(id, 1, Integer::sum);
            }
            Pause.of(MEETING);
            synchronized (this) {
                return List.copyOf(present.getOrDefault(id, List.of()));
            }
        }

        synchronized void leave(CartId id) {
            if (count.merge(id, -1, Integer::sum) == 0) {
                count.remove(id);
                present.remove(id);
            }
        }
    }

    private static final class MixingReplacements extends ForwardingService {
        private final Meeting<List<LineRequest>> meeting = new Meeting<>();

        MixingReplacements(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome replace(CartId id, List<LineRequest> requests) {
            try {
                return inner.replace(
                        id,
                        meeting.join(id, requests).stream()
                                .flatMap(List::stream)
                                .toList());
            } finally {
                meeting.leave(id);
            }
        }
    }

    private static final class AddingSets extends ForwardingService {
        private final Meeting<Long> meeting = new Meeting<>();

        AddingSets(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome set(CartId id, QuantityChange change) {
            try {
                long sum = meeting.join(id, change.qty()).stream()
                        .mapToLong(Long::longValue)
                        .sum();
                return inner.set(id, new QuantityChange(change.lineKey(), sum));
            } finally {
                meeting.leave(id);
            }
        }
    }

    private static final class FailingRemovals extends ForwardingService {
        private final Meeting<String> meeting = new Meeting<>();

        FailingRemovals(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome remove(CartId id, String lineKey) {
            try {
                if (meeting.join(id, lineKey).size() > 1) {
                    throw new IllegalStateException("the cart is locked");
                }
                return inner.remove(id, lineKey);
            } finally {
                meeting.leave(id);
            }
        }
    }

    private static final class SharedIds implements CartIds {
        private final CartIds inner;
        private Optional<CartId> last = Optional.empty();
        private long made;

        SharedIds(CartIds inner) {
            this.inner = inner;
        }

        @Override
        public synchronized CartId fresh() {
            long now = System.nanoTime();
            if (last.isEmpty() || now - made > MEETING.toNanos()) {
                last = Optional.of(inner.fresh());
                made = now;
            }
            return last.orElseThrow();
        }
    }
}
