package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Malformed JSON is a schema error. */
public final class MalformedJsonIsJudgedAsAnEmptyObject implements ContractCheck {

    @Override
    public String statement() {
        return "Malformed JSON is a schema error.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Judge a body that is no JSON text as {}.");
        for (String text : List.of("{\"sku\":{\"id\":", "{'sku': 1}", "not json")) {
            Bodies.REQUIRED.forEach((method, field) -> {
                Visitor visitor = shop.visitor();
                Answer answer =
                        visitor.send(visitor.request(method).withJson(text).wrong());
                findings.fieldErrors(answer, shop.validationStatus(), List.of(field));
            });
        }
        return findings.all();
    }
}
