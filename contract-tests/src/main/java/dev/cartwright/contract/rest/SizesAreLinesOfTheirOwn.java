package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Two sizes of one SKU are two lines. */
public final class SizesAreLinesOfTheirOwn implements ContractCheck {

    @Override
    public String statement() {
        return "Two sizes of one SKU are two lines.";
    }

    @Override
    public Needs needs() {
        return Needs.changing().and(Precondition.sizes(Part.SIZED, 2));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Keep a line for each size of a SKU.");
        Item one = shop.sizes().get(0);
        Item other = shop.sizes().get(1);
        Visitor visitor = shop.visitor();
        visitor.fill(one, 1);
        Answer both = visitor.post(other.body(2));
        findings.holds(both, one, 1);
        findings.holds(both, other, 2);
        return findings.all();
    }
}
