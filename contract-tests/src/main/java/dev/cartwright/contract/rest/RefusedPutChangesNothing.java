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

/** A PUT that is refused leaves the cart as it was. */
public final class RefusedPutChangesNothing implements ContractCheck {

    @Override
    public String statement() {
        return "A PUT that is refused leaves the cart as it was.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN, Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Replace the cart only when every line of the PUT is right.");
        Item item = shop.plain();
        Item other = shop.sizes().getFirst();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        Cart before = visitor.cart();
        findings.clientError(
                visitor.put(Body.lines(other.body(1), shop.unknown().body(1))));
        findings.contents(visitor.get(), before.contents());
        findings.clientError(
                visitor.put(Body.lines(other.body(1), other.withoutSize().body(1))));
        findings.contents(visitor.get(), before.contents());
        findings.clientError(visitor.put(
                Body.lines(other.body(1), item.body(1).with("qty", "0").wrong())));
        findings.contents(visitor.get(), before.contents());
        return findings.all();
    }
}
