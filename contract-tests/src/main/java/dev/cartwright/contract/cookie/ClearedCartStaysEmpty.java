package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** The cookie of a cart that was cleared shows an empty cart, however often it is sent. */
public final class ClearedCartStaysEmpty implements ContractCheck {
    @Override
    public String statement() {
        return "The cookie of a cart that was cleared shows an empty cart, however often it is sent.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Remove the lines of a cleared cart for good, from caches and replicas too.");
        Item item = shop.plain();
        for (boolean wholly : List.of(true, false)) {
            Visitor owner = shop.visitor();
            Answer filled = owner.fill(item, 2);
            String value = owner.givenCookie(filled);
            findings.empty(wholly ? owner.put(Body.lines()) : owner.delete(Body.line(Visitor.keyOf(filled, item))));
            for (int reading = 0; reading < 3; reading++) {
                findings.empty(shop.visitor().withCookie(value).get());
            }
            findings.holds(shop.visitor().withCookie(value).post(item.body(1)), item, 1);
        }
        return findings.all();
    }
}
