package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A body over the limit is refused with 413, whatever is in it. */
public final class LengthIsToldBeforeTheSchema implements ContractCheck {

    @Override
    public String statement() {
        return "A body over the limit is refused with 413, whatever is in it.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Look at the length of a body before what is in it.");
        Bodies.isTooLarge(
                findings, shop, request -> request.withJson("{" + " ".repeat(Bodies.beyondTheLimit(shop))), 413);
        return findings.all();
    }
}
