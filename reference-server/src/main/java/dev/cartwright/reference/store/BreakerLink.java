package dev.cartwright.reference.store;

import dev.cartwright.reference.cart.StoreUnavailableException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A link that stops asking a Redis that fails: after five calls of which half failed it answers at once
 * that the store is down, lets two calls through every half second, and closes again when they succeed.
 */
final class BreakerLink implements RedisLink {
    private static final int WINDOW = 10;
    private static final int FEWEST = 5;
    private static final int TRIALS = 2;
    private static final Duration OPEN = Duration.ofMillis(500);

    private final RedisLink inner;
    private final CircuitBreaker breaker;

    /** Around {@code inner}; {@code events} is told when the breaker opens and closes. */
    BreakerLink(RedisLink inner, Consumer<String> events) {
        this.inner = inner;
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

    @Override
    public List<String> send(List<String> command) {
        try {
            return breaker.executeSupplier(() -> inner.send(command));
        } catch (CallNotPermittedException _) {
            throw new StoreUnavailableException("the circuit breaker is open");
        }
    }

    @Override
    public void close() {
        inner.close();
    }
}
