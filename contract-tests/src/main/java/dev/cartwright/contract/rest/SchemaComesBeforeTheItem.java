package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** A POST with two mistakes tells that of the schema before the unknown item. */
public final class SchemaComesBeforeTheItem implements ContractCheck {

    @Override
    public String statement() {
        return "A POST with two mistakes tells that of the schema before the unknown item.";
    }

    @Override
    public Needs needs() {
        return Needs.changing();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check the schema before the catalogue.");
        Answer answer =
                shop.visitor().post(shop.unknown().body(1).with("qty", "0").wrong());
        findings.fieldErrors(answer, shop.validationStatus(), List.of("qty"));
        return findings.all();
    }
}
