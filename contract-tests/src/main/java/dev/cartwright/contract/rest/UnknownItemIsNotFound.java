package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** POST of an item the shop does not have is refused with 404. */
public final class UnknownItemIsNotFound implements ContractCheck {

    @Override
    public String statement() {
        return "POST of an item the shop does not have is refused with 404.";
    }

    @Override
    public Needs needs() {
        return Needs.changing();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Look the SKU up in the catalogue and answer 404 when it is not there.");
        findings.refused(shop.visitor().post(shop.unknown().body(1)), 404);
        return findings.all();
    }
}
