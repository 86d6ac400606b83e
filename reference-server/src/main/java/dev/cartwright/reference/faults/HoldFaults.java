package dev.cartwright.reference.faults;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Alterations;
import dev.cartwright.reference.assembly.Pause;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.inventory.Holds;
import dev.cartwright.reference.inventory.Inventory;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Stock that is set aside wrongly, and an inventory that answers wrongly (section 4). */
final class HoldFaults {
    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofDays(365);
    private static final Duration LONG_ENOUGH_TO_MEET = Duration.ofMillis(60);

    private HoldFaults() {}

    static List<Fault> all() {
        return List.of(
                holding(
                        "hold-of-one-piece",
                        "A checkout holds one piece of each SKU, however many it is about",
                        inner -> new Placing(
                                inner, request -> request(request, ones(request.quantities()), request.ttl()))),
                holding("hold-ends-at-once", "A hold ends after ten seconds", inner -> lasting(inner, SHORT)),
                holding("hold-never-ends", "A hold lasts for a year", inner -> lasting(inner, LONG)),
                holding("hold-of-a-part", "A checkout that lacks something holds the rest", Partial::new),
                holding("new-checkout-keeps-old-hold", "A new checkout keeps what the old one held", Keeping::new),
                holding("paid-hold-returned", "What was paid goes back to the shelf", Returning::new),
                holding("paid-pieces-sold-twice", "What was paid leaves the shelf twice", SoldTwice::new),
                holding(
                        "checkouts-at-once-oversell",
                        "Checkouts at the same time all find the last piece",
                        Careless::new),
                holding(
                        "checkout-ignores-stock",
                        "A checkout does not look whether there is enough",
                        inner -> new Placing(inner, UnaryOperator.identity()) {
                            @Override
                            public Placement place(Request request) {
                                Placement placement = super.place(request);
                                return placement instanceof Placement.Lacking
                                        ? new Placement.Held(Instant.EPOCH)
                                        : placement;
                            }
                        }),
                new Fault(
                        "hold-against-its-own-cart",
                        "What a checkout holds counts against its own cart",
                        "4",
                        () -> new Alteration() {
                            @Override
                            public Inventory inventory(Inventory inner) {
                                // all that is lost is how a cart sees its own hold
                                return sku -> inner.stock(sku);
                            }
                        }),
                validating(
                        "inventory-always-enough",
                        "The inventory says that there is enough of everything",
                        answer -> answer.status() == 409 ? enough(answer) : answer),
                validating(
                        "inventory-409-without-items",
                        "The inventory does not say what is missing",
                        answer -> answer.status() == 409
                                ? Alterations.withJson(answer, body -> body.without(List.of("items")))
                                : answer),
                validating(
                        "inventory-open-to-all",
                        "The inventory answers whoever asks",
                        answer -> answer.status() == 401 ? enough(answer) : answer),
                validating(
                        "inventory-takes-anything",
                        "The inventory answers 200 to what it does not understand",
                        answer -> answer.status() == 400 ? enough(answer) : answer));
    }

    private static Fault holding(String id, String sentence, UnaryOperator<Holds> decorator) {
        return new Fault(id, sentence, "4", () -> new Alteration() {
            @Override
            public Holds holds(Holds inner) {
                return decorator.apply(inner);
            }
        });
    }

    private static Fault validating(String id, String sentence, UnaryOperator<HttpAnswer> change) {
        return new Fault(id, sentence, "4", () -> new Alteration() {
            @Override
            public Handler validation(Handler inner) {
                return request -> change.apply(inner.answer(request));
            }
        });
    }

    private static HttpAnswer enough(HttpAnswer answer) {
        return answer.withStatus(200).withBody(Bytes.utf8("{\"ok\":true}"));
    }

    private static Map<String, Long> ones(Map<String, Long> quantities) {
        return quantities.keySet().stream().collect(Collectors.toMap(sku -> sku, _ -> 1L));
    }

    private static Holds.Request request(Holds.Request like, Map<String, Long> quantities, Duration ttl) {
        return new Holds.Request(like.id(), like.cartId(), quantities, ttl);
    }

    private static Holds lasting(Holds inner, Duration ttl) {
        return new Placing(inner, request -> request(request, request.quantities(), ttl)) {
            @Override
            public boolean extend(String id, Duration asked) {
                return super.extend(id, ttl);
            }
        };
    }

    /** Holds whose requests are changed before they are placed. */
    private static class Placing implements Holds {
        private final Holds inner;
        private final UnaryOperator<Request> change;

        Placing(Holds inner, UnaryOperator<Request> change) {
            this.inner = inner;
            this.change = change;
        }

        @Override
        public Placement place(Request request) {
            return inner.place(change.apply(request));
        }

        @Override
        public Commitment commit(String id) {
            return inner.commit(id);
        }

        @Override
        public void release(String id) {
            inner.release(id);
        }

        @Override
        public boolean extend(String id, Duration ttl) {
            return inner.extend(id, ttl);
        }

        @Override
        public int reap() {
            return inner.reap();
        }
    }

    private static final class Partial extends Placing {
        Partial(Holds inner) {
            super(inner, UnaryOperator.identity());
        }

        @Override
        public Placement place(Request request) {
            Placement placement = super.place(request);
            if (placement instanceof Placement.Lacking(List<Shortage> shortages)) {
                Map<String, Long> rest = new HashMap<>(request.quantities());
                shortages.forEach(shortage -> rest.remove(shortage.skuId()));
                if (!rest.isEmpty()) {
                    super.place(new Request(request.id() + "-rest", request.cartId(), rest, request.ttl()));
                }
            }
            return placement;
        }
    }

    private static final class Keeping extends Placing {
        private final Map<String, Request> last = new ConcurrentHashMap<>();

        Keeping(Holds inner) {
            super(inner, UnaryOperator.identity());
        }

        @Override
        public Placement place(Request request) {
            Placement placement = super.place(request);
            Request before = last.put(request.cartId(), request);
            if (before != null && !before.id().equals(request.id())) {
                Map<String, Long> rest = new HashMap<>();
                before.quantities().forEach((sku, pieces) -> {
                    long more = pieces - request.quantities().getOrDefault(sku, 0L);
                    if (more > 0) {
                        rest.put(sku, more);
                    }
                });
                if (!rest.isEmpty()) {
                    super.place(new Request(before.id() + "-kept", before.cartId() + "-kept", rest, request.ttl()));
                }
            }
            return placement;
        }
    }

    private static final class Returning extends Placing {
        Returning(Holds inner) {
            super(inner, UnaryOperator.identity());
        }

        @Override
        public Commitment commit(String id) {
            release(id);
            return Commitment.SOLD;
        }
    }

    private static final class SoldTwice extends Placing {
        private final Map<String, Request> placed = new ConcurrentHashMap<>();

        SoldTwice(Holds inner) {
            super(inner, UnaryOperator.identity());
        }

        @Override
        public Placement place(Request request) {
            placed.put(request.id(), request);
            return super.place(request);
        }

        @Override
        public Commitment commit(String id) {
            Commitment commitment = super.commit(id);
            Request request = placed.get(id);
            if (commitment == Commitment.SOLD && request != null) {
                super.place(new Request(id + "-again", request.cartId(), request.quantities(), request.ttl()));
                super.commit(id + "-again");
            }
            return commitment;
        }
    }

    private static final class Careless extends Placing {
        private final AtomicInteger inside = new AtomicInteger();

        Careless(Holds inner) {
            super(inner, UnaryOperator.identity());
        }

        @Override
        public Placement place(Request request) {
            int before = inside.getAndIncrement();
            try {
                Pause.of(LONG_ENOUGH_TO_MEET);
                Placement placement = super.place(request);
                return before > 0 ? new Placement.Held(Instant.EPOCH) : placement;
            } finally {
                inside.decrementAndGet();
            }
        }
    }
}
