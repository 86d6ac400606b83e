package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A cookie with a third part is no cookie. */
public final class ThirdPartOfACookieIsMalformed implements ContractCheck {

    @Override
    public String statement() {
        return "A cookie with a third part is no cookie.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Take a cookie only when it has exactly two parts.");
        Forgery.shouldBeNoCookie(findings, shop, value -> value + ".more", "a third part");
        return findings.all();
    }
}
