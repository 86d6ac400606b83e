package dev.cartwright.reference.faults;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.reference.assembly.Alteration;
import dev.cartwright.reference.assembly.Surroundings;
import dev.cartwright.reference.checkout.Order;
import dev.cartwright.reference.checkout.Orders;
import dev.cartwright.reference.checkout.Signatures;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.JsonText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Webhooks that are believed too easily, or answered by the wrong deed (section 5). */
final class WebhookFaults {
    static final String COMPLETED = "checkout.session.completed";
    static final String EXPIRED = "checkout.session.expired";
    static final String FAILED = "payment_intent.payment_failed";
    private static final Pattern STAMP = Pattern.compile("t=(\\d{1,11}),v1=.+");

    private WebhookFaults() {}

    static List<Fault> all() {
        return List.of(
                signed(
                        "webhook-unsigned-accepted",
                        "A webhook without a signature is believed",
                        (inner, _) -> (header, body) -> header.isEmpty() || inner.isGenuine(header, body)),
                signed(
                        "webhook-forged-accepted",
                        "A webhook is believed whoever signed it, if it was just now",
                        (inner, clock) -> (header, body) -> age(header, clock)
                                        .filter(age -> age.compareTo(Signatures.TOLERANCE) <= 0)
                                        .isPresent()
                                || inner.isGenuine(header, body)),
                signed(
                        "webhook-old-accepted",
                        "A webhook is believed however old its signature is",
                        (inner, clock) -> (header, body) -> age(header, clock)
                                        .filter(age -> age.compareTo(Signatures.TOLERANCE) > 0)
                                        .isPresent()
                                || inner.isGenuine(header, body)),
                webhook(
                        "webhook-bad-signature-ok",
                        "A webhook that is not believed is answered with 200",
                        inner -> request -> {
                            HttpAnswer answer = inner.answer(request);
                            return answer.status() == 400 ? answer.withStatus(200) : answer;
                        }),
                webhook(
                        "webhook-unknown-type-refused",
                        "A webhook of an unknown type answers 400",
                        inner -> request -> {
                            HttpAnswer answer = inner.answer(request);
                            return answer.isSuccess()
                                            && !Set.of(COMPLETED, EXPIRED, FAILED)
                                                    .contains(type(request))
                                    ? Answers.error(400, "Unknown event")
                                    : answer;
                        }),
                webhook(
                        "expired-session-keeps-hold",
                        "The expiry of a session releases nothing",
                        inner -> ignoring(inner, EXPIRED)),
                webhook(
                        "failed-payment-keeps-hold",
                        "A failed payment releases nothing",
                        inner -> ignoring(inner, FAILED)),
                webhook(
                        "payment-after-expiry-fails",
                        "A payment whose session had expired answers 500",
                        WebhookFaults::failingLate),
                new Fault("payment-keeps-cart", "What was paid stays in the cart", "5", () -> new Alteration() {
                    @Override
                    public Orders orders(Orders inner) {
                        return new TakenOutAlready(inner);
                    }
                }));
    }

    private static Fault webhook(String id, String sentence, UnaryOperator<Handler> decorator) {
        return new Fault(id, sentence, "5", () -> new Alteration() {
            @Override
            public Handler webhook(Handler inner) {
                return decorator.apply(inner);
            }
        });
    }

    private static Fault signed(String id, String sentence, BiFunction<Signatures, Clock, Signatures> decorator) {
        return new Fault(id, sentence, "5", () -> new Alteration() {
            @Override
            public Signatures signatures(Signatures inner, Surroundings surroundings) {
                return decorator.apply(inner, surroundings.clock());
            }
        });
    }

    /** How long ago a signature claims to be made. */
    private static Optional<Duration> age(Optional<String> header, Clock clock) {
        return header.map(STAMP::matcher)
                .filter(Matcher::matches)
                .map(found -> Duration.between(Instant.ofEpochSecond(Long.parseLong(found.group(1))), clock.instant()));
    }

    private static Optional<JsonNode> event(HttpRequest request) {
        return JsonText.read(request.text());
    }

    static String type(HttpRequest request) {
        return event(request).map(event -> event.path("type").asText()).orElse("");
    }

    /** The session or the order that an event is about. */
    static String subject(HttpRequest request) {
        return event(request)
                .map(event -> event.path("data").path("object"))
                .map(object -> object.path("object").asText().equals("payment_intent")
                        ? object.path("metadata").path("order_id").asText()
                        : object.path("id").asText())
                .orElse("");
    }

    private static Handler ignoring(Handler inner, String type) {
        return request -> type(request).equals(type)
                ? inner.answer(request.withBody(Bytes.NONE)).withStatus(200)
                : inner.answer(request);
    }

    private static Handler failingLate(Handler inner) {
        Set<String> expired = ConcurrentHashMap.newKeySet();
        return request -> {
            if (type(request).equals(EXPIRED)) {
                expired.add(subject(request));
            }
            return type(request).equals(COMPLETED) && expired.contains(subject(request))
                    ? Answers.defect()
                    : inner.answer(request);
        };
    }

    /** Says of every order that what was paid has left the cart. */
    private record TakenOutAlready(Orders inner) implements Orders {
        @Override
        public Order record(String orderId, Optional<String> intent, Instant now) {
            return inner.record(orderId, intent, now);
        }

        @Override
        public Optional<Order> find(String orderId) {
            return inner.find(orderId)
                    .map(order -> new Order(
                            order.checkout(),
                            order.intent(),
                            order.paid(),
                            order.stock(),
                            order.refund(),
                            order.before(),
                            true));
        }

        @Override
        public void settled(String orderId, Order.Stock stock) {
            inner.settled(orderId, stock);
        }

        @Override
        public void refunded(String orderId, String refund) {
            inner.refunded(orderId, refund);
        }

        @Override
        public boolean takingOut(String orderId, Optional<Map<String, Long>> known, Map<String, Long> before) {
            return inner.takingOut(orderId, known, before);
        }

        @Override
        public void takenOut(String orderId) {
            inner.takenOut(orderId);
        }

        @Override
        public boolean isHandled(String eventId) {
            return inner.isHandled(eventId);
        }

        @Override
        public void handled(String eventId, Instant now) {
            inner.handled(eventId, now);
        }
    }
}
