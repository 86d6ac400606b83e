package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A PUT of a line without a size and beyond the stock tells the missing size. */
public final class SizeComesBeforeTheStockInAPut implements ContractCheck {

    @Override
    public String statement() {
        return "A PUT of a line without a size and beyond the stock tells the missing size.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check the size of a line before its stock.");
        Body line = shop.sizes().getFirst().withoutSize().body(999_999_999);
        findings.refused(shop.visitor().put(Body.lines(line)), 400);
        return findings.all();
    }
}
