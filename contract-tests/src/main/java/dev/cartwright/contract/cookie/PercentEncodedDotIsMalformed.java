package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A cookie whose dot is percent-encoded is no cookie. */
public final class PercentEncodedDotIsMalformed implements ContractCheck {

    @Override
    public String statement() {
        return "A cookie whose dot is percent-encoded is no cookie.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Take the value of the cookie as it is, without decoding it.");
        Forgery.shouldBeNoCookie(findings, shop, value -> value.replace(".", "%2E"), "its dot percent-encoded");
        return findings.all();
    }
}
