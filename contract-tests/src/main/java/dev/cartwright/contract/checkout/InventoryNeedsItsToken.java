package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;
import java.util.Optional;

/** Without its token the inventory tells nothing: 401. */
public final class InventoryNeedsItsToken implements ContractCheck {

    @Override
    public String statement() {
        return "Without its token the inventory tells nothing: 401.";
    }

    @Override
    public Needs needs() {
        return Warehouse.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Answer 401 to whoever does not bring the token, and compare it in constant time.");
        Body question = Warehouse.items(shop.plain(), "1");
        for (Optional<String> authorization : List.of(
                Optional.<String>empty(),
                Optional.of("Bearer nothing-of-the-kind-" + shop.random().nextInt(1 << 20)),
                Optional.of("Basic " + shop.inventoryToken()))) {
            findings.status(Warehouse.ask(shop, question, authorization), 401);
        }
        return findings.all();
    }
}
