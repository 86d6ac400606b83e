package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** GET without a cookie answers with a new, empty cart. */
public final class GetStartsAnEmptyCart implements ContractCheck {

    @Override
    public String statement() {
        return "GET without a cookie answers with a new, empty cart.";
    }

    @Override
    public Needs needs() {
        return Needs.reading();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Let GET answer 200 with {\"ok\": true, \"cart\": {}} when no cookie comes.");
        findings.empty(shop.visitor().get());
        return findings.all();
    }
}
