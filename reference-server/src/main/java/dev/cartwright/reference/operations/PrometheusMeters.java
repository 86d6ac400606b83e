package dev.cartwright.reference.operations;

import dev.cartwright.reference.cart.Cart;
import dev.cartwright.reference.cart.CartLine;
import dev.cartwright.reference.cart.StoreHealth;
import dev.cartwright.reference.cart.StoreHealth.Availability;
import dev.cartwright.reference.cart.StoreHealth.Breaker;
import dev.cartwright.reference.http.HttpAnswer;
import dev.cartwright.reference.http.HttpRequest;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Metrics that Prometheus can read (protocol section 6), from which the plan's technical metrics can be
 * told: error rate, p95, p99, offline sync (PUT), cookie validation failures, storage availability. No
 * label takes a value that a client makes up.
 */
public final class PrometheusMeters implements Meters {
    private static final int MOST_USUAL_LINES = 50;
    private static final double[] SIZES = {1, 2, 3, 4, 5, 10, 20, MOST_USUAL_LINES, 100};

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final RequestTimers requests;
    /** The registry itself would let go of them, and show 0 from then on. */
    private final List<LongSupplier> counts = new CopyOnWriteArrayList<>();

    private final Counter validCookies = cookies("valid");
    private final Counter invalidCookies = cookies("invalid");
    private final Counter done = operations("ok");
    private final Counter undone = operations("unavailable");
    private final DistributionSummary lines = sizes("cartwright.cart.lines", "Lines of a cart after a change");
    private final DistributionSummary pieces = sizes("cartwright.cart.pieces", "Pieces in a cart after a change");
    private final Counter large = Counter.builder("cartwright.cart.large")
            .description("Changes that left a cart with more than 50 lines")
            .register(registry);

    /**
     * Meters of a server that offers these paths; every other path counts as {@code other}.
     */
    public PrometheusMeters(Set<String> paths) {
        this.requests = new RequestTimers(registry, paths);
    }

    @Override
    public void answered(HttpRequest request, HttpAnswer answer, Duration took) {
        requests.record(request.method(), request.path(), answer.status(), took);
    }

    @Override
    public void cookie(boolean valid) {
        (valid ? validCookies : invalidCookies).increment();
    }

    @Override
    public void asked(boolean answered) {
        (answered ? done : undone).increment();
    }

    @Override
    public void changed(Cart cart) {
        int size = cart.lines().size();
        lines.record(size);
        pieces.record(
                (double) cart.lines().values().stream().mapToLong(CartLine::qty).sum());
        if (size > MOST_USUAL_LINES) {
            large.increment();
        }
    }

    /** Shows how the store does. */
    public void watchStore(Supplier<StoreHealth> health) {
        Gauge.builder("cartwright.store.degraded", () -> health.get().availability() == Availability.DEGRADED ? 1 : 0)
                .description("1 while the store does not do what it is asked and requests get a 503")
                .register(registry);
        for (Breaker state : Breaker.values()) {
            Gauge.builder("cartwright.store.breaker", () -> health.get().breaker() == state ? 1 : 0)
                    .description("1 for the state that the store's circuit breaker is in")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    /** Shows whether something is the case: 1 or 0. */
    public void watch(String name, String description, BooleanSupplier state) {
        Gauge.builder(name, () -> state.getAsBoolean() ? 1 : 0)
                .description(description)
                .register(registry);
    }

    /** Shows a count that somebody else keeps. */
    public void watchCount(String name, String description, LongSupplier count) {
        counts.add(count);
        FunctionCounter.builder(name, count, LongSupplier::getAsLong)
                .description(description)
                .register(registry);
    }

    /** All metrics, in Prometheus' text format 0.0.4. */
    public String text() {
        return registry.scrape();
    }

    private Counter cookies(String result) {
        return Counter.builder("cartwright.cart.cookies")
                .description("Requests that carried a cart cookie, by whether it was valid")
                .tag("result", result)
                .register(registry);
    }

    private Counter operations(String result) {
        return Counter.builder("cartwright.store.operations")
                .description("What the store was asked, by whether it did it")
                .tag("result", result)
                .register(registry);
    }

    private DistributionSummary sizes(String name, String description) {
        return DistributionSummary.builder(name)
                .description(description)
                .serviceLevelObjectives(SIZES)
                .register(registry);
    }
}
