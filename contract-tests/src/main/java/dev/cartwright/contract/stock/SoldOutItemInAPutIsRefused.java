package dev.cartwright.contract.stock;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A PUT with a sold-out item is refused. */
public final class SoldOutItemInAPutIsRefused implements ContractCheck {

    @Override
    public String statement() {
        return "A PUT with a sold-out item is refused.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.SOLD_OUT);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check the stock of every line of a PUT.");
        findings.refused(shop.visitor().put(Body.lines(shop.item(Part.SOLD_OUT).body(1))), 409);
        return findings.all();
    }
}
