package dev.cartwright.reference.checkout.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData.ProductData;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import dev.cartwright.reference.checkout.PaymentException;
import dev.cartwright.reference.checkout.PaymentException.Kind;
import dev.cartwright.reference.checkout.PaymentProvider;
import dev.cartwright.reference.checkout.PaymentSession;
import dev.cartwright.reference.checkout.Quote;
import dev.cartwright.reference.checkout.QuotedLine;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Stripe, by its own library: sessions of Checkout, embedded in the shop's page and paid by card. What a
 * customer's browser is told of the order is its id; the cart's id, which opens the cart, never leaves us.
 */
public final class StripePayments implements PaymentProvider {
    /** Once more under the same key where the network failed or Stripe was busy with that key. */
    private static final int RETRIES = 2;

    private final StripeClient stripe;

    /**
     * Stripe at {@code base}.
     *
     * @param key what opens it
     * @param timeout the most that connecting, and then waiting for an answer, takes; a try is repeated twice
     */
    public StripePayments(URI base, String key, Duration timeout) {
        int millis = Math.toIntExact(timeout.toMillis());
        this.stripe = StripeClient.builder()
                .setApiKey(key)
                .setApiBase(base.toString())
                .setConnectTimeout(millis)
                .setReadTimeout(millis)
                .setMaxNetworkRetries(RETRIES)
                .build();
    }

    /** A request of the library. */
    @FunctionalInterface
    private interface Call<T> {
        T made() throws StripeException;
    }

    @Override
    public PaymentSession open(Request request) {
        Session session = asked(() -> stripe.v1()
                .checkout()
                .sessions()
                .create(
                        parameters(request),
                        RequestOptions.builder()
                                .setIdempotencyKey(request.idempotencyKey())
                                .build()));
        Optional<String> secret = Optional.ofNullable(session.getClientSecret());
        if (session.getId() == null || secret.isEmpty()) {
            throw new PaymentException(Kind.REFUSED, "Stripe answered with a session that can't be paid");
        }
        return new PaymentSession(session.getId(), secret.get(), Optional.ofNullable(session.getPaymentIntent()));
    }

    private static SessionCreateParams parameters(Request request) {
        Quote quote = request.quote();
        SessionCreateParams.Builder parameters = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setUiMode(SessionCreateParams.UiMode.EMBEDDED_PAGE)
                .setRedirectOnCompletion(SessionCreateParams.RedirectOnCompletion.NEVER)
                .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                .setClientReferenceId(request.orderId())
                .setExpiresAt(request.expiry().getEpochSecond())
                .putMetadata("order_id", request.orderId())
                .putMetadata("shop_id", request.shop());
        if (quote.amount() > 0) {
            parameters.setPaymentIntentData(PaymentIntentData.builder()
                    .putMetadata("order_id", request.orderId())
                    .putMetadata("shop_id", request.shop())
                    .build());
        }
        for (QuotedLine line : quote.lines()) {
            parameters.addLineItem(LineItem.builder()
                    .setQuantity(line.qty())
                    .setPriceData(PriceData.builder()
                            .setCurrency(quote.currency())
                            .setUnitAmount(line.price())
                            .setProductData(ProductData.builder()
                                    .setName(line.size()
                                            .map(size -> line.title() + ", " + size)
                                            .orElse(line.title()))
                                    .build())
                            .build())
                    .build());
        }
        return parameters.build();
    }

    @Override
    public void expire(String sessionId) {
        asked(() -> stripe.v1().checkout().sessions().expire(sessionId));
    }

    @Override
    public String refund(Payment payment) {
        Optional<String> intent = payment.intent()
                .or(() -> Optional.ofNullable(
                        asked(() -> stripe.v1().checkout().sessions().retrieve(payment.sessionId()))
                                .getPaymentIntent()));
        if (intent.isEmpty()) {
            throw new PaymentException(Kind.REFUSED, "Stripe knows of no money to give back");
        }
        return asked(() -> stripe.v1()
                        .refunds()
                        .create(
                                RefundCreateParams.builder()
                                        .setPaymentIntent(intent.get())
                                        .putMetadata("order_id", payment.orderId())
                                        .build(),
                                RequestOptions.builder()
                                        .setIdempotencyKey("cartwright-refund-" + payment.orderId())
                                        .build()))
                .getId();
    }

    /** The kind of trouble and nothing else: a message of Stripe's may repeat a part of the key. */
    private static <T> T asked(Call<T> call) {
        try {
            return call.made();
        } catch (ApiConnectionException _) {
            throw new PaymentException(Kind.UNKNOWN, "Stripe did not answer in time");
        } catch (StripeException refused) {
            Integer status = refused.getStatusCode();
            throw new PaymentException(
                    status == null || status == CONFLICT ? Kind.UNKNOWN : Kind.REFUSED,
                    "Stripe answered status " + status);
        } catch (RuntimeException unreadable) {
            throw new PaymentException(
                    Kind.UNKNOWN,
                    "Stripe answered something else (%s)"
                            .formatted(unreadable.getClass().getSimpleName()));
        }
    }

    /** Somebody else asks under the same key at this moment. */
    private static final int CONFLICT = 409;
}
