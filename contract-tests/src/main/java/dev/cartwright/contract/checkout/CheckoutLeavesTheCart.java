package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A checkout changes neither the cart nor its cookie. */
public final class CheckoutLeavesTheCart implements ContractCheck {

    @Override
    public String statement() {
        return "A checkout changes neither the cart nor its cookie.";
    }

    @Override
    public Needs needs() {
        return Till.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Only read the cart at a checkout; it is cleared when the payment is confirmed.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        Answer filled = visitor.fill(item, 3);
        String cookie = visitor.givenCookie(filled);
        Map<String, String> before = visitor.cart().contents();
        Answer answer = Till.ask(shop, visitor);
        Till.opened(answer);
        findings.must(
                answer,
                visitor.cookie().equals(Optional.of(cookie)),
                "no cart cookie, or the one the visitor has",
                "another cart cookie");
        findings.contents(visitor.withCookie(cookie).get(), before);
        return findings.all();
    }
}
