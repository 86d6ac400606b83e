package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;
import java.util.UUID;

/** A signed cookie of a cart nobody knows is an empty cart. */
public final class SignedCookieOfAnUnknownCartIsAnEmptyCart implements ContractCheck {

    @Override
    public String statement() {
        return "A signed cookie of a cart nobody knows is an empty cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).and(Precondition.cookieSecret());
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Answer an empty cart to GET, create it by POST and PUT, and answer 404 to PATCH and DELETE.");
        Item item = shop.plain();
        String secret = shop.cookieSecret();
        for (int i = 0; i < 2; i++) {
            String unknown =
                    CookieValue.signed(UUID.randomUUID().toString(), secret).text();
            findings.empty(shop.visitor().withCookie(unknown).get());
            findings.refused(shop.visitor().withCookie(unknown).patch(Body.set(item.lineKey(), "1")), 404);
            findings.refused(shop.visitor().withCookie(unknown).delete(Body.line(item.lineKey())), 404);
            Visitor visitor = shop.visitor().withCookie(unknown);
            findings.holds(i == 0 ? visitor.post(item.body(2)) : visitor.put(Body.lines(item.body(2))), item, 2);
            findings.holds(visitor.get(), item, 2);
        }
        return findings.all();
    }
}
