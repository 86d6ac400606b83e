package dev.cartwright.contract.schema;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** Schema errors are an object with an array of texts for each wrong field. */
public final class FieldErrorsAreFlattened implements ContractCheck {

    @Override
    public String statement() {
        return "Schema errors are an object with an array of texts for each wrong field.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Answer {\"<field>\": [\"message\", …]}, Zod's flattened field errors, at the top of the body.");
        findings.fieldErrors(
                shop.visitor().post(shop.plain().body(1).with("qty", "0").wrong()),
                shop.validationStatus(),
                List.of("qty"));
        findings.fieldErrors(
                shop.visitor().patch(Body.set(shop.plain().lineKey(), "-1").wrong()),
                shop.validationStatus(),
                List.of("qty"));
        findings.fieldErrors(shop.visitor().put(Body.empty().wrong()), shop.validationStatus(), List.of("lines"));
        findings.fieldErrors(shop.visitor().delete(Body.empty().wrong()), shop.validationStatus(), List.of("id"));
        return findings.all();
    }
}
