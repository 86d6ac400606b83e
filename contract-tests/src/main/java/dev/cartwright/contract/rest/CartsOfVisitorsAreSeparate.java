package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** No visitor sees or changes the cart of another. */
public final class CartsOfVisitorsAreSeparate implements ContractCheck {

    @Override
    public String statement() {
        return "No visitor sees or changes the cart of another.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Give each visitor without a cookie a cart of their own.");
        Item item = shop.plain();
        Visitor one = shop.visitor();
        Visitor other = shop.visitor();
        one.fill(item, 2);
        findings.empty(other.get());
        other.put(Body.lines(item.body(3)));
        findings.holds(one.get(), item, 2);
        findings.holds(other.get(), item, 3);
        findings.empty(shop.visitor().get());
        return findings.all();
    }
}
