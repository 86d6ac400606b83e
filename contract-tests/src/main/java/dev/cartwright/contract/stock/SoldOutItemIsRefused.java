package dev.cartwright.contract.stock;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** A sold-out item can't be added. */
public final class SoldOutItemIsRefused implements ContractCheck {

    @Override
    public String statement() {
        return "A sold-out item can't be added.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.SOLD_OUT);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check the stock on POST and answer 409 when there is none.");
        Item item = shop.item(Part.SOLD_OUT);
        Visitor visitor = shop.visitor();
        findings.refused(visitor.post(item.body(1)), 409);
        findings.empty(visitor.get());
        return findings.all();
    }
}
