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

/** DELETE of a line that is not in the cart is refused with 404. */
public final class DeleteOfAnAbsentLineIsNotFound implements ContractCheck {

    @Override
    public String statement() {
        return "DELETE of a line that is not in the cart is refused with 404.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Answer 404 {\"error\": \"Item not in cart\"} when there is no such line, or no longer.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        String key = Visitor.keyOf(visitor.fill(item, 1), item);
        findings.status(visitor.delete(Body.line(key)), 200);
        findings.refused(visitor.delete(Body.line(key)), 404);
        return findings.all();
    }
}
