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

/** The texts of the errors are the protocol's, because clients map them. */
public final class ErrorTextsAreTheProtocols implements ContractCheck {

    @Override
    public String statement() {
        return "The texts of the errors are the protocol's, because clients map them.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN, Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Use the protocol's texts; say more for the customer in another member.");
        ErrorTexts texts = new ErrorTexts(shop, findings);
        texts.expect(shop.visitor().post(shop.unknown().body(1)), "Item not found");
        texts.expect(shop.visitor().post(shop.sizes().getFirst().withoutSize().body(1)), "Size required");
        texts.expect(shop.visitor().patch(Body.set(shop.plain().lineKey(), "1")), "Cart not found");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 1);
        texts.expect(visitor.delete(Body.line("cartwright-no-such-line")), "Item not in cart");
        return findings.all();
    }
}
