package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Locale;

/** A 405 names the methods that are offered in Allow. */
public final class RefusedMethodsNameTheAllowedOnes implements ContractCheck {

    @Override
    public String statement() {
        return "A 405 names the methods that are offered in Allow.";
    }

    @Override
    public Needs needs() {
        return Needs.changing();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Send Allow with GET, POST, PATCH, PUT and DELETE in every 405.");
        Visitor visitor = shop.visitor();
        Answer answer = visitor.send(visitor.request("COPY").wrong());
        String allow = String.join(", ", answer.values("Allow"));
        if (findings.must(answer, !allow.isBlank(), "a header Allow", "no header Allow, " + answer.summary())) {
            List<String> offered = List.of(allow.toUpperCase(Locale.ROOT).split("[,\\s]+", -1));
            for (String method : List.of("GET", "POST", "PATCH", "PUT", "DELETE")) {
                findings.must(answer, offered.contains(method), method + " in Allow", "Allow: " + allow);
            }
        }
        return findings.all();
    }
}
