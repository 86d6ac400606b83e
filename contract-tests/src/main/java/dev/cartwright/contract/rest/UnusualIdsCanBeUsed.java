package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.certification.profile.ShopSku;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Items with unusual ids can be added, changed and removed. */
public final class UnusualIdsCanBeUsed implements ContractCheck {

    @Override
    public String statement() {
        return "Items with unusual ids can be added, changed and removed.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.UNUSUAL_ID);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Take ids as they are: no splitting, no decoding, no patterns.");
        for (ShopSku sku : shop.profile().skus(Part.UNUSUAL_ID)) {
            Item item = Item.of(sku);
            Visitor visitor = shop.visitor();
            Answer added = visitor.post(item.body(1));
            if (findings.holds(added, item, 1)) {
                String key = Visitor.keyOf(added, item);
                findings.holds(visitor.patch(Body.set(key, "2")), item, 2);
                findings.holds(visitor.delete(Body.line(key)), item, 0);
            }
        }
        return findings.all();
    }
}
