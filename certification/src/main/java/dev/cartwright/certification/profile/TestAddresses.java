package dev.cartwright.certification.profile;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the doors for tests of one installation are, each with scheme, host and port.
 *
 * @param testControls speaks the test control API of the reference server
 * @param analyticsEvents shows the analytics events that the shop tells, over the same API
 * @param neighbour a second shop on the same platform, with its cart at the same path
 */
public record TestAddresses(Optional<URI> testControls, Optional<URI> analyticsEvents, Optional<URI> neighbour) {

    /** No door. */
    public static final TestAddresses NONE = new TestAddresses(Optional.empty(), Optional.empty(), Optional.empty());

    /** Those there are. */
    public Stream<URI> all() {
        return Stream.of(testControls, analyticsEvents, neighbour).flatMap(Optional::stream);
    }
}
