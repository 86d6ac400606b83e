package dev.cartwright.reference.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SKUs in this process's memory. Immutable. */
record ListedCatalogue(Map<String, Sku> byId, Optional<String> currency) implements Catalogue {

    static Catalogue of(List<Sku> skus, Optional<String> currency) {
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
        return new ListedCatalogue(byId, currency);
    }

    private static String ambiguity(String key, Sku one, Sku other) {
        return one.id().equals(other.id())
                ? "SKU \"%s\" lists a size twice (line key \"%s\")".formatted(one.id(), key)
                : "the line key \"%s\" is ambiguous: SKU \"%s\" and SKU \"%s\" both give it; rename one of them or its size"
                        .formatted(key, one.id(), other.id());
    }

    @Override
    public Optional<Sku> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Collection<Sku> skus() {
        return List.copyOf(byId.values());
    }
}
