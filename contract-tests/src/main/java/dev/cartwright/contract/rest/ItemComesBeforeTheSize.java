package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A POST of an unknown item in some size tells the unknown item. */
public final class ItemComesBeforeTheSize implements ContractCheck {

    @Override
    public String statement() {
        return "A POST of an unknown item in some size tells the unknown item.";
    }

    @Override
    public Needs needs() {
        return Needs.changing();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Look the SKU up before its sizes.");
        findings.refused(shop.visitor().post(shop.unknown().in("M").body(1)), 404);
        return findings.all();
    }
}
