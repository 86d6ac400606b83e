package dev.cartwright.contract.checkout;

import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.surroundings.TestControls;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okio.ByteString;

/** Plays the payment provider: tells the shop of payments by webhooks that are signed with its secret. */
final class Provider {

    private static final String PATH = "/api/stripe-webhook";
    private static final String ALGORITHM = "HmacSHA256";

    /**
     * Something to tell.
     *
     * @param json the body of the webhook
     */
    record Event(Body json) {}

    private final Shop shop;
    private final String secret;

    private Provider(Shop shop, String secret) {
        this.shop = shop;
        this.secret = secret;
    }

    /** What a check needs that tells of payments. */
    static Needs needs() {
        return Till.needs().and(Precondition.webhookSecret());
    }

    /** The provider of that shop. */
    static Provider of(Shop shop) {
        return new Provider(shop, shop.webhookSecret());
    }

    /** The session was paid. */
    Event completed(CheckoutSession session) {
        return event("checkout.session.completed", session.id(), session(session, "complete", "paid"));
    }

    /** The session ended without a payment. */
    Event expired(CheckoutSession session) {
        return event("checkout.session.expired", session.id(), session(session, "expired", "unpaid"));
    }

    /** A payment of the session failed. */
    Event failed(CheckoutSession session) {
        Body intent = money(session, "pi_" + session.id())
                .with("object", Body.text("payment_intent"))
                .with("amount", Long.toString(session.amount()))
                .with("status", Body.text("requires_payment_method"));
        return event("payment_intent.payment_failed", session.id(), intent);
    }

    /** Something that is none of a cart's business. */
    Event unknown(CheckoutSession session) {
        return event("customer.updated", session.id(), Body.empty().with("id", Body.text("cus_" + session.id())));
    }

    private static Body session(CheckoutSession session, String status, String payment) {
        return money(session, session.id())
                .with("object", Body.text("checkout.session"))
                .with("amount_total", Long.toString(session.amount()))
                .with("client_reference_id", Body.text(session.orderId()))
                .with("mode", Body.text("payment"))
                .with("payment_intent", Body.text("pi_" + session.id()))
                .with("payment_status", Body.text(payment))
                .with("status", Body.text(status));
    }

    private static Body money(CheckoutSession session, String id) {
        return Body.empty()
                .with("id", Body.text(id))
                .with("currency", Body.text(session.currency()))
                .with(
                        "metadata",
                        Body.empty()
                                .with("order_id", Body.text(session.orderId()))
                                .with("session_id", Body.text(session.id())));
    }

    /** The id is the session's own, so that no run repeats that of another. */
    private Event event(String type, String session, Body object) {
        return new Event(Body.empty()
                .with("id", Body.text("evt_" + type.replace('.', '_') + "_" + session))
                .with("object", Body.text("event"))
                .with("created", Long.toString(now().getEpochSecond()))
                .with("livemode", "false")
                .with("type", Body.text(type))
                .with("data", Body.empty().with("object", object)));
    }

    /** Delivers an event as the provider does. */
    Answer tell(Event event) {
        return tell(event, Optional.of(signature(event, Duration.ZERO)));
    }

    /** Delivers an event with any {@code Stripe-Signature}, or none. */
    Answer tell(Event event, Optional<String> signature) {
        CartRequest bare = CartRequest.of("POST", shop.profile().baseUrl().resolve(PATH));
        return shop.send(signature
                .map(value -> bare.with("Stripe-Signature", value))
                .orElse(bare)
                .withBody(
                        "application/json; charset=utf-8",
                        ByteString.encodeUtf8(event.json().json())));
    }

    /** The signature of an event that is delivered so long after it was signed. */
    String signature(Event event, Duration age) {
        return signature(event, age, secret);
    }

    /** The signature of somebody who has another secret. */
    String forged(Event event) {
        return signature(
                event,
                Duration.ZERO,
                "whsec_of_somebody_else_" + Long.toHexString(shop.random().nextLong()));
    }

    private String signature(Event event, Duration age, String key) {
        long stamp = now().minus(age).getEpochSecond();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            String text = stamp + "." + event.json().json();
            return "t=" + stamp + ",v1=" + HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    /** The shop's time, which test controls may have moved away from this machine's. */
    private Instant now() {
        return TestControls.in(shop).map(TestControls::now).orElseGet(Instant::now);
    }
}
