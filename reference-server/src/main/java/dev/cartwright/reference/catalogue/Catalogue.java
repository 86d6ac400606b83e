package dev.cartwright.reference.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The SKUs of the shop by their ids. Immutable. */
public final class Catalogue {
    private final Map<String, Sku> skus;

    private Catalogue(Map<String, Sku> skus) {
        this.skus = skus;
    }

    /**
     * A catalogue of these SKUs.
     *
     * @throws IllegalArgumentException when an id occurs twice, or two SKUs and sizes give one line
     *     key (protocol section 1)
     */
    public static Catalogue of(List<Sku> skus) {
        Map<String, Sku> byId = new LinkedHashMap<>();
        Map<String, Sku> byKey = new LinkedHashMap<>();
        for (Sku sku : skus) {
            if (byId.putIfAbsent(sku.id(), sku) != null) {
                throw new IllegalArgumentException(
                        "the id \"%s\" occurs twice; every SKU needs an id of its own".formatted(sku.id()));
            }
            for (String key : sku.keys()) {
                Sku other = byKey.putIfAbsent(key, sku);
                if (other != null) {
                    throw new IllegalArgumentException(ambiguity(key, other, sku));
                }
            }
        }
        return new Catalogue(byId);
    }

    private static String ambiguity(String key, Sku one, Sku other) {
        return one.id().equals(other.id())
                ? "SKU \"%s\" lists a size twice (line key \"%s\")".formatted(one.id(), key)
                : "the line key \"%s\" is ambiguous: SKU \"%s\" and SKU \"%s\" both give it; rename one of them or its size"
                        .formatted(key, one.id(), other.id());
    }

    /** The SKU of that id. */
    public Optional<Sku> find(String id) {
        return Optional.ofNullable(skus.get(id));
    }

    /** All SKUs, in the file's order. */
    public Collection<Sku> skus() {
        return List.copyOf(skus.values());
    }
}
