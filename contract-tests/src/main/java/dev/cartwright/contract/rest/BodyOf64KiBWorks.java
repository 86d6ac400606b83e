package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A body of 64 KiB is taken. */
public final class BodyOf64KiBWorks implements ContractCheck {

    @Override
    public String statement() {
        return "A body of 64 KiB is taken.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Set the limit of a body to 64 KiB at least.");
        Item item = shop.plain();
        findings.holds(shop.visitor().post(Bodies.padded(item, 65_536)), item, 1);
        return findings.all();
    }
}
