package dev.cartwright.app.shop;

import dev.cartwright.app.UsageException;
import dev.cartwright.reference.CheckoutSettings.Stripe;
import dev.cartwright.reference.ReferenceServer;
import dev.cartwright.reference.Secret;
import dev.cartwright.reference.ServerConfigurationBuilder;
import dev.cartwright.reference.checkout.WebhookHandler;
import dev.cartwright.reference.stripestub.StripeStub;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Option;

/** Whether a cart is paid through the Stripe that its variables name, or through one on this machine. */
public final class StripeChoice {
    private static final String KEY = "STRIPE_SECRET_KEY";
    private static final String WEBHOOK_SECRET = "STRIPE_WEBHOOK_SECRET";
    private static final String BASE = "STRIPE_API_BASE";

    @Option(
            names = "--stripe-stub",
            arity = "0..1",
            fallbackValue = "12111",
            paramLabel = "PORT",
            description = "Offer a checkout, paid through a Stripe made for this start on 127.0.0.1"
                    + " (default port: 12111; 0 for any free one).")
    private Optional<Integer> stub = Optional.empty();

    /** A stub while it runs, or nothing. */
    public static final class Running implements AutoCloseable {
        private final Optional<StripeStub> stripe;
        private final Optional<Stripe> settings;
        private final AtomicReference<Clock> time;

        private Running(Optional<StripeStub> stripe, Optional<Stripe> settings, AtomicReference<Clock> time) {
            this.stripe = stripe;
            this.settings = settings;
            this.time = time;
        }

        /** Lets the server be paid through the stub. */
        public void offer(ServerConfigurationBuilder builder) {
            settings.ifPresent(stub -> builder.checkout(checkout -> checkout.with(stub)));
        }

        /** Tells the stub where its webhooks go; what to tell the user of it. */
        public Optional<String> connect(ReferenceServer server) {
            // test controls move the server's time, and a signature must not look old for that
            time.set(server.clock());
            stripe.ifPresent(
                    running -> running.deliverTo(server.baseUri().resolve(WebhookHandler.PATH), server.certificate()));
            return stripe.map(running -> "The Stripe stub is at %s/stub/sessions".formatted(running.uri()));
        }

        @Override
        public void close() {
            stripe.ifPresent(StripeStub::close);
        }
    }

    /**
     * Starts the stub, if one is asked for. Its key is made for this start, and so is its webhook secret
     * unless {@code STRIPE_WEBHOOK_SECRET} gives one.
     *
     * @throws UsageException when it can't listen
     */
    public Running start(Map<String, String> environment, Clock clock) {
        if (stub.isEmpty()) {
            return new Running(Optional.empty(), Optional.empty(), new AtomicReference<>(clock));
        }
        AtomicReference<Clock> time = new AtomicReference<>(clock);
        Secret key = Secret.of("sk_test_" + Secret.random().reveal());
        Secret webhookSecret = Optional.ofNullable(environment.get(WEBHOOK_SECRET))
                .filter(text -> !text.isBlank())
                .map(Secret::of)
                .orElseGet(() -> Secret.of("whsec_" + Secret.random().reveal()));
        StripeStub running = started(new StripeStub.Settings(stub.get(), key, webhookSecret, following(time)));
        return new Running(Optional.of(running), Optional.of(new Stripe(key, webhookSecret).at(running.uri())), time);
    }

    /** A clock that is whatever clock is set. */
    private static Clock following(AtomicReference<Clock> time) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return time.get().getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return time.get().withZone(zone);
            }

            @Override
            public Instant instant() {
                return time.get().instant();
            }
        };
    }

    private static StripeStub started(StripeStub.Settings settings) {
        try {
            return StripeStub.start(settings);
        } catch (IllegalArgumentException taken) {
            throw new UsageException(String.valueOf(taken.getMessage()));
        }
    }

    /** The variables that still count: with a stub nothing of the real Stripe's is read. */
    public Map<String, String> remaining(Map<String, String> environment) {
        if (stub.isEmpty()) {
            return environment;
        }
        Map<String, String> left = new HashMap<>(environment);
        left.remove(KEY);
        left.remove(WEBHOOK_SECRET);
        left.remove(BASE);
        return left;
    }
}
