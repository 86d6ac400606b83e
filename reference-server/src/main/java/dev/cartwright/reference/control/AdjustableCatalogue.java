package dev.cartwright.reference.control;

import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.catalogue.Sku;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A catalogue in memory whose stock a test can set. */
final class AdjustableCatalogue implements Catalogue, StockControl {
    private final Catalogue inner;
    private final Map<String, Long> changed = new ConcurrentHashMap<>();

    AdjustableCatalogue(Catalogue inner) {
        this.inner = inner;
    }

    @Override
    public Optional<Sku> find(String id) {
        return inner.find(id).map(this::adjusted);
    }

    @Override
    public Collection<Sku> skus() {
        return inner.skus().stream().map(this::adjusted).toList();
    }

    @Override
    public Optional<String> currency() {
        return inner.currency();
    }

    private Sku adjusted(Sku sku) {
        Long stock = changed.get(sku.id());
        return stock == null ? sku : new Sku(sku.id(), sku.title(), sku.price(), stock, sku.sizes(), sku.details());
    }

    @Override
    public boolean set(String skuId, long stock) {
        if (inner.find(skuId).isEmpty()) {
            return false;
        }
        changed.put(skuId, stock);
        return true;
    }

    @Override
    public void reset() {
        changed.clear();
    }

    @Override
    public Map<String, Long> all() {
        Map<String, Long> figures = new LinkedHashMap<>();
        skus().forEach(sku -> figures.put(sku.id(), sku.stock()));
        return figures;
    }
}
