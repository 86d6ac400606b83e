package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A cookie with a truncated signature shows nobody's cart. */
public final class TruncatedSignatureIsNoCookie implements ContractCheck {

    @Override
    public String statement() {
        return "A cookie with a truncated signature shows nobody's cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Compare the whole signature.");
        Forgery.isNoCookie(findings, shop, value -> value.substring(0, value.length() - 1));
        Forgery.isNoCookie(findings, shop, value -> {
            CookieValue cookie = CookieValue.of(value);
            return cookie.payload() + "."
                    + cookie.signature()
                            .substring(0, Math.min(8, cookie.signature().length()));
        });
        return findings.all();
    }
}
