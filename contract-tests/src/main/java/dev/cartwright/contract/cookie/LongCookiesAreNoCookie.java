package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Cookies of 4 and 16 KB are refused or taken for none, and never bring the shop down. */
public final class LongCookiesAreNoCookie implements ContractCheck {
    @Override
    public String statement() {
        return "Cookies of 4 and 16 KB are refused or taken for none, and never bring the shop down.";
    }

    @Override
    public Needs needs() {
        return Needs.reading();
    }

    @Override
    public boolean extensive() {
        return true;
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Look at the length of a cookie before anything else; treat one that is too long as none, or answer 431.");
        Visitor owner = shop.visitor();
        CookieValue genuine = CookieValue.of(owner.givenCookie(owner.get()));
        for (int length : List.of(4 * 1_024, 16 * 1_024)) {
            for (String value : List.of(
                    "A".repeat(length) + "." + genuine.signature(),
                    genuine.payload() + "." + "0".repeat(length),
                    genuine.text() + "A".repeat(length),
                    ".".repeat(length))) {
                Visitor visitor = shop.visitor().withCookie(value);
                Answer answer = visitor.get();
                if (findings.noServerError(answer) && answer.successful()) {
                    findings.empty(answer);
                    Forgery.idIsFresh(
                            findings,
                            answer,
                            visitor,
                            genuine.payload(),
                            CookieValue.of(value).payload());
                }
            }
        }
        return findings.all();
    }
}
