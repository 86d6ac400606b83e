package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** A PATCH of a line that is not there tells that, whatever the quantity is. */
public final class LineComesBeforeTheStock implements ContractCheck {

    @Override
    public String statement() {
        return "A PATCH of a line that is not there tells that, whatever the quantity is.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Look the line up before the stock is checked.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 1);
        findings.refused(visitor.patch(Body.set("cartwright-no-such-line", "999999999")), 404);
        return findings.all();
    }
}
