package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.service;
import static dev.cartwright.reference.assembly.Alterations.stock;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.QuantityChange;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StockRule;
import dev.cartwright.reference.cart.StockRule.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Stock rules bent (protocol section 4). */
final class StockFaults {
    private StockFaults() {}

    static List<Fault> all() {
        return List.of(
                ignoring("post-ignores-stock", Operation.ADD, "POST"),
                ignoring("patch-ignores-stock", Operation.SET, "PATCH"),
                ignoring("put-ignores-stock", Operation.REPLACE, "PUT"),
                fault(
                        "stock-per-line",
                        "Stock is checked for each line, not for the SKU over all its lines",
                        "ruling 19",
                        () -> stock(StockFaults::perLine)),
                fault(
                        "put-sold-out-addable",
                        "PUT takes a stock of 0 for no limit",
                        "4",
                        () -> stock(inner ->
                                (operation, sku, before, after) -> inner.judge(operation, sku, before, after)
                                        .filter(refusal -> operation != Operation.REPLACE
                                                || !(refusal instanceof Refusal.OutOfStock)))),
                fault("put-checks-lines-apart", "PUT checks the stock for each line it brings", "4", LinesApart::new),
                fault(
                        "last-one-sold-twice",
                        "POST sells a stock of 1 a second time",
                        "4",
                        () -> stock(inner -> (operation, sku, before, after) ->
                                operation == Operation.ADD && after.quantityOf(sku) == 2 && isLastOne(after, sku)
                                        ? Optional.empty()
                                        : inner.judge(operation, sku, before, after))),
                fault(
                        "post-ignores-quantity-in-cart",
                        "POST checks what it adds, not what would result",
                        "4",
                        () -> stock(StockFaults::addedOnly)),
                fault(
                        "sold-out-addable",
                        "A stock of 0 counts as no limit",
                        "4",
                        () -> stock(inner ->
                                (operation, sku, before, after) -> inner.judge(operation, sku, before, after)
                                        .filter(refusal -> !(refusal instanceof Refusal.OutOfStock)))),
                fault(
                        "last-piece-refused",
                        "A quantity equal to the stock is refused",
                        "4",
                        () -> stock(inner -> (operation, sku, before, after) ->
                                inner.judge(operation, sku, before, plusOne(after, sku)))),
                fault(
                        "post-clamps-to-stock",
                        "POST over stock answers 200 with what stock allows",
                        "ruling 3",
                        () -> service(inner -> new Clamping(inner, true))),
                fault(
                        "patch-clamps-to-stock",
                        "PATCH over stock answers 200 with what stock allows",
                        "ruling 3",
                        () -> service(inner -> new Clamping(inner, false))),
                fault(
                        "lowering-refused",
                        "PATCH counts the old quantity too, so lowering may be refused",
                        "4",
                        () -> stock(inner -> (operation, sku, before, after) ->
                                operation == Operation.SET && after.quantityOf(sku) < before.quantityOf(sku)
                                        ? inner.judge(operation, sku, Cart.EMPTY, doubled(before, after, sku))
                                        : inner.judge(operation, sku, before, after))),
                fault(
                        "refused-add-changes-cart",
                        "POST over stock answers 409 and fills the line up to the stock",
                        "1 Errors",
                        () -> service(RefusingLate::new)),
                fault(
                        "refused-patch-removes-line",
                        "PATCH over stock answers 409 and removes the line",
                        "1 Errors",
                        () -> service(RemovingWhenRefused::new)),
                fault(
                        "refused-put-clears-cart",
                        "PUT over stock answers 409 and clears the cart",
                        "1 Errors",
                        () -> service(inner -> new ForwardingService(inner) {
                            @Override
                            public Outcome replace(CartId id, List<LineRequest> requests) {
                                Outcome outcome = inner.replace(id, requests);
                                if (outcome instanceof Outcome.Refused) {
                                    inner.replace(id, List.of());
                                }
                                return outcome;
                            }
                        })),
                fault(
                        "concurrent-adds-pass-stock",
                        "Concurrent adds check stock before any of them is written",
                        "3",
                        () -> new RacingStock(Operation.ADD, Duration.ofMillis(10))));
    }

    private static Fault fault(String id, String sentence, String section, Supplier<Alteration> alteration) {
        return new Fault(id, sentence, section, alteration);
    }

    private static Fault ignoring(String id, Operation ignored, String method) {
        return fault(
                id,
                method + " checks no stock",
                "4",
                () -> stock(inner -> (operation, sku, before, after) ->
                        operation == ignored ? Optional.empty() : inner.judge(operation, sku, before, after)));
    }

    private static boolean isLastOne(Cart cart, String sku) {
        return cart.lines().values().stream()
                .anyMatch(line -> line.sku().id().equals(sku) && line.sku().stock() == 1);
    }

    private static StockRule perLine(StockRule inner) {
        return (operation, sku, before, after) -> after.lines().values().stream()
                .filter(line -> line.sku().id().equals(sku))
                .flatMap(
                        line -> inner.judge(operation, sku, only(before, line.key()), only(after, line.key())).stream())
                .findFirst();
    }

    private static Cart only(Cart cart, String key) {
        return cart.line(key).map(line -> new Cart(Map.of(key, line))).orElse(Cart.EMPTY);
    }

    private static StockRule addedOnly(StockRule inner) {
        return (operation, sku, before, after) -> {
            if (operation != Operation.ADD) {
                return inner.judge(operation, sku, before, after);
            }
            Cart added = Cart.EMPTY;
            for (CartLine line : after.lines().values()) {
                long old = before.line(line.key()).map(CartLine::qty).orElse(0L);
                if (line.qty() > old) {
                    added = added.with(line.withQty(line.qty() - old));
                }
            }
            return inner.judge(operation, sku, Cart.EMPTY, added);
        };
    }

    private static Cart plusOne(Cart cart, String sku) {
        return cart.lines().values().stream()
                .filter(line -> line.sku().id().equals(sku))
                .findFirst()
                .map(line -> cart.with(line.withQty(line.qty() + 1)))
                .orElse(cart);
    }

    private static Cart doubled(Cart before, Cart after, String sku) {
        return after.lines().values().stream()
                .filter(line -> line.sku().id().equals(sku))
                .findFirst()
                .map(line -> after.with(line.withQty(line.qty() + before.quantityOf(sku))))
                .orElse(after);
    }

    /** Tries smaller and smaller quantities; stock that refuses is small. */
    private static final class Clamping extends ForwardingService {
        private final boolean adding;

        Clamping(CartService inner, boolean adding) {
            super(inner);
            this.adding = adding;
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            Outcome outcome = inner.add(id, request);
            for (long qty = Math.min(request.qty() - 1, 100);
                    adding && qty > 0 && refusedFor(outcome, Refusal.InsufficientStock.class);
                    qty--) {
                outcome = inner.add(id, request.withQty(qty));
            }
            return adding && refusedFor(outcome, Refusal.InsufficientStock.class) ? unchanged(id) : outcome;
        }

        @Override
        public Outcome set(CartId id, QuantityChange change) {
            Outcome outcome = inner.set(id, change);
            for (long qty = Math.min(change.qty() - 1, 100);
                    !adding && qty > 0 && refusedFor(outcome, Refusal.InsufficientStock.class);
                    qty--) {
                outcome = inner.set(id, new QuantityChange(change.lineKey(), qty));
            }
            return outcome;
        }
    }

    private static final class RefusingLate extends ForwardingService {
        RefusingLate(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            Outcome outcome = inner.add(id, request);
            if (refusedFor(outcome, Refusal.InsufficientStock.class)) {
                new Clamping(inner, true).add(id, request);
            }
            return outcome;
        }
    }

    private static final class RemovingWhenRefused extends ForwardingService {
        RemovingWhenRefused(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome set(CartId id, QuantityChange change) {
            Outcome outcome = inner.set(id, change);
            if (refusedFor(outcome, Refusal.InsufficientStock.class)) {
                inner.remove(id, change.lineKey());
            }
            return outcome;
        }
    }

    /** Checks no stock for a PUT that brings several lines of one key. */
    private static final class LinesApart implements Alteration {
        private final ThreadLocal<Boolean> unjudged = ThreadLocal.withInitial(() -> false);

        @Override
        public StockRule stock(StockRule inner) {
            return (operation, sku, before, after) -> operation == Operation.REPLACE && unjudged.get()
                    ? Optional.empty()
                    : inner.judge(operation, sku, before, after);
        }

        @Override
        public CartService service(CartService inner) {
            return new ForwardingService(inner) {
                @Override
                public Outcome replace(CartId id, List<LineRequest> requests) {
                    long keys = requests.stream()
                            .map(ForwardingService::key)
                            .distinct()
                            .count();
                    unjudged.set(keys < requests.size());
                    try {
                        return inner.replace(id, requests);
                    } finally {
                        unjudged.remove();
                    }
                }
            };
        }
    }
}
