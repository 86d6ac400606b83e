package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** The key of a sized line is the id of its SKU, a colon and the size. */
public final class LineKeyOfASizedItemHoldsItsSize implements ContractCheck {

    @Override
    public String statement() {
        return "The key of a sized line is the id of its SKU, a colon and the size.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Use skuId:size as the key of a sized line.");
        Item item = shop.sizes().getFirst();
        Answer answer = shop.visitor().fill(item, 1);
        Lines.keyIs(findings, answer, item);
        return findings.all();
    }
}
