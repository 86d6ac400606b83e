package dev.cartwright.certification.profile;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What a test may reach beside the shop itself, and the times it goes by, so that time, storage, neighbours, payments and
 * analytics can be checked.
 *
 * @param addresses where that is
 * @param cartTtl how long a cart lives after its last write, where the shop says so
 * @param holdTtl how long a checkout holds its stock
 * @param eventDelay how long an analytics event may be on its way until a test can read it
 */
public record TestDoors(TestAddresses addresses, Optional<Duration> cartTtl, Duration holdTtl, Duration eventDelay) {

    /** The protocol's own time of a hold. */
    public static final Duration USUAL_HOLD = Duration.ofMinutes(20);

    /** Enough for events that are told as they happen. */
    public static final Duration USUAL_DELAY = Duration.ofSeconds(5);

    /** Nothing beside the shop. */
    public static final TestDoors NONE = new TestDoors(TestAddresses.NONE, Optional.empty(), USUAL_HOLD, USUAL_DELAY);

    /** Where a test may change the shop's time, store and stock. */
    public Optional<URI> testControls() {
        return addresses.testControls();
    }

    /** Where a test may read what the shop tells of its carts. */
    public Optional<URI> analyticsEvents() {
        return addresses.analyticsEvents();
    }

    /** Where a second shop on the same platform is. */
    public Optional<URI> neighbour() {
        return addresses.neighbour();
    }

    /** The same at these addresses. */
    public TestDoors at(TestAddresses others) {
        return new TestDoors(others, cartTtl, holdTtl, eventDelay);
    }

    /** The same for carts that live so long. */
    public TestDoors withCartTtl(Duration ttl) {
        return new TestDoors(addresses, Optional.of(ttl), holdTtl, eventDelay);
    }

    /** The same for events that may be on their way so long. */
    public TestDoors withEventDelay(Duration delay) {
        return new TestDoors(addresses, cartTtl, holdTtl, delay);
    }
}
