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

/** A stock that the client sends is ignored, and does not make an item available. */
public final class ClientStockIsIgnored implements ContractCheck {

    @Override
    public String statement() {
        return "A stock that the client sends is ignored, and does not make an item available.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.SOLD_OUT, Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Never take a stock from the request; read it from the inventory.");
        ClientSku.isIgnored(findings, shop, "stock", "123456789");
        Item item = shop.item(Part.SOLD_OUT);
        Body sku = Body.empty().with("id", Body.text(item.sku().id())).with("stock", "1000");
        findings.refused(shop.visitor().post(item.body(1).with("sku", sku)), 409);
        return findings.all();
    }
}
