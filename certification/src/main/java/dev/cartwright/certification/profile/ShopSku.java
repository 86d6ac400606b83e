package dev.cartwright.certification.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the profile says of one SKU.
 *
 * @param id the shop's id for it
 * @param sizes the sizes it has, empty when it has none
 * @param price in minor units, where known
 * @param stock pieces, where known
 * @param title as the shop shows it, where known
 */
public record ShopSku(String id, List<String> sizes, OptionalLong price, OptionalLong stock, Optional<String> title) {

    public ShopSku {
        sizes = List.copyOf(sizes);
    }

    /** A SKU of which only the id is known. */
    public static ShopSku of(String id) {
        return new ShopSku(id, List.of(), OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
    }
}
