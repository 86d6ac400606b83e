package dev.cartwright.reference.stripestub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cartwright.reference.stripestub.StripeStub.Delivery;
import dev.cartwright.reference.stripestub.Webhooks.Event;
import dev.cartwright.reference.stripestub.Webhooks.Signing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Plays the customer: changes sessions as a payment page would, and sends what Stripe would send. */
final class Stage {
    private static final String COMPLETED = "checkout.session.completed";

    private final StubApi api;
    private final Webhooks webhooks;
    private final Map<String, Event> last = new ConcurrentHashMap<>();

    Stage(StubApi api, Webhooks webhooks) {
        this.api = api;
        this.webhooks = webhooks;
    }

    List<Delivery> play(StubSession session, Play play, Duration after) {
        return switch (play) {
            case PAY -> List.of(deliver(paid(session), Signing.GENUINE));
            case PAY_TWICE -> {
                Event event = paid(session);
                yield List.of(deliver(event, Signing.GENUINE), deliver(event, Signing.GENUINE));
            }
            case PAY_LATE -> {
                Event event = paid(session);
                Thread.ofVirtual().name("late-webhook").start(() -> late(event, after));
                yield List.of();
            }
            case PAY_SILENTLY -> {
                paid(session);
                yield List.of();
            }
            case PAY_BADLY_SIGNED -> List.of(deliver(paid(session), Signing.FORGED));
            case PAY_STALE -> List.of(deliver(paid(session), Signing.STALE));
            case FAIL -> List.of(deliver(failed(session), Signing.GENUINE));
            case FAIL_THEN_PAY ->
                List.of(deliver(failed(session), Signing.GENUINE), deliver(paid(session), Signing.GENUINE));
            case EXPIRE -> List.of(deliver(expired(session), Signing.GENUINE));
            case PAY_THEN_EXPIRE ->
                List.of(deliver(paid(session), Signing.GENUINE), deliver(expired(session), Signing.GENUINE));
            case EXPIRE_THEN_PAY ->
                List.of(deliver(expired(session), Signing.GENUINE), deliver(paid(session), Signing.GENUINE));
            case REDELIVER ->
                Optional.ofNullable(last.get(session.id()))
                        .map(event -> List.of(deliver(event, Signing.GENUINE)))
                        .orElse(List.of());
        };
    }

    private void late(Event event, Duration after) {
        try {
            Thread.sleep(after);
            deliver(event, Signing.GENUINE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Event paid(StubSession session) {
        StubSession done = api.change(session.id(), known -> withIntent(known).withStatus("complete"));
        return event(done, COMPLETED, done.json());
    }

    private Event failed(StubSession session) {
        StubSession tried = api.change(session.id(), Stage::withIntent);
        return event(tried, "payment_intent.payment_failed", tried.intentJson("requires_payment_method"));
    }

    /** An expiry that overtook a payment, or that one overtook, is played as well: the shop has to bear it. */
    private Event expired(StubSession session) {
        StubSession over = api.change(
                session.id(), known -> known.status().equals("complete") ? known : known.withStatus("expired"));
        return event(
                over, "checkout.session.expired", over.withStatus("expired").json());
    }

    private static StubSession withIntent(StubSession session) {
        return session.intent().isPresent() ? session : session.withIntent(StubApi.fresh("pi_test"));
    }

    private Event event(StubSession session, String type, ObjectNode object) {
        Event event = new Event(StubApi.fresh("evt_test"), type, object);
        last.put(session.id(), event);
        return event;
    }

    private Delivery deliver(Event event, Signing signing) {
        return new Delivery(event.id(), event.type(), webhooks.deliver(event, signing));
    }
}
