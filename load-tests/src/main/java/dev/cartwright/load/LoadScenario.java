package dev.cartwright.load;

import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.run.Depth;
import dev.cartwright.load.wire.Operation;
import java.time.Duration;
import java.util.List;

/**
 * One load scenario in the open model: visits arrive at a fixed rate, whatever the shop does, and each makes the given
 * operations in order, one every {@code spacing} counted from its arrival.
 *
 * <p>A request waits for its turn and for the answer before it, never for anything else, so a shop that stalls for less
 * than {@code spacing} is sent every request on time. A longer stall delays requests of visits under way; because
 * {@code spacing} less 500 ms is more than 1 % of the window, such a stall has already pushed the p99 off its target.
 *
 * @param name for a reader; says what is sent and how fast
 * @param requestsPerSecond requests/s when no visit ends early; visits/s are this by the number of operations
 * @param warmUp phase before the measured window, during which the rate also rises
 * @param window the measured window; a request belongs to it when it was sent in it
 * @param spacing from one request of a visit to its next
 * @param operations what a visit does, in order
 * @param skus ids of SKUs without sizes and with plenty of stock; may be empty when nothing is added
 * @param seed picks the SKUs of each visit
 */
public record LoadScenario(
        String name,
        double requestsPerSecond,
        Duration warmUp,
        Duration window,
        Duration spacing,
        List<Operation> operations,
        List<String> skus,
        long seed) {

    /** @throws IllegalArgumentException when nothing would be sent or measured */
    public LoadScenario {
        operations = List.copyOf(operations);
        skus = List.copyOf(skus);
        require(requestsPerSecond > 0 && requestsPerSecond <= 1_000_000, "the rate is above 0 requests/s");
        require(!warmUp.isNegative() && !spacing.isNegative(), "warm-up and spacing are not negative");
        require(window.isPositive(), "the measured window is longer than 0 s");
        require(!operations.isEmpty(), "a visit has at least one operation");
        require(
                !skus.isEmpty() || operations.stream().allMatch(Operation::readOnly),
                "a visit that adds something needs a SKU");
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException("This is no load scenario: " + rule);
        }
    }

    /**
     * The scenario for a shop: what the profile says of load wins, and {@link LoadDefaults} fills the rest.
     *
     * @param readOnly whether nothing that changes state may be sent; visits then only get
     * @param seed seed of everything random
     */
    public static LoadScenario of(ShopProfile shop, Depth depth, boolean readOnly, long seed) {
        return LoadDefaults.scenario(shop, depth, readOnly, seed);
    }

    /** Whether visits only get. */
    public boolean readOnly() {
        return operations.stream().allMatch(Operation::readOnly);
    }

    /** Arrivals, visits/s. */
    public double visitsPerSecond() {
        return requestsPerSecond / operations.size();
    }

    /** Warm-up and measured window. */
    public Duration length() {
        return warmUp.plus(window);
    }
}
