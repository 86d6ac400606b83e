package dev.cartwright.contract.concurrency;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.history.Race;
import dev.cartwright.contract.history.Races;
import java.util.List;

/** Of several DELETEs at once, the line is gone in the end. */
public final class ConcurrentDeletesRemoveTheLine implements ContractCheck {

    private static final String ADVICE =
            "Answer 200 to the DELETE that removes the line and 404 to one that comes too late.";

    private static final int ROUNDS = 2;

    @Override
    public String statement() {
        return "Of several DELETEs at once, the line is gone in the end.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Item item = shop.plain();
        return Races.judged(
                shop, ADVICE, ROUNDS, _ -> Race.over(Race.add(item, 1)).tabs(6, List.of(Race.remove(item))));
    }
}
