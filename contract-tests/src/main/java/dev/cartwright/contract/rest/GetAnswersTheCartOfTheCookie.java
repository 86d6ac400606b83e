package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** GET answers with the cart of the cookie, as often as it is asked. */
public final class GetAnswersTheCartOfTheCookie implements ContractCheck {

    @Override
    public String statement() {
        return "GET answers with the cart of the cookie, as often as it is asked.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Find the cart by the id in the cookie, and keep it between requests.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        for (int reads = 1; reads <= 8; reads++) {
            findings.holds(visitor.get(), item, 2);
        }
        return findings.all();
    }
}
