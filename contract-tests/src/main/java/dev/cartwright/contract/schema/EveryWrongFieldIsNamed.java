package dev.cartwright.contract.schema;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A body with several mistakes names every wrong field. */
public final class EveryWrongFieldIsNamed implements ContractCheck {

    @Override
    public String statement() {
        return "A body with several mistakes names every wrong field.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Collect the messages of all fields before answering.");
        Body body = shop.plain()
                .body(1)
                .with("sku", "1")
                .with("qty", "0")
                .with("size", "\"\"")
                .wrong();
        findings.fieldErrors(shop.visitor().post(body), shop.validationStatus(), List.of("sku", "qty", "size"));
        return findings.all();
    }
}
