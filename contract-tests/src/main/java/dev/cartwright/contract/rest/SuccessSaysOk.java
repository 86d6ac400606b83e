package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Json;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Operation;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Every success says "ok": true. */
public final class SuccessSaysOk implements ContractCheck {

    @Override
    public String statement() {
        return "Every success says \"ok\": true.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Put \"ok\": true (not a text) into every success.");
        Item item = shop.plain();
        for (Operation operation : Operation.withABody()) {
            Answer answer = operation.perform(shop.visitor(), item);
            boolean ok = Json.object(answer.body())
                    .map(body -> body.path("ok"))
                    .filter(value -> value.isBoolean() && value.booleanValue())
                    .isPresent();
            findings.must(answer, ok, "a JSON body with \"ok\": true", answer.summary());
        }
        return findings.all();
    }
}
