package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** POST of a size the SKU does not have is refused. */
public final class UnknownSizeIsRefused implements ContractCheck {

    @Override
    public String statement() {
        return "POST of a size the SKU does not have is refused.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Answer 400 naming the field size when the SKU does not come in that size.");
        Item item = shop.sizes().getFirst().in("cartwright-no-such-size");
        Sizes.areRefused(findings, shop, shop.visitor().post(item.body(1)), "size");
        Sizes.areRefused(findings, shop, shop.visitor().put(Body.lines(item.body(1))), "lines");
        return findings.all();
    }
}
