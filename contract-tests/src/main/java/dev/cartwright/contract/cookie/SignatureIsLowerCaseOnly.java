package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;
import java.util.Locale;

/** A signature in upper case is not the signature. */
public final class SignatureIsLowerCaseOnly implements ContractCheck {

    @Override
    public String statement() {
        return "A signature in upper case is not the signature.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Compare the signature as text, without folding its case.");
        Forgery.shouldBeNoCookie(
                findings,
                shop,
                value -> CookieValue.of(value).payload() + "."
                        + CookieValue.of(value).signature().toUpperCase(Locale.ROOT),
                "its signature in upper case");
        return findings.all();
    }
}
