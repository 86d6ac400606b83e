package dev.cartwright.reference.store;

import dev.cartwright.reference.cart.StoreHealth;
import java.util.List;

/** A link that stops asking a Redis that fails. */
record BreakerLink(RedisLink inner, StoreBreaker breaker) implements RedisLink {
    @Override
    public List<String> send(List<String> command) {
        return breaker.ask(() -> inner.send(command));
    }

    @Override
    public StoreHealth health() {
        return breaker.health();
    }

    @Override
    public void close() {
        inner.close();
    }
}
