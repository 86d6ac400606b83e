package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Refusals have a JSON media type. */
public final class ErrorsAreJson implements ContractCheck {

    @Override
    public String statement() {
        return "Refusals have a JSON media type.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Send Content-Type: application/json with every refusal that has a body.");
        for (Answer answer : List.of(
                shop.visitor().post(Body.empty().wrong()),
                shop.visitor().post(shop.unknown().body(1)),
                shop.visitor().patch(Body.set(shop.plain().lineKey(), "1")))) {
            findings.must(
                    answer,
                    answer.json(),
                    "Content-Type: application/json",
                    "Content-Type: " + answer.value("Content-Type").orElse("missing"));
        }
        return findings.all();
    }
}
