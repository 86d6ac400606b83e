package dev.cartwright.reference.cart;

import java.util.Optional;

/** What became of a change to a cart. */
public sealed interface Outcome {
    /** The change holds, and this is the cart after it. */
    record Accepted(Cart cart) implements Outcome {}

    /** Nothing changed, for this reason. */
    record Refused(Refusal refusal) implements Outcome {}

    /** Refused when there is a reason to, else accepted. */
    static Outcome of(Cart cart, Optional<Refusal> refusal) {
        return refusal.<Outcome>map(Refused::new).orElseGet(() -> new Accepted(cart));
    }
}
