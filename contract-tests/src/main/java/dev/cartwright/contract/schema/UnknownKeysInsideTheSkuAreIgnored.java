package dev.cartwright.contract.schema;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** Unknown keys inside sku are ignored, so that a client may send the SKU it knows. */
public final class UnknownKeysInsideTheSkuAreIgnored implements ContractCheck {

    @Override
    public String statement() {
        return "Unknown keys inside sku are ignored, so that a client may send the SKU it knows.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Ignore what stands beside id inside sku.");
        Item item = shop.plain();
        Body sku = Body.empty()
                .with("id", Body.text(item.sku().id()))
                .with("color", "\"red\"")
                .with("deep", "{\"a\":[1]}");
        findings.holds(shop.visitor().post(item.body(1).with("sku", sku)), item, 1);
        findings.holds(shop.visitor().put(Body.lines(item.body(2).with("sku", sku))), item, 2);
        return findings.all();
    }
}
