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
import dev.cartwright.contract.http.SetCookie;
import java.util.List;
import java.util.Optional;

/** Two cart cookies in one request are taken as either of them. */
public final class TwoCartCookiesAreOneOfThem implements ContractCheck {

    @Override
    public String statement() {
        return "Two cart cookies in one request are taken as either of them.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Take the first or the last of several cart cookies; never fail, never mix.");
        Item item = shop.plain();
        Visitor one = shop.visitor();
        Visitor other = shop.visitor();
        String first = one.givenCookie(one.fill(item, 1));
        String second = other.givenCookie(other.fill(item, 2));
        Answer answer = shop.visitor()
                .withCookie(first + "; " + SetCookie.CART + "=" + second)
                .get();
        Optional<Cart> cart = findings.cart(answer);
        if (cart.isPresent()) {
            long quantity = cart.get().quantity(item);
            findings.must(
                    answer,
                    quantity == 1 || quantity == 2,
                    "the cart of one of the cookies",
                    cart.get().shown());
        }
        return findings.all();
    }
}
