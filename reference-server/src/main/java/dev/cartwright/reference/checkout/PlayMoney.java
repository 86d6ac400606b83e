package dev.cartwright.reference.checkout;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A payment provider that takes no money: it opens whatever session it is asked for, and whoever knows the webhook secret says
 * what becomes of it. For a shop that lives in this process and only to be checked. Thread-safe.
 */
public final class PlayMoney implements PaymentProvider {
    private final Map<String, PaymentSession> sessions = new ConcurrentHashMap<>();

    @Override
    public PaymentSession open(Request request) {
        return sessions.computeIfAbsent(request.idempotencyKey(), _ -> fresh());
    }

    private static PaymentSession fresh() {
        String id = "cs_test_" + random();
        return new PaymentSession(id, id + "_secret_" + random(), Optional.empty());
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    @Override
    public void expire(String sessionId) {
        // nobody could pay it anyway
    }

    @Override
    public String refund(Payment payment) {
        return "re_test_" + payment.orderId();
    }
}
