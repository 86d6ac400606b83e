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
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** PUT creates the cart when there is none yet, or when it is empty. */
public final class PutCreatesACart implements ContractCheck {

    @Override
    public String statement() {
        return "PUT creates the cart when there is none yet, or when it is empty.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Let PUT create the cart of a visitor without one; offline sync depends on it.");
        Item item = shop.plain();
        findings.holds(shop.visitor().put(Body.lines(item.body(2))), item, 2);
        Visitor known = shop.visitor();
        Answer empty = known.get();
        known.givenCookie(empty);
        findings.holds(known.put(Body.lines(item.body(2))), item, 2);
        findings.holds(known.get(), item, 2);
        return findings.all();
    }
}
