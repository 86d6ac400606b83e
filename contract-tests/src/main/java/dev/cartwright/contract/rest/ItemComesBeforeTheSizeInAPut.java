package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A PUT of an unknown item in some size tells the unknown item. */
public final class ItemComesBeforeTheSizeInAPut implements ContractCheck {

    @Override
    public String statement() {
        return "A PUT of an unknown item in some size tells the unknown item.";
    }

    @Override
    public Needs needs() {
        return Needs.changing();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Look the SKU of a line up before its sizes.");
        findings.refused(shop.visitor().put(Body.lines(shop.unknown().in("M").body(1))), 404);
        return findings.all();
    }
}
