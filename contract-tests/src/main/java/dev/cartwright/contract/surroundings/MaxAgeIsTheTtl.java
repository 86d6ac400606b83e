package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.http.SetCookie;
import java.util.List;

/** Max-Age of the cart cookie is the TTL of the cart. */
public final class MaxAgeIsTheTtl implements ContractCheck {

    @Override
    public String statement() {
        return "Max-Age of the cart cookie is the TTL of the cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).and(Precondition.cartTtl());
    }

    @Override
    public List<Finding> examine(Shop shop) {

        Findings findings = new Findings("Set Max-Age of the cart cookie to CART_TTL.");
        long ttl = shop.profile()
                .doors()
                .cartTtl()
                .orElseThrow(() -> new UntestableException("fill in cartTtl", false))
                .toSeconds();
        Answer seen = shop.visitor().fill(shop.plain(), 1);
        for (SetCookie cookie : seen.cartCookies()) {
            findings.should(seen, cookie.maxAge().orElse(-1) == ttl, "Max-Age=" + ttl, cookie.attributesShown());
        }
        return findings.all();
    }
}
