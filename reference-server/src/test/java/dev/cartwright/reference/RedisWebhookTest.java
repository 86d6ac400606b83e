package dev.cartwright.reference;

import dev.cartwright.reference.redis.RealRedis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** With carts in a real Redis. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedisWebhookTest extends WebhookContract {
    private final RealRedis redis = new RealRedis();

    @Override
    StoreAddress store() {
        return new StoreAddress.Redis(Secret.of(redis.url().toString()));
    }

    @AfterAll
    void stopRedis() {
        redis.close();
    }
}
