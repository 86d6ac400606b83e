package dev.cartwright.reference;

import dev.cartwright.reference.cart.CartStore;
import dev.cartwright.reference.store.CloudflareCartStore;
import dev.cartwright.reference.store.MemoryCartStore;
import dev.cartwright.reference.store.RedisCartStore;
import dev.cartwright.reference.store.StoreSettings;
import java.net.URI;
import java.util.function.Consumer;

/** Opens the store that a configuration asks for. */
final class CartStores {
    private CartStores() {}

    /** The store; {@code events} is told which it is, and when it goes and comes back. */
    static CartStore open(ServerConfiguration configuration, Consumer<String> events) {
        StoreSettings settings =
                new StoreSettings(configuration.shop(), configuration.ttl(), configuration.storeTimeout(), events);
        return switch (configuration.store()) {
            case StoreAddress.Memory _ -> new MemoryCartStore(configuration.steadyClock(), configuration.ttl());
            case StoreAddress.Redis(Secret url) -> {
                events.accept("redis over RESP");
                yield RedisCartStore.overResp(URI.create(url.reveal()), settings);
            }
            case StoreAddress.Upstash(Secret url, Secret token) -> {
                events.accept("redis over Upstash REST");
                yield RedisCartStore.overUpstash(URI.create(url.reveal()), token.reveal(), settings);
            }
            case StoreAddress.Cloudflare(Secret url, Secret token) -> {
                events.accept("cloudflare");
                yield new CloudflareCartStore(URI.create(url.reveal()), token.reveal(), settings);
            }
        };
    }
}
