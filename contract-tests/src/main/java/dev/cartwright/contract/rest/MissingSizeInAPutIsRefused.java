package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** PUT of a sized item without a size is refused with 400 and an error. */
public final class MissingSizeInAPutIsRefused implements ContractCheck {

    @Override
    public String statement() {
        return "PUT of a sized item without a size is refused with 400 and an error.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Judge the lines of a PUT by the rules of a POST.");
        findings.refused(
                shop.visitor()
                        .put(Body.lines(shop.sizes().getFirst().withoutSize().body(1))),
                400);
        return findings.all();
    }
}
