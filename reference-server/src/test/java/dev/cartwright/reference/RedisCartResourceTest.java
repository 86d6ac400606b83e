package dev.cartwright.reference;

import dev.cartwright.reference.redis.RealRedis;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;

/** The cart resource gives the same answers when its carts are in Redis. */
class RedisCartResourceTest extends CartResourceTest {
    private final RealRedis redis = new RealRedis();

    @Override
    ServerConfiguration configuration() {
        return ServerConfiguration.forTests()
                .store(new StoreAddress.Redis(Secret.of(redis.url().toString())))
                .storeTimeout(Duration.ofSeconds(20))
                .build();
    }

    @AfterAll
    void stopRedis() {
        redis.close();
    }
}
