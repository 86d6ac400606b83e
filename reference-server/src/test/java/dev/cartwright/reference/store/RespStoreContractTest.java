package dev.cartwright.reference.store;

import java.net.URI;

class RespStoreContractTest extends RedisStoreContract {
    @Override
    RedisLink link() {
        return new RespLink(redis.url(), PATIENCE);
    }

    @Override
    CartStoreOf nowhere() {
        return settings -> RedisCartStore.overResp(URI.create("redis://127.0.0.1:1"), settings);
    }
}
