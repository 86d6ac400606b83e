package dev.cartwright.reference.control;

import dev.cartwright.reference.checkout.PaymentException;
import dev.cartwright.reference.checkout.PaymentProvider;
import dev.cartwright.reference.checkout.PaymentSession;
import java.util.function.BooleanSupplier;

/** A payment provider that can be told to be down. */
final class PausableProvider implements PaymentProvider {
    private final PaymentProvider inner;
    private final BooleanSupplier paused;

    PausableProvider(PaymentProvider inner, BooleanSupplier paused) {
        this.inner = inner;
        this.paused = paused;
    }

    private PaymentProvider awake() {
        if (paused.getAsBoolean()) {
            throw new PaymentException(PaymentException.Kind.UNKNOWN, "paused by a test");
        }
        return inner;
    }

    @Override
    public PaymentSession open(Request request) {
        return awake().open(request);
    }

    @Override
    public void expire(String sessionId) {
        awake().expire(sessionId);
    }

    @Override
    public String refund(Payment payment) {
        return awake().refund(payment);
    }
}
