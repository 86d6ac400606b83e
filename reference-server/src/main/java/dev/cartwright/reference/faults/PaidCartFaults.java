package dev.cartwright.reference.faults;

import static dev.cartwright.reference.faults.WebhookFaults.COMPLETED;
import static dev.cartwright.reference.faults.WebhookFaults.EXPIRED;
import static dev.cartwright.reference.faults.WebhookFaults.FAILED;
import static dev.cartwright.reference.faults.WebhookFaults.subject;
import static dev.cartwright.reference.faults.WebhookFaults.type;

import dev.cartwright.reference.assembly.Alterations;
import dev.cartwright.reference.checkout.CheckoutHandler;
import dev.cartwright.reference.checkout.WebhookHandler;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Webhooks that do something else to the cart than take out of it what was paid (section 5). */
final class PaidCartFaults {

    private PaidCartFaults() {}

    static List<Fault> all() {
        return List.of(
                clearing(
                        "payment-clears-everything",
                        "A payment clears the cart, with what was added meanwhile",
                        (type, _, _) -> type.equals(COMPLETED)),
                clearing(
                        "payment-taken-again",
                        "A payment that is told again clears the cart again",
                        (type, again, _) -> type.equals(COMPLETED) && again),
                clearing(
                        "expired-session-clears-cart",
                        "The expiry of a session clears the cart",
                        (type, _, paid) -> type.equals(EXPIRED) && !paid),
                clearing(
                        "failed-payment-clears-cart",
                        "A failed payment clears the cart",
                        (type, _, _) -> type.equals(FAILED)),
                clearing(
                        "late-expiry-clears-cart",
                        "An expiry that is told after the payment clears the cart",
                        (type, _, paid) -> type.equals(EXPIRED) && paid),
                changing(
                        "payment-clears-other-lines",
                        "A payment leaves the first line that is not paid, and none behind it",
                        (type, again, _) -> type.equals(COMPLETED) && !again,
                        Answers::keepFirstLine));
    }

    /** When a webhook that was believed changes the cart it is about. */
    @FunctionalInterface
    private interface Occasion {
        /**
         * @param again whether the same event came before
         * @param paid whether the session was paid before
         */
        boolean isThere(String type, boolean again, boolean paid);
    }

    private static Fault clearing(String id, String sentence, Occasion occasion) {
        return changing(id, sentence, occasion, Answers::clearCart);
    }

    private static Fault changing(
            String id, String sentence, Occasion occasion, BiConsumer<Handler, HttpRequest> change) {
        return new Fault(id, sentence, "5", () -> Alterations.site(inner -> new Changing(inner, occasion, change)));
    }

    private static final class Changing implements Handler {
        private final Map<String, HttpRequest> payers = new ConcurrentHashMap<>();
        private final Set<String> paid = ConcurrentHashMap.newKeySet();
        private final Set<String> seen = ConcurrentHashMap.newKeySet();
        private final Handler inner;
        private final Occasion occasion;
        private final BiConsumer<Handler, HttpRequest> change;

        Changing(Handler inner, Occasion occasion, BiConsumer<Handler, HttpRequest> change) {
            this.inner = inner;
            this.occasion = occasion;
            this.change = change;
        }

        @Override
        public HttpAnswer answer(HttpRequest request) {
            HttpAnswer answer = inner.answer(request);
            if (!answer.isSuccess() || !request.method().equals("POST")) {
                return answer;
            }
            if (request.path().equals(CheckoutHandler.PATH)) {
                JsonText.read(answer.body().text()).ifPresent(told -> {
                    payers.put(told.path("sessionId").asText(), request);
                    payers.put(told.path("orderId").asText(), request);
                });
            } else if (request.path().equals(WebhookHandler.PATH)) {
                told(request);
            }
            return answer;
        }

        private void told(HttpRequest request) {
            String type = type(request);
            String subject = subject(request);
            boolean again = !seen.add(type + subject);
            boolean before = type.equals(COMPLETED) ? !paid.add(subject) : paid.contains(subject);
            HttpRequest payer = payers.get(subject);
            if (payer != null && occasion.isThere(type, again, before)) {
                change.accept(inner, payer);
            }
        }
    }
}
