package dev.cartwright.contract.concurrency;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.history.Race;
import dev.cartwright.contract.history.Races;
import java.util.List;

/** Two sizes of one SKU, changed at once, never hold more than there is of the SKU. */
public final class SizesAtOnceNeverPassTheStock implements ContractCheck {

    private static final String ADVICE =
            "Sum the quantity of the SKU over all its lines in the same atomic step that writes the line, or choose readings.stockScope: variant.";

    private static final int ROUNDS = 4;

    @Override
    public String statement() {
        return "Two sizes of one SKU, changed at once, never hold more than there is of the SKU.";
    }

    @Override
    public Needs needs() {
        return Needs.changing()
                .and(Precondition.sizes(Part.SIZED, 2))
                .and(Precondition.stock(Part.SIZED))
                .and(Precondition.stockPerSku())
                .runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Item one = shop.sizes().get(0);
        Item other = shop.sizes().get(1);
        long most = one.sku().stock().orElseThrow() - 1;
        return Races.judged(
                shop,
                ADVICE,
                ROUNDS,
                _ -> Race.over(Race.add(one, 1), Race.add(other, 1))
                        .tab(Race.set(one, most), Race.set(one, 1), Race.set(one, most))
                        .tab(Race.set(other, most), Race.set(other, 1), Race.set(other, most)));
    }
}
