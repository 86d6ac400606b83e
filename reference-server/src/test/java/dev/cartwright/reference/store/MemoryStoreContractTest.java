package dev.cartwright.reference.store;

import dev.cartwright.reference.MutableClock;
import dev.cartwright.reference.cart.CartStore;
import java.time.Duration;

class MemoryStoreContractTest extends CartStoreContract {
    @Override
    CartStore store(String shop, Duration ttl) {
        return new MemoryCartStore(new MutableClock(), ttl);
    }

    @Override
    long kept(CartStore store, String shop) {
        return ((MemoryCartStore) store).size();
    }
}
