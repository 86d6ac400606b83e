package dev.cartwright.reference;

/** With carts in memory. */
class MemoryWebhookTest extends WebhookContract {
    @Override
    StoreAddress store() {
        return new StoreAddress.Memory();
    }
}
