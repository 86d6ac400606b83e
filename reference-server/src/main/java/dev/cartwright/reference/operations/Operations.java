package dev.cartwright.reference.operations;

import dev.cartwright.reference.analytics.Analytics;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.rest.Guard;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * What running a shop adds to its cart.
 *
 * @param enabled refuses while the cart is turned off
 * @param limit refuses a client's requests beyond its rate
 * @param meters counts
 * @param analytics is told what happens to carts
 * @param welcoming whether load balancers should send visitors here; false while the server is about to stop
 * @param pages what answers further paths of the shop's own port
 * @param notice takes an event's name and its detail, for the log
 */
public record Operations(
        Guard enabled,
        Guard limit,
        Meters meters,
        Analytics analytics,
        BooleanSupplier welcoming,
        Map<String, Handler> pages,
        BiConsumer<String, String> notice) {

    /** Copies the map. */
    public Operations {
        pages = Map.copyOf(pages);
    }

    /** Nothing: the cart is on, nobody is limited, nothing is counted or told. */
    public static Operations none() {
        Guard open = _ -> Optional.empty();
        return new Operations(open, open, Meters.none(), Analytics.none(), () -> true, Map.of(), (_, _) -> {});
    }
}
