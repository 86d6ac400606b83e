package dev.cartwright.reference.checkout;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cartwright.reference.cart.Refusal;
import dev.cartwright.reference.cart.StoreUnavailableException;
import dev.cartwright.reference.http.Bytes;
import dev.cartwright.reference.http.Handler;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import dev.cartwright.reference.http.RequestBody;
import dev.cartwright.reference.rest.Guards;
import dev.cartwright.reference.rest.RefusalAnswers;
import java.util.Optional;

/**
 * {@code POST /api/stripe-webhook}. It answers 200 only when nothing is left to do, so that the provider
 * tries again after anything else.
 */
public final class WebhookHandler implements Handler {
    /** Where it is. */
    public static final String PATH = "/api/stripe-webhook";

    private final Guards guards;
    private final Signatures signatures;
    private final Payments payments;
    private final RefusalAnswers refusals;

    /** The resource over these ports. */
    public WebhookHandler(Guards guards, Signatures signatures, Payments payments, RefusalAnswers refusals) {
        this.guards = guards;
        this.signatures = signatures;
        this.payments = payments;
        this.refusals = refusals;
    }

    @Override
    public HttpAnswer answer(HttpRequest request) {
        Optional<Refusal> refusal = guards.refuse(request);
        if (refusal.isPresent()) {
            return refusals.answer(refusal.get());
        }
        if (request.method().equals("OPTIONS")) {
            return HttpAnswer.empty(204).withHeader("Allow", String.join(", ", CheckoutHandler.OFFERED));
        }
        Bytes body = switch (request.body()) {
            case RequestBody.Whole whole -> whole.bytes();
            case RequestBody.TooLarge _ -> Bytes.NONE;
        };
        if (!signatures.isGenuine(request.headers().first("Stripe-Signature"), body)) {
            return refusals.answer(new Refusal.BadSignature());
        }
        return PaymentEvent.read(body.text())
                .map(this::dealtWith)
                .orElseGet(() -> refusals.answer(new Refusal.NoEvent()));
    }

    private HttpAnswer dealtWith(PaymentEvent event) {
        try {
            payments.handle(event);
            return HttpAnswer.json(200, JsonNodeFactory.instance.objectNode().put("received", true));
        } catch (StoreUnavailableException _) {
            return refusals.answer(new Refusal.StoreUnavailable());
        } catch (PaymentException _) {
            return refusals.answer(new Refusal.PaymentUnavailable());
        }
    }
}
