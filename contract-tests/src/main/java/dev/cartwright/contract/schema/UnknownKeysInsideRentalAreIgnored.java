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

/** Unknown keys inside rental are ignored. */
public final class UnknownKeysInsideRentalAreIgnored implements ContractCheck {

    @Override
    public String statement() {
        return "Unknown keys inside rental are ignored.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).and(Capability.RENTAL);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Ignore what the schema does not know inside rental.");
        Item item = shop.plain();
        String rental =
                "{\"start\":\"2030-01-07\",\"end\":\"2030-01-09\",\"termsVersion\":\"1\",\"durationUnit\":\"week\","
                        + "\"deposit\":5000,\"insurance\":{\"selected\":true,\"fee\":300},\"color\":\"red\"}";
        findings.holds(shop.visitor().post(item.body(1).with("rental", rental)), item, 1);
        return findings.all();
    }
}
