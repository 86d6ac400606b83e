package dev.cartwright.contract.cookie;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Whatever a cookie holds, GET answers with a cart and never with a server error. */
public final class MalformedCookiesAreNoCookie implements ContractCheck {

    @Override
    public String statement() {
        return "Whatever a cookie holds, GET answers with a cart and never with a server error.";
    }

    @Override
    public Needs needs() {
        return Needs.reading();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Treat every cookie that can't be read as no cookie.");
        for (String value : List.of(
                "",
                "x",
                ".",
                "..",
                "a.b",
                "a.b.c",
                "%",
                "%00.%00",
                "null",
                "\"quoted\"",
                "=",
                "e30.e30",
                "-_-." + "f".repeat(64))) {
            findings.empty(shop.visitor().withCookie(value).get());
        }
        Answer longCookie = shop.visitor()
                .withCookie("A".repeat(3_000) + "." + "0".repeat(64))
                .get();
        findings.noServerError(longCookie);
        return findings.all();
    }
}
