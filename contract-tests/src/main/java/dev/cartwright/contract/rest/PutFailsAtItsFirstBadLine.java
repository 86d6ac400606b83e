package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A PUT with several bad lines tells the first of them. */
public final class PutFailsAtItsFirstBadLine implements ContractCheck {

    @Override
    public String statement() {
        return "A PUT with several bad lines tells the first of them.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Go through the lines of a PUT in order and stop at the first bad one.");
        Body unknown = shop.unknown().body(1);
        Body sizeless = shop.sizes().getFirst().withoutSize().body(1);
        findings.refused(shop.visitor().put(Body.lines(unknown, sizeless)), 404);
        findings.refused(shop.visitor().put(Body.lines(sizeless, unknown)), 400);
        return findings.all();
    }
}
