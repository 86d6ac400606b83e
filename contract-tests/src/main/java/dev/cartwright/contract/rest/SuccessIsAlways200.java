package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Operation;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** Every success is a 200, never a 201 or 204. */
public final class SuccessIsAlways200 implements ContractCheck {

    @Override
    public String statement() {
        return "Every success is a 200, never a 201 or 204.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Answer 200 for every success of GET, POST, PATCH, PUT and DELETE.");
        Item item = shop.plain();
        for (Operation operation : Operation.withABody()) {
            findings.status(operation.perform(shop.visitor(), item), 200);
        }
        return findings.all();
    }
}
