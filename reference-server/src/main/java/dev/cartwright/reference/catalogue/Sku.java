package dev.cartwright.reference.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing the shop sells.
 *
 * @param id the id, of any characters
 * @param title what the customer reads
 * @param price the price in integer minor units (ruling 17), 0 or more
 * @param stock how many are there over all sizes, 0 or more
 * @param sizes the sizes it comes in; none for a sizeless SKU
 * @param details further texts of the SKU, such as {@code slug} or {@code description}
 */
public record Sku(String id, String title, long price, long stock, List<String> sizes, Map<String, String> details) {

    /** Copies the collections. */
    public Sku {
        sizes = List.copyOf(sizes);
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** Whether a line of it needs a size. */
    public boolean isSized() {
        return !sizes.isEmpty();
    }

    /** The key of its line in that size. */
    public String key(Optional<String> size) {
        return size.map(name -> id + ":" + name).orElse(id);
    }

    /** The keys of all lines it can have. */
    public List<String> keys() {
        return isSized() ? sizes.stream().map(size -> key(Optional.of(size))).toList() : List.of(key(Optional.empty()));
    }
}
