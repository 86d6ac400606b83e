package dev.cartwright.contract.invariant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cartwright.contract.check.Invariant;
import java.util.Optional;

/** Every price in every cart is a whole number of minor units. */
public final class PricesAreAlwaysMinorUnits implements Invariant {

    @Override
    public String statement() {
        return "Every price in every cart is a whole number of minor units.";
    }

    @Override
    public String advice() {
        return "Write 29.99 as 2999 wherever a line is answered; never calculate prices in floating point.";
    }

    @Override
    public Watch begin(Known known) {
        return Tally.ofLines((seen, line) -> {
            JsonNode price = line.sku().path("price");
            return price.isNumber() && price.canConvertToExactIntegral() && price.asLong() >= 0
                    ? Optional.empty()
                    : Optional.of(seen.breach(
                            "a price that is a whole number of minor units, 0 or more",
                            "the price " + Tally.shown(price) + " of '" + line.skuId() + "'"));
        });
    }
}
