package dev.cartwright.contract.concurrency;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.history.Race;
import dev.cartwright.contract.history.Races;
import java.util.Collections;
import java.util.List;

/** The last piece, wanted by many visitors at once, fits into each cart once and into none twice. */
public final class LastPieceFitsEachCartOnce implements ContractCheck {

    private static final String ADVICE =
            "Judge the stock in the atomic step of the add, by what this cart would hold; a cart alone reserves nothing.";

    private static final int ROUNDS = 3;
    private static final int CARTS = 6;
    private static final int TABS = 3;

    @Override
    public String statement() {
        return "The last piece, wanted by many visitors at once, fits into each cart once and into none twice.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LAST_ONE).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Item last = shop.item(Part.LAST_ONE).inStock(1);
        Race each = Race.over().tabs(TABS, List.of(Race.add(last, 1), Race.add(last, 1)));
        return Races.judgedBeside(shop, ADVICE, ROUNDS, _ -> Collections.nCopies(CARTS, each));
    }
}
