package dev.cartwright.contract.schema;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A quantity beyond 2^53 is refused with 400 or 409. */
public final class HugeQuantityIsRefused implements ContractCheck {

    @Override
    public String statement() {
        return "A quantity beyond 2^53 is refused with 400 or 409.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Refuse quantities that a number can't hold exactly.");
        for (String json : List.of("9007199254740993", "99999999999999999999", "1e30")) {
            findings.status(
                    shop.visitor().post(shop.plain().body(1).with("qty", json).open()),
                    400,
                    409,
                    shop.validationStatus());
        }
        return findings.all();
    }
}
