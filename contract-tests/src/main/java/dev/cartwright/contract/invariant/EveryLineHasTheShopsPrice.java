package dev.cartwright.contract.invariant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.check.Line;
import dev.cartwright.contract.check.Sighting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A SKU has one price in every cart: the profile's where it is known there, else the one that was seen first. */
public final class EveryLineHasTheShopsPrice implements Invariant {

    @Override
    public String statement() {
        return "A SKU has one price in every cart, the profile's where it is known there.";
    }

    @Override
    public String advice() {
        return "Take the price from the shop's own catalogue for each answer, whatever the cart holds. If somebody changed"
                + " the price during the run, run again; if it changed before, correct it in the profile.";
    }

    @Override
    public Watch begin(Known known) {
        Map<String, Price> prices = new ConcurrentHashMap<>(known.profile().parts().values().stream()
                .flatMap(List::stream)
                .filter(sku -> sku.price().isPresent())
                .collect(Collectors.toMap(
                        ShopSku::id,
                        sku -> new Price(sku.price().getAsLong(), "of the profile"),
                        (first, _) -> first)));
        return Tally.ofLines((seen, line) -> differing(prices, seen, line));
    }

    private static Optional<Sighting.Breach> differing(Map<String, Price> prices, Sighting seen, Line line) {
        JsonNode price = line.sku().path("price");
        if (!price.isNumber()
                || !price.canConvertToExactIntegral()
                || line.skuId().isEmpty()) {
            return Optional.empty();
        }
        Price first = prices.computeIfAbsent(
                line.skuId(), _ -> new Price(price.asLong(), "that was seen first, by " + seen.during()));
        return price.asLong() == first.minorUnits()
                ? Optional.empty()
                : Optional.of(seen.breach(
                        "the price " + first.minorUnits() + " of '" + line.skuId() + "', the one " + first.source(),
                        "the price " + price));
    }

    /**
     * A price to compare with.
     *
     * @param source where it is from, to follow "the one"
     */
    private record Price(long minorUnits, String source) {}
}
