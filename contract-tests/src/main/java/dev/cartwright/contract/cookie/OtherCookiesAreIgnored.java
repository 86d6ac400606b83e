package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.CartRequest;
import dev.cartwright.contract.http.SetCookie;
import java.util.List;

/** Other cookies around the cart cookie don't hide it. */
public final class OtherCookiesAreIgnored implements ContractCheck {

    @Override
    public String statement() {
        return "Other cookies around the cart cookie don't hide it.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Find the cart cookie by its whole name among all cookies.");
        Item item = shop.plain();
        Visitor owner = shop.visitor();
        String value = owner.givenCookie(owner.fill(item, 2));
        CartRequest bare = shop.visitor().request("GET");
        String around =
                "theme=dark; CART_ID=abc.def; " + SetCookie.CART + "=" + value + "; _ga=GA1.2.3; __Host-CART_ID2=x";
        findings.holds(shop.send(bare.with("Cookie", around)), item, 2);
        return findings.all();
    }
}
