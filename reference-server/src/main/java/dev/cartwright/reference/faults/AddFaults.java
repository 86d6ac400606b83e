package dev.cartwright.reference.faults;

import static dev.cartwright.reference.assembly.Alterations.lines;
import static dev.cartwright.reference.assembly.Alterations.service;

import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.LineResolver.Resolution;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.QuantityChange;
import dev.cartwright.reference.cart.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What adding to a cart (POST) can get wrong beside stock. */
final class AddFaults {
    private static final int MOST_LINES = 50;

    private AddFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault(
                        "post-sets-quantity",
                        "POST of a line that is there sets its quantity instead of adding to it",
                        "1",
                        () -> service(SettingAdd::new)),
                new Fault(
                        "post-keeps-only-newest-line",
                        "POST of a second line drops the first",
                        "1",
                        () -> service(ForgetfulAdd::new)),
                new Fault(
                        "sizes-share-a-line",
                        "POST of another size of a SKU adds to the line of the size that is there",
                        "1",
                        () -> service(SizeBlindAdd::new)),
                new Fault(
                        "fifty-first-line-refused",
                        "POST of a 51st line answers 400",
                        "ruling 15",
                        () -> service(CrowdedAdd::new)),
                new Fault(
                        "later-add-drops-meta",
                        "A later POST without meta removes the line's meta",
                        "1 Schema",
                        () -> service(inner -> new DroppingAdd(inner, AddFaults::withoutMeta))),
                new Fault(
                        "later-add-drops-rental",
                        "A later POST without rental removes the line's rental",
                        "1 Schema",
                        () -> service(inner -> new DroppingAdd(inner, AddFaults::withoutRental))),
                new Fault(
                        "meta-not-kept",
                        "meta is accepted and left out of the line",
                        "1",
                        () -> lines((inner, _) -> request -> inner.resolve(withoutMeta(request)))),
                new Fault(
                        "rental-not-kept",
                        "rental is accepted and left out of the line",
                        "1",
                        () -> lines((inner, _) -> request -> inner.resolve(withoutRental(request)))),
                new Fault(
                        "free-sku-not-found",
                        "A SKU of price 0 counts as no SKU at all",
                        "1",
                        () -> missing(line -> line.sku().price() == 0)),
                new Fault(
                        "sku-id-with-colon-not-found",
                        "A SKU whose id has a colon is not found",
                        "1",
                        () -> missing(line -> line.sku().id().contains(":"))),
                new Fault(
                        "sku-id-with-slash-not-found",
                        "A SKU whose id has a slash is not found",
                        "1",
                        () -> missing(line -> line.sku().id().contains("/"))),
                new Fault(
                        "sku-id-beyond-ascii-not-found",
                        "A SKU whose id has a letter beyond ASCII is not found",
                        "1",
                        () -> missing(line -> line.sku().id().chars().anyMatch(c -> c > 127))));
    }

    private static Alteration missing(Predicate<CartLine> which) {
        return lines((inner, _) ->
                request -> inner.resolve(request) instanceof Resolution.Found(CartLine line) && which.test(line)
                        ? new Resolution.Unknown(new Refusal.ItemNotFound())
                        : inner.resolve(request));
    }

    private static LineRequest withoutMeta(LineRequest line) {
        return new LineRequest(line.skuId(), line.qty(), line.size(), Optional.empty(), line.rental());
    }

    private static LineRequest withoutRental(LineRequest line) {
        return new LineRequest(line.skuId(), line.qty(), line.size(), line.meta(), Optional.empty());
    }

    private static final class SettingAdd extends ForwardingService {
        SettingAdd(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            return inner.read(id).line(key(request)).isPresent()
                    ? inner.set(id, new QuantityChange(key(request), request.qty()))
                    : inner.add(id, request);
        }
    }

    private static final class ForgetfulAdd extends ForwardingService {
        ForgetfulAdd(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            Outcome outcome = inner.add(id, request);
            if (outcome instanceof Outcome.Accepted(Cart cart) && cart.lines().size() > 1) {
                return inner.replace(
                        id,
                        cart.line(key(request)).map(ForwardingService::request).stream()
                                .toList());
            }
            return outcome;
        }
    }

    private static final class SizeBlindAdd extends ForwardingService {
        SizeBlindAdd(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            Optional<CartLine> other = inner.read(id).lines().values().stream()
                    .filter(line -> line.sku().id().equals(request.skuId())
                            && request.size().isPresent())
                    .findFirst();
            return inner.add(
                    id, other.map(line -> request.withSize(line.size())).orElse(request));
        }
    }

    private static final class CrowdedAdd extends ForwardingService {
        CrowdedAdd(CartService inner) {
            super(inner);
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            Cart cart = inner.read(id);
            return cart.lines().size() >= MOST_LINES && cart.line(key(request)).isEmpty()
                    ? new Outcome.Refused(new Refusal.InvalidBody(Map.of("sku", List.of("Too many lines"))))
                    : inner.add(id, request);
        }
    }

    private static final class DroppingAdd extends ForwardingService {
        private final UnaryOperator<LineRequest> drop;

        DroppingAdd(CartService inner, UnaryOperator<LineRequest> drop) {
            super(inner);
            this.drop = drop;
        }

        @Override
        public Outcome add(CartId id, LineRequest request) {
            boolean bare = drop.apply(request).equals(request);
            boolean later = inner.read(id).line(key(request)).isPresent();
            Outcome outcome = inner.add(id, request);
            if (bare && later && outcome instanceof Outcome.Accepted(Cart cart)) {
                return inner.replace(
                        id,
                        requests(cart).stream()
                                .map(line -> key(line).equals(key(request)) ? drop.apply(line) : line)
                                .toList());
            }
            return outcome;
        }
    }
}
