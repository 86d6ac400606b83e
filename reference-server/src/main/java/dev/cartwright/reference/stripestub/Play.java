package dev.cartwright.reference.stripestub;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the customer, or Stripe, does with a session. */
public enum Play {
    /** Pays it; the webhook arrives once. */
    PAY,
    /** Pays it; the same event is delivered twice. */
    PAY_TWICE,
    /** Pays it; the webhook is delivered after the time asked for, when a hold may be over. */
    PAY_LATE,
    /** Pays it; no webhook is sent until {@link #REDELIVER}. */
    PAY_SILENTLY,
    /** Pays it; the webhook is signed by somebody else. */
    PAY_BADLY_SIGNED,
    /** Pays it; the webhook's signature is ten minutes old. */
    PAY_STALE,
    /** Tries to pay it and fails; it stays open. */
    FAIL,
    /** Fails, then pays with another card. */
    FAIL_THEN_PAY,
    /** Lets it expire. */
    EXPIRE,
    /** Out of order: the payment arrives first, then an expiry. */
    PAY_THEN_EXPIRE,
    /** Out of order: the expiry arrives first, then the payment. */
    EXPIRE_THEN_PAY,
    /** Delivers the session's last event again, with the same id, freshly signed. */
    REDELIVER;

    /** The play of that name in an address, such as {@code pay-twice}. */
    static Optional<Play> named(String name) {
        return Arrays.stream(values()).filter(play -> play.path().equals(name)).findFirst();
    }

    /** Its name in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
