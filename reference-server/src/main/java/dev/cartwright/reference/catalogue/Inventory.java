package dev.cartwright.reference.catalogue;

/** How much of a SKU there is. Thread-safe. */
@FunctionalInterface
public interface Inventory {
    /** The stock of a SKU over all its sizes; 0 when there is none or the SKU is unknown. */
    long stock(String skuId);

    /** The catalogue's own figures, which selling does not change ({@code validate_only}). */
    static Inventory of(Catalogue catalogue) {
        return skuId -> catalogue.find(skuId).map(Sku::stock).orElse(0L);
    }
}
