package dev.cartwright.reference.store;

import dev.cartwright.reference.redis.UpstashFront;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;

class UpstashStoreContractTest extends RedisStoreContract {
    private final UpstashFront front = new UpstashFront(redis);

    @AfterAll
    void closeFront() {
        front.close();
    }

    @Override
    RedisLink link() {
        return new UpstashLink(front.url(), UpstashFront.TOKEN, PATIENCE);
    }

    @Override
    CartStoreOf nowhere() {
        return settings -> RedisCartStore.overUpstash(URI.create("http://127.0.0.1:1"), "token", settings);
    }
}
