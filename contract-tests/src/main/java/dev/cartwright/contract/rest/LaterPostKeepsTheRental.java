package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A later POST without rental keeps that of the line. */
public final class LaterPostKeepsTheRental implements ContractCheck {

    @Override
    public String statement() {
        return "A later POST without rental keeps that of the line.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).and(Capability.RENTAL);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Keep the rental of a line when a POST without one adds to it.");
        Details.surviveALaterPost(findings, shop, "rental", Details.RENTAL, "durationUnit");
        return findings.all();
    }
}
