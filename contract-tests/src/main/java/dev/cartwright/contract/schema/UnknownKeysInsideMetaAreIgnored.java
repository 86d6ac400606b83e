package dev.cartwright.contract.schema;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Capability;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** Unknown keys inside meta are ignored. */
public final class UnknownKeysInsideMetaAreIgnored implements ContractCheck {

    @Override
    public String statement() {
        return "Unknown keys inside meta are ignored.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).and(Capability.META);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Ignore what the schema does not know inside meta.");
        Item item = shop.plain();
        findings.holds(
                shop.visitor().post(item.body(1).with("meta", "{\"source\":\"cartwright\",\"color\":\"red\"}")),
                item,
                1);
        return findings.all();
    }
}
