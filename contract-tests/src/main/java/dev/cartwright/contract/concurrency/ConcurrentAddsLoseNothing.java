package dev.cartwright.contract.concurrency;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.history.Race;
import dev.cartwright.contract.history.Races;
import dev.cartwright.contract.model.Step;
import java.util.List;

/** Adds from several tabs at once are all counted. */
public final class ConcurrentAddsLoseNothing implements ContractCheck {

    private static final String ADVICE = "Make an add one atomic step in the store.";

    private static final int ROUNDS = 3;

    @Override
    public String statement() {
        return "Adds from several tabs at once are all counted.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Item item = shop.plain();
        List<Step> twice = List.of(Race.add(item, 1), Race.add(item, 1));
        return Races.judged(
                shop, ADVICE, ROUNDS, _ -> Race.over(Race.add(item, 1)).tabs(8, twice));
    }
}
