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
import dev.cartwright.contract.model.Step;
import java.util.List;

/** Adds at once never hold more than there is. */
public final class ConcurrentAddsNeverPassTheStock implements ContractCheck {

    private static final String ADVICE = "Check the stock in the same atomic step as the add.";

    private static final int ROUNDS = 3;

    @Override
    public String statement() {
        return "Adds at once never hold more than there is.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LIMITED)
                .and(Precondition.stock(Part.LIMITED))
                .runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Item item = shop.item(Part.LIMITED);
        long nearlyAll = Math.max(1, item.sku().stock().orElseThrow() - 2);
        List<Step> twice = List.of(Race.add(item, 1), Race.add(item, 1));
        return Races.judged(
                shop, ADVICE, ROUNDS, _ -> Race.over(Race.add(item, nearlyAll)).tabs(8, twice));
    }
}
