package dev.cartwright.certification.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a shop sells and does.
 *
 * @param currency ISO 4217 code of every price (ruling 17)
 * @param parts which SKUs play which part; a part the shop can't fill is absent
 * @param capabilities what the shop offers beyond the plain cart
 */
public record Offer(String currency, Map<Part, List<ShopSku>> parts, Set<Capability> capabilities) {

    public Offer {
        parts = Map.copyOf(parts);
        capabilities = Set.copyOf(capabilities);
    }
}
