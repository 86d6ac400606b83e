package dev.cartwright.certification.profile;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a test may reach beside the shop itself, so that time, storage, neighbours and payments can be checked.
 *
 * @param testControls scheme, host and port of a door that speaks the test control API of the reference server
 * @param neighbour scheme, host and port of a second shop on the same platform, with its cart at the same path
 * @param cartTtl how long a cart lives after its last write, where the shop says so
 * @param holdTtl how long a checkout holds its stock
 * @param webhookSecretVariable name of the environment variable that holds what the payment provider signs with
 * @param inventoryTokenVariable name of the environment variable that holds what opens the shop's inventory
 */
public record TestDoors(
        Optional<URI> testControls,
        Optional<URI> neighbour,
        Optional<Duration> cartTtl,
        Duration holdTtl,
        Optional<String> webhookSecretVariable,
        Optional<String> inventoryTokenVariable) {

    /** The protocol's own time of a hold. */
    public static final Duration USUAL_HOLD = Duration.ofMinutes(20);

    /** Nothing beside the shop. */
    public static final TestDoors NONE = new TestDoors(
            Optional.empty(), Optional.empty(), Optional.empty(), USUAL_HOLD, Optional.empty(), Optional.empty());

    /** The addresses a run sends to beside the shop's own. */
    public Stream<URI> addresses() {
        return Stream.concat(testControls.stream(), neighbour.stream());
    }

    /** The same at these addresses. */
    public TestDoors at(Optional<URI> controls, Optional<URI> nextDoor) {
        return new TestDoors(controls, nextDoor, cartTtl, holdTtl, webhookSecretVariable, inventoryTokenVariable);
    }

    /** The same for carts that live so long. */
    public TestDoors withCartTtl(Duration ttl) {
        return new TestDoors(
                testControls, neighbour, Optional.of(ttl), holdTtl, webhookSecretVariable, inventoryTokenVariable);
    }

    /** What holds of the shop wherever it is: an address belongs to one installation. */
    TestDoors elsewhere() {
        return at(Optional.empty(), Optional.empty());
    }
}
