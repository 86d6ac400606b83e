package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** A DELETE that is refused leaves the cart as it was. */
public final class RefusedDeleteChangesNothing implements ContractCheck {

    @Override
    public String statement() {
        return "A DELETE that is refused leaves the cart as it was.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Remove a line only when the body names one that is there.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        String key = Visitor.keyOf(visitor.fill(item, 2), item);
        Cart before = visitor.cart();
        findings.clientError(visitor.delete(Body.line("cartwright-no-such-line")));
        findings.clientError(visitor.delete(Body.empty().wrong()));
        findings.clientError(visitor.delete(Body.line(key).with("all", "true").wrong()));
        findings.contents(visitor.get(), before.contents());
        return findings.all();
    }
}
