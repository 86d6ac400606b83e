package dev.cartwright.reference.store;

import dev.cartwright.reference.catalogue.Sku;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * SKUs and the texts that stand for them in a store. A shop has few and reads and writes each over and
 * over, which was most of what a cart in Redis cost this server, so they are kept. Thread-safe.
 */
final class SkuTexts {
    private static final int MOST = 4_096;

    private final Map<String, Sku> skus = new ConcurrentHashMap<>();
    private final Map<Sku, String> texts = new ConcurrentHashMap<>();
    private final Function<String, Sku> read;
    private final Function<Sku, String> write;

    /** Over {@code read}, which may throw: of such a text nothing is kept; and {@code write}, its inverse. */
    SkuTexts(Function<String, Sku> read, Function<Sku, String> write) {
        this.read = read;
        this.write = write;
    }

    Sku sku(String text) {
        return known(skus, text, read);
    }

    String text(Sku sku) {
        return known(texts, sku, write);
    }

    private static <K, V> V known(Map<K, V> all, K key, Function<K, V> make) {
        V value = all.get(key);
        if (value != null) {
            return value;
        }
        V fresh = make.apply(key);
        if (all.size() < MOST) {
            all.put(key, fresh);
        }
        return fresh;
    }
}
