package dev.cartwright.reference.store;

import dev.cartwright.reference.cart.StoreHealth;
import dev.cartwright.reference.cart.StoreHealth.Availability;
import dev.cartwright.reference.cart.StoreHealth.Breaker;
import dev.cartwright.reference.cart.StoreUnavailableException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Stops asking a backend that fails: after five calls of which half failed it answers at once that the
 * store is down, lets two calls through every half second, and closes again when they succeed.
 */
final class StoreBreaker {
    private static final int WINDOW = 10;
    private static final int FEWEST = 5;
    private static final int TRIALS = 2;
    private static final Duration OPEN = Duration.ofMillis(500);

    private final CircuitBreaker breaker;
    private volatile boolean answered = true;

    /** {@code events} is told when the breaker opens and closes. */
    StoreBreaker(Consumer<String> events) {
        this.breaker = CircuitBreaker.of(
                "store",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(WINDOW)
                        .minimumNumberOfCalls(FEWEST)
                        .permittedNumberOfCallsInHalfOpenState(TRIALS)
                        .waitDurationInOpenState(OPEN)
                        .recordExceptions(StoreUnavailableException.class)
                        .writableStackTraceEnabled(false)
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(event -> events.accept("circuit breaker "
                        + event.getStateTransition().getToState().name().toLowerCase(Locale.ROOT)));
    }

    /** Asks, unless the breaker is open. */
    <T> T ask(Supplier<T> question) {
        try {
            T answer = breaker.executeSupplier(question);
            answered = true;
            return answer;
        } catch (CallNotPermittedException _) {
            throw new StoreUnavailableException("the circuit breaker is open");
        } catch (StoreUnavailableException down) {
            answered = false;
            throw down;
        }
    }

    /** What the last questions showed. */
    StoreHealth health() {
        Breaker state = switch (breaker.getState()) {
            case CLOSED, DISABLED, METRICS_ONLY -> Breaker.CLOSED;
            case HALF_OPEN -> Breaker.HALF_OPEN;
            case OPEN, FORCED_OPEN -> Breaker.OPEN;
        };
        boolean up = answered && state == Breaker.CLOSED;
        return new StoreHealth(up ? Availability.UP : Availability.DEGRADED, state);
    }
}
