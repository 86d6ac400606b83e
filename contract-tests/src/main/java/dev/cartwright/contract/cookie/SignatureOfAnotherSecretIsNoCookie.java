package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A cookie that is signed with another secret, a well-known one too, shows nobody's cart. */
public final class SignatureOfAnotherSecretIsNoCookie implements ContractCheck {

    @Override
    public String statement() {
        return "A cookie that is signed with another secret, a well-known one too, shows nobody's cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Verify with the shop's own secret only; a public default secret must not exist.");
        for (String secret : List.of(
                "secret",
                "changeme",
                "development",
                "dev-secret",
                "test-secret",
                "default-secret",
                "CART_COOKIE_SECRET",
                "")) {
            String key = secret.isEmpty() ? "\0" : secret;
            Forgery.isNoCookie(findings, shop, value -> {
                String payload = CookieValue.of(value).payload();
                return payload + "." + CookieValue.hmac(payload, key);
            });
        }
        return findings.all();
    }
}
