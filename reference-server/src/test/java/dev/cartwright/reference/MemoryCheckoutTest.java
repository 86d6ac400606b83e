package dev.cartwright.reference;

/** With carts in memory. */
class MemoryCheckoutTest extends CheckoutContract {
    @Override
    StoreAddress store() {
        return new StoreAddress.Memory();
    }
}
