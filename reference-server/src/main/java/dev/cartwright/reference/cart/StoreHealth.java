package dev.cartwright.reference.cart;

/**
 * How a store does, by what it last answered; asking costs nothing and asks no backend (protocol
 * section 6: storage availability and breaker state).
 *
 * @param availability whether the store does what it is asked
 * @param breaker what its circuit breaker does; a store without a backend has none, which is a closed one
 */
public record StoreHealth(Availability availability, Breaker breaker) {
    /** Answers, and did so last time. */
    public static final StoreHealth UP = new StoreHealth(Availability.UP, Breaker.CLOSED);

    /** Whether a store does what it is asked. */
    public enum Availability {
        /** The last question was answered. */
        UP,
        /** The last question was not answered, or none is asked because of that: requests get a 503. */
        DEGRADED
    }

    /** The states of a circuit breaker. */
    public enum Breaker {
        /** Every question is asked. */
        CLOSED,
        /** A few are asked, to see whether the backend is back. */
        HALF_OPEN,
        /** None is asked. */
        OPEN
    }
}
