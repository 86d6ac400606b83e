package dev.cartwright.reference.store;

import dev.cartwright.reference.cart.CartStore;
import java.time.Clock;
import java.time.Duration;

class MemoryStoreContractTest extends CartStoreContract {
    @Override
    CartStore store(String shop) {
        return new MemoryCartStore(Clock.systemUTC(), Duration.ofDays(30));
    }
}
