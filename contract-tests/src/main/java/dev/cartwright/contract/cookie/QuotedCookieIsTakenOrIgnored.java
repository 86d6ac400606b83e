package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Optional;

/** A cookie in quotes is taken for the cookie or for none. */
public final class QuotedCookieIsTakenOrIgnored implements ContractCheck {
    @Override
    public String statement() {
        return "A cookie in quotes is taken for the cookie or for none.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Take the quotes off, or treat the cookie as malformed; never fail and never mix carts up.");
        Item item = shop.plain();
        Visitor owner = shop.visitor();
        String value = owner.givenCookie(owner.fill(item, 2));
        for (String quoted : List.of("\"" + value + "\"", "\"" + value, value + "\"", "'" + value + "'")) {
            Answer answer = shop.visitor().withCookie(quoted).get();
            Optional<Cart> cart = findings.cart(answer);
            if (cart.isPresent()) {
                findings.must(
                        answer,
                        cart.get().lines().isEmpty() || cart.get().quantity(item) == 2,
                        "the cart of the cookie, or an empty one",
                        cart.get().shown());
            }
        }
        return findings.all();
    }
}
