package dev.cartwright.reference.checkout;

import java.util.Optional;

/**
 * A payment as the provider keeps it open.
 *
 * @param id the provider's name for it
 * @param clientSecret what lets the customer's browser pay it
 * @param intent the provider's name for the money, where it is known already
 */
public record PaymentSession(String id, String clientSecret, Optional<String> intent) {
    /** Masked: whoever has the client secret can see and pay it. */
    @Override
    public String toString() {
        return "PaymentSession[%s]".formatted(id);
    }
}
