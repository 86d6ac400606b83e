package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A question to the inventory that does not fit its schema is refused. */
public final class InventoryRefusesWhatDoesNotFit implements ContractCheck {

    @Override
    public String statement() {
        return "A question to the inventory that does not fit its schema is refused.";
    }

    @Override
    public Needs needs() {
        return Warehouse.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Judge the body by its schema: items is a list of at least one {sku, qty}, qty a whole number from 1.");
        Item item = shop.plain();
        int status = shop.validationStatus();
        findings.status(Warehouse.ask(shop, Body.empty()), status);
        findings.status(Warehouse.ask(shop, Body.empty().with("items", "[]")), status);
        findings.status(Warehouse.ask(shop, Body.empty().with("items", Body.text("all"))), status);
        for (String quantity : List.of("0", "-1", "1.5", "\"many\"")) {
            findings.status(Warehouse.ask(shop, Warehouse.items(item, quantity)), status);
        }
        return findings.all();
    }
}
