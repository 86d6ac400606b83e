package dev.cartwright.reference.store;

import dev.cartwright.reference.cart.StoreHealth;
import java.util.List;

/** A way to a Redis. Thread-safe. */
interface RedisLink extends AutoCloseable {
    /**
     * Runs one command and gives its reply as texts: a list's items, or the one value, or nothing.
     *
     * @throws NoScriptException when an EVALSHA names a script that the Redis does not know (any more)
     * @throws dev.cartwright.reference.cart.StoreUnavailableException on every other trouble
     */
    List<String> send(List<String> command);

    /** What the last commands showed of the Redis. */
    default StoreHealth health() {
        return StoreHealth.UP;
    }

    @Override
    void close();

    /** The Redis does not know the script; nothing was done. */
    final class NoScriptException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoScriptException() {
            super("no such script", null, false, false);
        }
    }
}
