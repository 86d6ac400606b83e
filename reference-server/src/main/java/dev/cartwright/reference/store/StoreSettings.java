package dev.cartwright.reference.store;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How a store elsewhere keeps carts.
 *
 * @param shop the shop whose carts they are; no other shop's store sees them
 * @param ttl how long a cart lives after its last write, in whole seconds at least one
 * @param timeout the most that one question takes
 * @param events told when the store goes and comes back
 */
public record StoreSettings(String shop, Duration ttl, Duration timeout, Consumer<String> events) {}
