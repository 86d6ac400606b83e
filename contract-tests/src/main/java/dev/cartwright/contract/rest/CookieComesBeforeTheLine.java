package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** PATCH and DELETE without a cookie tell the missing cart, whatever the line is. */
public final class CookieComesBeforeTheLine implements ContractCheck {

    @Override
    public String statement() {
        return "PATCH and DELETE without a cookie tell the missing cart, whatever the line is.";
    }

    @Override
    public Needs needs() {
        return Needs.changing();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Look for the cart before the line, and say that it is the cart that is missing.");
        ErrorTexts texts = new ErrorTexts(shop, findings);
        String absent = shop.unknown().lineKey();
        texts.expect(shop.visitor().patch(Body.set(absent, "1")), "Cart not found");
        texts.expect(shop.visitor().delete(Body.line(absent)), "Cart not found");
        return findings.all();
    }
}
