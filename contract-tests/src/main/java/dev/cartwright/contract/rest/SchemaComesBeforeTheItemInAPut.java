package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A line of a PUT with two mistakes tells that of the schema before the unknown item. */
public final class SchemaComesBeforeTheItemInAPut implements ContractCheck {

    @Override
    public String statement() {
        return "A line of a PUT with two mistakes tells that of the schema before the unknown item.";
    }

    @Override
    public Needs needs() {
        return Needs.changing();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check the schema of all lines before the catalogue.");
        Body line = shop.unknown().body(1).with("qty", "0").wrong();
        findings.fieldErrors(shop.visitor().put(Body.lines(line)), shop.validationStatus(), List.of("lines"));
        return findings.all();
    }
}
