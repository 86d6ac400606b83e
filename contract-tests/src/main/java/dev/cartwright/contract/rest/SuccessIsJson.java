package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Operation;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Every success has a JSON media type. */
public final class SuccessIsJson implements ContractCheck {

    @Override
    public String statement() {
        return "Every success has a JSON media type.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Send Content-Type: application/json with every cart.");
        Item item = shop.plain();
        for (Operation operation : Operation.withABody()) {
            Answer answer = operation.perform(shop.visitor(), item);
            findings.must(
                    answer,
                    answer.json(),
                    "Content-Type: application/json",
                    "Content-Type: " + answer.value("Content-Type").orElse("missing"));
        }
        return findings.all();
    }
}
