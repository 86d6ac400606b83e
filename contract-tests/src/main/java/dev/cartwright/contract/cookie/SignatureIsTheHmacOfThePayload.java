package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** The signature is the HMAC-SHA256 of the payload text, with the shop's secret. */
public final class SignatureIsTheHmacOfThePayload implements ContractCheck {

    @Override
    public String statement() {
        return "The signature is the HMAC-SHA256 of the payload text, with the shop's secret.";
    }

    @Override
    public Needs needs() {
        return Needs.reading().and(Precondition.cookieSecret());
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Sign the payload as it stands in the cookie, with CART_COOKIE_SECRET; see that the secret given here is the shop's.");
        String secret = shop.cookieSecret();
        Visitor visitor = shop.visitor();
        Answer answer = visitor.get();
        CookieValue value = CookieValue.of(visitor.givenCookie(answer));
        findings.must(
                answer,
                value.signature().equals(CookieValue.hmac(value.payload(), secret)),
                "the signature that the secret gives",
                "another signature");
        return findings.all();
    }
}
