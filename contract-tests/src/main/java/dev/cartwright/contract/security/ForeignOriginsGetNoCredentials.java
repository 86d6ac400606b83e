package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** No answer lets another site read a cart with the visitor's cookie. */
public final class ForeignOriginsGetNoCredentials implements ContractCheck {

    @Override
    public String statement() {
        return "No answer lets another site read a cart with the visitor's cookie.";
    }

    @Override
    public Needs needs() {
        return Needs.reading();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Never send Access-Control-Allow-Credentials with * or a foreign origin.");
        String own = shop.profile().baseUrl().getHost();
        for (String origin : List.of(
                CrossSite.FOREIGN,
                "https://" + own + ".cartwright-foreign.example",
                "https://cartwright-foreign-" + own,
                "null")) {
            for (String method : List.of("GET", "OPTIONS")) {
                Visitor visitor = shop.visitor();
                Answer answer = visitor.send(visitor.request(method)
                        .with("Origin", origin)
                        .with("Access-Control-Request-Method", "POST")
                        .with("Access-Control-Request-Headers", "content-type"));
                String allowed = answer.value("Access-Control-Allow-Origin").orElse("");
                boolean credentials = answer.value("Access-Control-Allow-Credentials")
                        .orElse("")
                        .strip()
                        .equalsIgnoreCase("true");
                findings.must(
                        answer,
                        !credentials || !(allowed.equals("*") || allowed.equals(origin)),
                        "no Access-Control-Allow-Credentials for a foreign origin",
                        "Access-Control-Allow-Origin: " + allowed + " with credentials");
            }
        }
        return findings.all();
    }
}
