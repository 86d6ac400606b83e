package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A POST without a size and beyond the stock tells the missing size. */
public final class SizeComesBeforeTheStock implements ContractCheck {

    @Override
    public String statement() {
        return "A POST without a size and beyond the stock tells the missing size.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check the size before the stock.");
        findings.refused(
                shop.visitor().post(shop.sizes().getFirst().withoutSize().body(999_999_999)), 400);
        for (ShopSku sku : shop.profile().skus(Part.SOLD_OUT)) {
            if (!sku.sizes().isEmpty()) {
                findings.refused(shop.visitor().post(Item.of(sku).withoutSize().body(1)), 400);
            }
        }
        return findings.all();
    }
}
