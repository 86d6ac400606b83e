package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** DELETE without a cookie is refused with 404. */
public final class DeleteWithoutACookieFindsNoCart implements ContractCheck {

    @Override
    public String statement() {
        return "DELETE without a cookie is refused with 404.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Answer 404 {\"error\": \"Cart not found\"} when DELETE comes without a valid cookie.");
        findings.refused(shop.visitor().delete(Body.line(shop.plain().lineKey())), 404);
        return findings.all();
    }
}
