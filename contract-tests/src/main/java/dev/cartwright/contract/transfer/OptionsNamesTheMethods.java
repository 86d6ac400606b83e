package dev.cartwright.contract.transfer;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Locale;

/** OPTIONS names the methods that are offered in Allow. */
public final class OptionsNamesTheMethods implements ContractCheck {

    @Override
    public String statement() {
        return "OPTIONS names the methods that are offered in Allow.";
    }

    @Override
    public Needs needs() {
        return Needs.reading();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Send Allow with GET, POST, PATCH, PUT and DELETE in the answer to OPTIONS.");
        Visitor visitor = shop.visitor();
        Answer answer = visitor.send(visitor.request("OPTIONS"));
        String allow = String.join(", ", answer.values("Allow"));
        List<String> offered = List.of(allow.toUpperCase(Locale.ROOT).split("[,\\s]+", -1));
        for (String method : List.of("GET", "POST", "PATCH", "PUT", "DELETE")) {
            findings.should(
                    answer,
                    offered.contains(method),
                    method + " in Allow",
                    allow.isEmpty() ? "no Allow" : "Allow: " + allow);
        }
        return findings.all();
    }
}
