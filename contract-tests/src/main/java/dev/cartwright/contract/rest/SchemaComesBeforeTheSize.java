package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A POST with two mistakes tells that of the schema before the missing size. */
public final class SchemaComesBeforeTheSize implements ContractCheck {

    @Override
    public String statement() {
        return "A POST with two mistakes tells that of the schema before the missing size.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check the schema before the sizes of the SKU.");
        Body body =
                shop.sizes().getFirst().withoutSize().body(1).with("qty", "0").wrong();
        findings.fieldErrors(shop.visitor().post(body), shop.validationStatus(), List.of("qty"));
        return findings.all();
    }
}
