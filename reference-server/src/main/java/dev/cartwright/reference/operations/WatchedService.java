package dev.cartwright.reference.operations;

import dev.cartwright.reference.analytics.Analytics;
import dev.cartwright.reference.analytics.EventType;
import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartId;
import dev.cartwright.reference.cart.CartService;
import dev.cartwright.reference.cart.LineRequest;
import dev.cartwright.reference.cart.Outcome;
import dev.cartwright.reference.cart.QuantityChange;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A cart service whose accepted changes are counted and told; refused ones changed nothing. */
public final class WatchedService implements CartService {
    /** The most lines that are nothing unusual (ruling 15). */
    private static final int MOST_USUAL_LINES = 50;

    private final CartService inner;
    private final Meters meters;
    private final Analytics analytics;
    private final BiConsumer<String, String> notice;

    /**
     * Watches {@code inner}.
     *
     * @param notice takes an event's name and its detail, for the log
     */
    public WatchedService(CartService inner, Meters meters, Analytics analytics, BiConsumer<String, String> notice) {
        this.inner = inner;
        this.meters = meters;
        this.analytics = analytics;
        this.notice = notice;
    }

    @Override
    public Cart read(CartId id) {
        Cart cart = inner.read(id);
        if (!cart.lines().isEmpty()) {
            analytics.happened(EventType.VIEW_CART, id, cart);
        }
        return cart;
    }

    @Override
    public Outcome add(CartId id, LineRequest request) {
        Optional<String> source =
                request.meta().map(meta -> meta.path("source").asText("")).filter(text -> !text.isEmpty());
        return told(inner.add(id, request), EventType.ADD_TO_CART, id, source);
    }

    @Override
    public Outcome set(CartId id, QuantityChange change) {
        EventType type = change.qty() == 0 ? EventType.REMOVE_FROM_CART : EventType.CART_SET_QTY;
        return told(inner.set(id, change), type, id, Optional.empty());
    }

    @Override
    public Outcome replace(CartId id, List<LineRequest> requests) {
        return told(inner.replace(id, requests), EventType.CART_QUANTITY_CHANGED, id, Optional.empty());
    }

    @Override
    public Outcome remove(CartId id, String lineKey) {
        return told(inner.remove(id, lineKey), EventType.CART_REMOVE, id, Optional.empty());
    }

    private Outcome told(Outcome outcome, EventType type, CartId id, Optional<String> source) {
        if (outcome instanceof Outcome.Accepted(Cart cart)) {
            meters.changed(cart);
            analytics.happened(type, id, cart, source);
            if (cart.lines().size() > MOST_USUAL_LINES) {
                notice.accept("large-cart", cart.lines().size() + " lines");
            }
        }
        return outcome;
    }
}
