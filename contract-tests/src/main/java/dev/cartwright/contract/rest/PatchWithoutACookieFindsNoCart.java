package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** PATCH without a cookie is refused with 404. */
public final class PatchWithoutACookieFindsNoCart implements ContractCheck {

    @Override
    public String statement() {
        return "PATCH without a cookie is refused with 404.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Answer 404 {\"error\": \"Cart not found\"} when PATCH comes without a valid cookie.");
        findings.refused(shop.visitor().patch(Body.set(shop.plain().lineKey(), "1")), 404);
        return findings.all();
    }
}
