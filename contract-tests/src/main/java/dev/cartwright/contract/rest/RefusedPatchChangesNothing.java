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

/** A PATCH that is refused leaves the cart as it was. */
public final class RefusedPatchChangesNothing implements ContractCheck {

    @Override
    public String statement() {
        return "A PATCH that is refused leaves the cart as it was.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check everything before anything is stored.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        String key = Visitor.keyOf(visitor.fill(item, 2), item);
        Cart before = visitor.cart();
        findings.clientError(visitor.patch(Body.set("cartwright-no-such-line", "3")));
        findings.clientError(visitor.patch(Body.set(key, "-1").wrong()));
        findings.clientError(visitor.patch(Body.set(key, "3").with("price", "1").wrong()));
        findings.contents(visitor.get(), before.contents());
        return findings.all();
    }
}
