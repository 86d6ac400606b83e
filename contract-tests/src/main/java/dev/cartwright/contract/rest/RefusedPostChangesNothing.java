package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** A POST that is refused leaves the cart as it was. */
public final class RefusedPostChangesNothing implements ContractCheck {

    @Override
    public String statement() {
        return "A POST that is refused leaves the cart as it was.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN, Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check everything before anything is stored.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 2);
        Cart before = visitor.cart();
        findings.clientError(visitor.post(shop.unknown().body(1)));
        findings.clientError(visitor.post(shop.sizes().getFirst().withoutSize().body(1)));
        findings.clientError(visitor.post(shop.plain().body(1).with("qty", "0").wrong()));
        findings.contents(visitor.get(), before.contents());
        return findings.all();
    }
}
