package dev.cartwright.reference.inventory;

import dev.cartwright.reference.catalogue.Catalogue;
import dev.cartwright.reference.catalogue.Sku;

/** How much of a SKU there is. Thread-safe. */
@FunctionalInterface
public interface Inventory {
    /** What may still be sold of a SKU, over all its sizes; 0 when there is none or the SKU is unknown. */
    long stock(String skuId);

    /**
     * The same figures as the cart of that id sees them: what it holds itself does not count against it
     * ({@code reserve_ttl}). Without holds every cart sees the same.
     */
    default Inventory seenBy(String cartId) {
        return this;
    }

    /** The catalogue's own figures, which selling does not change ({@code validate_only}). */
    static Inventory of(Catalogue catalogue) {
        return skuId -> catalogue.find(skuId).map(Sku::stock).orElse(0L);
    }
}
