package dev.cartwright.certification.profile;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a test may reach beside the shop itself, so that time, storage and neighbours can be checked.
 *
 * @param testControls scheme, host and port of a door that speaks the test control API of the reference server
 * @param neighbour scheme, host and port of a second shop on the same platform, with its cart at the same path
 * @param cartTtl how long a cart lives after its last write, where the shop says so
 */
public record TestDoors(Optional<URI> testControls, Optional<URI> neighbour, Optional<Duration> cartTtl) {

    /** Nothing beside the shop. */
    public static final TestDoors NONE = new TestDoors(Optional.empty(), Optional.empty(), Optional.empty());

    /** The addresses a run sends to beside the shop's own. */
    public Stream<URI> addresses() {
        return Stream.concat(testControls.stream(), neighbour.stream());
    }

    /** What holds of the shop wherever it is: an address belongs to one installation. */
    TestDoors elsewhere() {
        return new TestDoors(Optional.empty(), Optional.empty(), cartTtl);
    }
}
