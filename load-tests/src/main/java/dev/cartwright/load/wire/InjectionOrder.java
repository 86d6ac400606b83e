package dev.cartwright.load.wire;

import java.util.List;

/**
 * All the injector has to know; holds no secret.
 *
 * @param cart absolute address of the cart resource
 * @param origin scheme, host and port of the shop, as a browser sends it
 * @param timeoutMillis after how many ms a request counts as unanswered
 * @param requestsPerSecond requests/s
 * @param warmUpMillis warm-up, ms
 * @param windowMillis measured window, ms
 * @param spacingMillis from one request of a visit to its next, ms
 * @param operations what a visit does
 * @param skus what may be put into carts
 * @param seed picks SKUs
 */
public record InjectionOrder(
        String cart,
        String origin,
        long timeoutMillis,
        double requestsPerSecond,
        long warmUpMillis,
        long windowMillis,
        long spacingMillis,
        List<Operation> operations,
        List<String> skus,
        long seed) {

    public InjectionOrder {
        operations = List.copyOf(operations);
        skus = List.copyOf(skus);
    }
}
