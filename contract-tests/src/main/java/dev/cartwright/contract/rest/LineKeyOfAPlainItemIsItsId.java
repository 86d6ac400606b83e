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

/** The key of a line without a size is the id of its SKU. */
public final class LineKeyOfAPlainItemIsItsId implements ContractCheck {

    @Override
    public String statement() {
        return "The key of a line without a size is the id of its SKU.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Use the SKU id as the key of a line without a size.");
        Item item = shop.plain();
        Answer answer = shop.visitor().fill(item, 1);
        Lines.keyIs(findings, answer, item);
        return findings.all();
    }
}
