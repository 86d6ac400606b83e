package dev.cartwright.reference.faults;

import dev.cartwright.reference.analytics.Analytics;
import dev.cartwright.reference.analytics.EventType;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Pause;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cookie.CartCookies;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What happens to carts, told to analytics too seldom, too often, or of the wrong cart (section 7). */
final class TellingFaults {
    private static final Duration AT_ONCE = Duration.ofMillis(40);

    private TellingFaults() {}

    static List<Fault> all() {
        return List.of(
                telling(
                        "later-adds-not-told",
                        "Only the add that begins a cart is told",
                        inner -> silent(inner, laterAdds())),
                silent("deletes-not-told", "DELETE tells nothing", EventType.CART_REMOVE),
                silent("sets-not-told", "PATCH tells nothing, unless to 0", EventType.CART_SET_QTY),
                silent("zero-not-told", "PATCH to 0 tells nothing", EventType.REMOVE_FROM_CART),
                silent("replacements-not-told", "PUT tells nothing", EventType.CART_QUANTITY_CHANGED),
                silent("views-not-told", "GET tells nothing", EventType.VIEW_CART)
                        .showing(new Showing.Warns()),
                silent("checkouts-not-told", "A checkout tells nothing", EventType.PROCEED_TO_CHECKOUT),
                silent("abandoned-not-told", "A cart that is left alone is not told", EventType.CART_ABANDONED),
                silent("recovered-not-told", "A cart that is come back to is not told", EventType.CART_RECOVERED),
                telling(
                        "sets-told-twice",
                        "PATCH is told twice",
                        inner -> repeated(inner, (type, _) -> type == EventType.CART_SET_QTY)),
                telling(
                        "removals-told-twice",
                        "DELETE is told twice",
                        inner -> repeated(inner, (type, _) -> type == EventType.CART_REMOVE)),
                telling(
                        "later-adds-told-twice",
                        "An add to a cart that is begun is told twice",
                        inner -> repeated(inner, laterAdds())),
                telling("adds-at-once-told-once", "Of several adds to one cart at once, one is told", AloneTold::new),
                telling("events-at-once-mix-carts", "Events at once tell what another cart holds", Mixing::new),
                telling(
                        "paying-told-as-abandoned",
                        "A cart that went to its payment is told as abandoned",
                        PayingAbandoned::new),
                fault("refused-add-told", "A POST that is refused is told as if it were not", RefusedAddsTold::new),
                fault("read-told-as-set", "A GET is told as a PATCH, too", ReadsToldAsSets::new),
                fault(
                        "refused-checkout-told",
                        "A checkout that is refused is told as one that is begun",
                        RefusedCheckoutsTold::new));
    }

    private static Fault fault(String id, String sentence, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, "7", alteration);
    }

    private static Fault telling(String id, String sentence, UnaryOperator<Analytics> decorator) {
        return fault(id, sentence, () -> new Alteration() {
            @Override
            public Analytics analytics(Analytics inner) {
                return decorator.apply(inner);
            }
        });
    }

    private static Fault silent(String id, String sentence, EventType about) {
        return telling(id, sentence, inner -> silent(inner, (type, _) -> type == about));
    }

    /** What a fault gets wrong. */
    @FunctionalInterface
    private interface Occasion {
        boolean is(EventType type, CartId id);
    }

    private static Occasion laterAdds() {
        Set<CartId> begun = ConcurrentHashMap.newKeySet();
        return (type, id) -> type == EventType.ADD_TO_CART && !begun.add(id);
    }

    private static Analytics silent(Analytics inner, Occasion about) {
        return (type, id, cart, source) -> {
            if (!about.is(type, id)) {
                inner.happened(type, id, cart, source);
            }
        };
    }

    private static Analytics repeated(Analytics inner, Occasion about) {
        return (type, id, cart, source) -> {
            inner.happened(type, id, cart, source);
            if (about.is(type, id)) {
                inner.happened(type, id, cart, source);
            }
        };
    }

    /** An add is told when no other add to its cart is under way. */
    private static final class AloneTold implements Analytics {
        private final Set<CartId> busy = ConcurrentHashMap.newKeySet();
        private final Analytics inner;

        AloneTold(Analytics inner) {
            this.inner = inner;
        }

        @Override
        public void happened(EventType type, CartId id, Cart cart, Optional<String> source) {
            if (type != EventType.ADD_TO_CART) {
                inner.happened(type, id, cart, source);
            } else if (busy.add(id)) {
                Pause.of(AT_ONCE);
                inner.happened(type, id, cart, source);
                busy.remove(id);
            }
        }
    }

    /** What is to be told stands in one place for all carts. */
    private static final class Mixing implements Analytics {
        private final AtomicReference<Cart> latest = new AtomicReference<>(Cart.EMPTY);
        private final Analytics inner;

        Mixing(Analytics inner) {
            this.inner = inner;
        }

        @Override
        public void happened(EventType type, CartId id, Cart cart, Optional<String> source) {
            if (type != EventType.ADD_TO_CART) {
                inner.happened(type, id, cart, source);
                return;
            }
            latest.set(cart);
            Pause.of(AT_ONCE);
            inner.happened(type, id, latest.get(), source);
        }
    }

    private static final class PayingAbandoned implements Analytics {
        private final Map<CartId, Cart> paying = new ConcurrentHashMap<>();
        private final Analytics inner;

        PayingAbandoned(Analytics inner) {
            this.inner = inner;
        }

        @Override
        public void happened(EventType type, CartId id, Cart cart, Optional<String> source) {
            if (type == EventType.PROCEED_TO_CHECKOUT) {
                paying.put(id, cart);
            } else if (type == EventType.CART_ABANDONED) {
                paying.forEach((other, held) -> inner.happened(EventType.CART_ABANDONED, other, held));
                paying.clear();
            }
            inner.happened(type, id, cart, source);
        }
    }

    /** Something that tells analytics more than there is to tell. */
    private abstract static class Inventing implements Alteration {
        private final AtomicReference<Analytics> analytics = new AtomicReference<>(Analytics.none());

        @Override
        public Analytics analytics(Analytics inner) {
            analytics.set(inner);
            return inner;
        }

        void tell(EventType type, CartId id, Cart cart) {
            analytics.get().happened(type, id, cart);
        }
    }

    private static final class RefusedAddsTold extends Inventing {
        @Override
        public CartService service(CartService inner) {
            return new ForwardingService(inner) {
                @Override
                public Outcome add(CartId id, LineRequest request) {
                    Outcome outcome = inner.add(id, request);
                    if (outcome instanceof Outcome.Refused) {
                        tell(EventType.ADD_TO_CART, id, inner.read(id));
                    }
                    return outcome;
                }
            };
        }
    }

    private static final class ReadsToldAsSets extends Inventing {
        @Override
        public CartService service(CartService inner) {
            return new ForwardingService(inner) {
                @Override
                public Cart read(CartId id) {
                    Cart cart = inner.read(id);
                    tell(EventType.CART_SET_QTY, id, cart);
                    return cart;
                }
            };
        }
    }

    private static final class RefusedCheckoutsTold extends Inventing {
        private final AtomicReference<CartCookies> finding = new AtomicReference<>(_ -> Optional.empty());

        @Override
        public CartCookies cookies(CartCookies inner) {
            finding.set(inner);
            return inner;
        }

        @Override
        public Handler checkout(Handler inner) {
            return request -> {
                HttpAnswer answer = inner.answer(request);
                if (answer.status() == 400) {
                    finding.get()
                            .identify(request)
                            .ifPresent(id -> tell(EventType.PROCEED_TO_CHECKOUT, id, Cart.EMPTY));
                }
                return answer;
            };
        }
    }
}
