package dev.cartwright.contract.check;

import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An answer of the cart as the run saw it, unmasked, whatever check asked for it.
 *
 * @param during address and claim of the check that asked
 * @param request what was asked
 * @param sentAt when it was asked
 * @param elapsed from asking to the end of the answer
 * @param answer what was answered
 * @param cart the cart in the answer, where there is one, whatever the status
 * @param asked ids of the SKUs this check has asked for so far
 */
public record Sighting(
        String during,
        CartRequest request,
        Instant sentAt,
        Duration elapsed,
        Answer answer,
        Optional<Cart> cart,
        Set<String> asked) {

    public Sighting {
        asked = Set.copyOf(asked);
    }

    /** Something that should not be in the answer. */
    public Breach breach(String expected, String actual) {
        return new Breach(this, expected, actual);
    }

    /**
     * An answer that broke an invariant.
     *
     * @param seen the answer
     * @param expected what is allowed, the whole set of it
     * @param actual what was seen
     */
    public record Breach(Sighting seen, String expected, String actual) {}
}
