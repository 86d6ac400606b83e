package dev.cartwright.reference.store;

import dev.cartwright.reference.catalogue.Sku;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The SKUs that texts in a store stand for. A shop has few and reads each over and over, which was most
 * of what a cart in Redis cost this server, so they are kept. Thread-safe.
 */
final class SkuTexts {
    private static final int MOST = 4_096;

    private final Map<String, Sku> known = new ConcurrentHashMap<>();
    private final Function<String, Sku> read;

    /** Over {@code read}, which may throw: of such a text nothing is kept. */
    SkuTexts(Function<String, Sku> read) {
        this.read = read;
    }

    Sku sku(String text) {
        Sku sku = known.get(text);
        if (sku != null) {
            return sku;
        }
        Sku fresh = read.apply(text);
        if (known.size() < MOST) {
            known.put(text, fresh);
        }
        return fresh;
    }
}
