package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** PUT with an item the shop does not have is refused with 404. */
public final class UnknownItemInAPutIsNotFound implements ContractCheck {

    @Override
    public String statement() {
        return "PUT with an item the shop does not have is refused with 404.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Refuse the whole PUT when one of its SKUs is not there.");
        findings.refused(
                shop.visitor()
                        .put(Body.lines(shop.plain().body(1), shop.unknown().body(1))),
                404);
        return findings.all();
    }
}
