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

/** PATCH and DELETE with a forged cookie are refused with 404. */
public final class ForgedCookieFindsNoCart implements ContractCheck {

    @Override
    public String statement() {
        return "PATCH and DELETE with a forged cookie are refused with 404.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Answer 404 {\"error\": \"Cart not found\"} to PATCH and DELETE without a valid cookie.");
        Item item = shop.plain();
        Visitor owner = shop.visitor();
        Answer filled = owner.fill(item, 2);
        String key = Visitor.keyOf(filled, item);
        String forged =
                CookieValue.of(owner.givenCookie(filled)).withForgedSignature().text();
        findings.refused(shop.visitor().withCookie(forged).patch(Body.set(key, "1")), 404);
        findings.refused(shop.visitor().withCookie(forged).delete(Body.line(key)), 404);
        findings.holds(owner.get(), item, 2);
        return findings.all();
    }
}
