package dev.cartwright.reference.checkout;

import java.time.Instant;
import java.util.Optional;

/** Takes payments. Thread-safe. Every method may throw {@link PaymentException}. */
public interface PaymentProvider {

    /**
     * A payment to be opened.
     *
     * @param shop whose it is
     * @param orderId the order it pays, which every message about it repeats
     * @param idempotencyKey asking twice under one key is asking once; all else is then the same too
     * @param quote what is paid for
     * @param expiry when it can't be paid any more
     */
    record Request(String shop, String orderId, String idempotencyKey, Quote quote, Instant expiry) {}

    /**
     * A payment that was made.
     *
     * @param orderId the order it paid
     * @param sessionId its session
     * @param intent the provider's name for the money, where it was told
     */
    record Payment(String orderId, String sessionId, Optional<String> intent) {}

    /** Opens a session. */
    PaymentSession open(Request request);

    /** Ends an open session, so that nobody can pay it any more. */
    void expire(String sessionId);

    /** Gives the money back, once however often it is asked; the provider's name for it. */
    String refund(Payment payment);
}
