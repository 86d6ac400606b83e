package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.cart;
import static dev.cartwright.reference.assembly.Alterations.service;

import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.QuantityChange;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cookie.CartCookies;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changing one line (PATCH, DELETE) and reading (GET) can get wrong beside stock. */
final class ChangeFaults {
    private ChangeFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault(
                        "patch-adds-quantity",
                        "PATCH adds to the quantity instead of setting it",
                        "1",
                        () -> service(AddingSet::new)),
                new Fault(
                        "patch-zero-keeps-line",
                        "PATCH to 0 answers 200 and leaves the line as it was",
                        "ruling 11",
                        () -> service(inner -> new ZeroSet(inner, Optional.empty()))),
                new Fault(
                        "patch-zero-refused",
                        "PATCH to 0 answers 400",
                        "ruling 11",
                        () -> service(inner -> new ZeroSet(
                                inner, Optional.of(new Refusal.InvalidBody(Map.of("qty", List.of("Too small"))))))),
                new Fault(
                        "patch-unknown-line-succeeds",
                        "PATCH of a line that is not there answers 200",
                        "1 Errors",
                        () -> service(CarelessSet::new)),
                new Fault(
                        "delete-clears-cart",
                        "DELETE of one line removes all of them",
                        "1",
                        () -> service(ClearingRemove::new)),
                new Fault(
                        "delete-does-nothing",
                        "DELETE answers 200 and leaves the line",
                        "1",
                        () -> service(IdleRemove::new)),
                new Fault(
                        "delete-unknown-line-succeeds",
                        "DELETE of a line that is not there answers 200",
                        "1 Errors",
                        () -> service(CarelessRemove::new)),
                new Fault(
                        "get-without-cookie-not-found",
                        "GET without a cookie answers 404 instead of a new cart",
                        "1",
                        () -> cart(inner -> request -> request.method().equals("GET")
                                        && CartCookies.values(request).isEmpty()
                                ? Answers.error(404, "Cart not found")
                                : inner.answer(request))),
                new Fault(
                        "get-of-empty-cart-not-found",
                        "GET with a valid cookie answers 404 when the cart is empty or unknown",
                        "ruling 32",
                        () -> cart(inner -> request -> {
                            var answer = inner.answer(request);
                            return request.method().equals("GET")
                                            && Answers.keptCookie(request, answer)
                                            && Answers.cart(answer).isEmpty()
                                    ? answer.withStatus(404)
                                    : answer;
                        })));
    }

    private static final class AddingSet extends ForwardingService {
        AddingSet(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome set(CartId id, QuantityChange change) {
            Optional<CartLine> line = inner.read(id).line(change.lineKey());
            return line.isPresent() && change.qty() > 0
                    ? inner.set(
                            id, new QuantityChange(change.lineKey(), line.get().qty() + change.qty()))
                    : inner.set(id, change);
        }
    }

    private static final class ZeroSet extends ForwardingService {
        private final Optional<Refusal> refusal;

        ZeroSet(CartService inner, Optional<Refusal> refusal) {
            super(inner);
            this.refusal = refusal;
        }

        @Override
        public Outcome set(CartId id, QuantityChange change) {
            return change.qty() == 0 && inner.read(id).line(change.lineKey()).isPresent()
                    ? Outcome.of(inner.read(id), refusal)
                    : inner.set(id, change);
        }
    }

    private static final class CarelessSet extends ForwardingService {
        CarelessSet(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome set(CartId id, QuantityChange change) {
            Outcome outcome = inner.set(id, change);
            return refusedFor(outcome, Refusal.ItemNotInCart.class) ? unchanged(id) : outcome;
        }
    }

    private static final class ClearingRemove extends ForwardingService {
        ClearingRemove(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome remove(CartId id, String lineKey) {
            return inner.remove(id, lineKey) instanceof Outcome.Refused refused
                    ? refused
                    : inner.replace(id, List.of());
        }
    }

    private static final class IdleRemove extends ForwardingService {
        IdleRemove(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome remove(CartId id, String lineKey) {
            return inner.read(id).line(lineKey).isPresent() ? unchanged(id) : inner.remove(id, lineKey);
        }
    }

    private static final class CarelessRemove extends ForwardingService {
        CarelessRemove(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome remove(CartId id, String lineKey) {
            Outcome outcome = inner.remove(id, lineKey);
            return refusedFor(outcome, Refusal.ItemNotInCart.class) ? unchanged(id) : outcome;
        }
    }
}
