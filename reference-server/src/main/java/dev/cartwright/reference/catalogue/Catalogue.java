package dev.cartwright.reference.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What one shop sells: the SKUs by their ids, from wherever they are kept. Thread-safe. */
public interface Catalogue {

    /** The SKU of that id, as it is now. */
    Optional<Sku> find(String id);

    /** All SKUs, in the shop's order. */
    Collection<Sku> skus();

    /** The ISO 4217 code of every price (ruling 17), in capitals, where the catalogue says one. */
    Optional<String> currency();

    /**
     * A catalogue of these SKUs that never changes.
     *
     * @throws IllegalArgumentException when an id occurs twice, or two SKUs and sizes give one line
     *     key (protocol section 1)
     */
    static Catalogue of(List<Sku> skus) {
        return ListedCatalogue.of(skus, Optional.empty());
    }

    /** The same with its currency. */
    static Catalogue of(List<Sku> skus, Optional<String> currency) {
        return ListedCatalogue.of(skus, currency);
    }
}
