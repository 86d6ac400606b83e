package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A line keeps the rental it was added with. */
public final class RentalIsKept implements ContractCheck {

    @Override
    public String statement() {
        return "A line keeps the rental it was added with.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).and(Capability.RENTAL);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Store rental with the line, or take rental out of capabilities.");
        Details.areKept(findings, shop, "rental", Details.RENTAL, "durationUnit");
        return findings.all();
    }
}
