package dev.cartwright.reference.faults;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.QuantityChange;
import dev.cartwright.reference.cart.Refusal;
import java.util.List;

/** A service that does what the inner one does; a fault overrides what it gets wrong. */
abstract class ForwardingService implements CartService {
    final CartService inner;

    ForwardingService(CartService inner) {
        this.inner = inner;
    }

    @Override
    public Cart read(CartId id) {
        return inner.read(id);
    }

    @Override
    public Outcome add(CartId id, LineRequest request) {
        return inner.add(id, request);
    }

    @Override
    public Outcome set(CartId id, QuantityChange change) {
        return inner.set(id, change);
    }

    @Override
    public Outcome replace(CartId id, List<LineRequest> requests) {
        return inner.replace(id, requests);
    }

    @Override
    public Outcome remove(CartId id, String lineKey) {
        return inner.remove(id, lineKey);
    }

    /** The cart as it is, as if that were a success. */
    Outcome unchanged(CartId id) {
        return new Outcome.Accepted(inner.read(id));
    }

    static boolean refusedFor(Outcome outcome, Class<? extends Refusal> reason) {
        return outcome instanceof Outcome.Refused(Refusal refusal) && reason.isInstance(refusal);
    }

    /** The key of the line a request means. */
    static String key(LineRequest request) {
        return request.size().map(size -> request.skuId() + ":" + size).orElse(request.skuId());
    }

    /** The request that would make a line what it is. */
    static LineRequest request(CartLine line) {
        return new LineRequest(line.sku().id(), line.qty(), line.size(), line.meta(), line.rental());
    }

    static List<LineRequest> requests(Cart cart) {
        return cart.lines().values().stream().map(ForwardingService::request).toList();
    }
}
