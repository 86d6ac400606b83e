package dev.cartwright.contract.invariant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.certification.profile.Readings;
import dev.cartwright.certification.profile.ShopProfile;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.Invariant;
import dev.cartwright.contract.check.Line;
import dev.cartwright.contract.check.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * No cart holds more of a SKU than there ever was of it during the run. A stock that falls leaves carts as they are, and
 * lowering a quantity is never refused, so the highest stock that any answer or the profile tells is the bound.
 */
public final class NoCartEverPassesTheStock implements Invariant {

    @Override
    public String statement() {
        return "No cart holds more of a SKU than there ever was of it during the run.";
    }

    @Override
    public String advice() {
        return "Compare the quantity that results with the stock on every way it can grow: POST, PATCH and PUT, over all"
                + " lines of the SKU. If somebody raised the stock during the run, run again.";
    }

    @Override
    public Watch begin(Known known) {
        return new Highest(known.profile());
    }

    /** The highest stock and the fullest cart of each SKU. */
    private static final class Highest implements Watch {

        private record Fullest(long pieces, String skuId, Sighting seen) {}

        private final boolean bySize;
        private final Map<String, Long> stocks = new ConcurrentHashMap<>();
        private final Map<String, Fullest> fullest = new ConcurrentHashMap<>();
        private final LongAdder judged = new LongAdder();

        private Highest(ShopProfile profile) {
            this.bySize = profile.readings().stockScope() == Readings.StockScope.VARIANT;
            for (List<ShopSku> skus : profile.parts().values()) {
                skus.forEach(sku -> sku.stock().ifPresent(pieces -> stocks.merge(sku.id(), pieces, Math::max)));
            }
        }

        @Override
        public void see(Sighting seen) {
            List<Line> lines = Tally.lines(seen);
            if (lines.isEmpty()) {
                return;
            }
            judged.increment();
            for (Line line : lines) {
                JsonNode stock = line.sku().path("stock");
                if (stock.isNumber()) {
                    stocks.merge(line.skuId(), stock.asLong(), Math::max);
                }
            }
            Function<Line, String> scope = bySize ? line -> Cart.named(line.skuId(), line.size()) : Line::skuId;
            lines.stream().collect(Collectors.groupingBy(scope)).forEach((name, same) -> {
                long pieces =
                        same.stream().mapToLong(line -> line.qty().orElse(0)).sum();
                fullest.merge(
                        name,
                        new Fullest(pieces, same.getFirst().skuId(), seen),
                        (a, b) -> b.pieces() > a.pieces() ? b : a);
            });
        }

        @Override
        public long judged() {
            return judged.sum();
        }

        @Override
        public Optional<Sighting> example() {
            return fullest.values().stream().map(Fullest::seen).findFirst();
        }

        @Override
        public List<Sighting.Breach> breaches() {
            List<Sighting.Breach> breaches = new ArrayList<>();
            fullest.forEach((name, cart) -> {
                long stock = stocks.getOrDefault(cart.skuId(), Long.MAX_VALUE);
                if (cart.pieces() > stock) {
                    breaches.add(cart.seen()
                            .breach(
                                    "at most " + stock + " pieces of " + name + ", its highest stock during the run",
                                    cart.pieces() + " of them in one cart"));
                }
            });
            return breaches;
        }
    }
}
