package dev.cartwright.contract.concurrency;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.history.Race;
import dev.cartwright.contract.history.Races;
import java.util.List;
import java.util.function.Function;

/**
 * For what several tabs do at the same time there is an order in which every answer is right.
 *
 * @param claim the claim as a name
 * @param statement the claim as a sentence
 * @param advice what somebody should do who gets a finding of it
 * @param needs what has to be there
 * @param rounds how often the race is run, each time over a cart of its own
 * @param race what the tabs do
 */
record RaceHasAnOrder(String claim, String statement, String advice, Needs needs, int rounds, Function<Shop, Race> race)
        implements ContractCheck {

    @Override
    public List<Finding> examine(Shop shop) {
        Race run = race.apply(shop);
        return Races.judged(shop, advice, rounds, _ -> run);
    }
}
