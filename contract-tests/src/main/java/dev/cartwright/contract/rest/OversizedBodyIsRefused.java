package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A body over the limit is refused with 413. */
public final class OversizedBodyIsRefused implements ContractCheck {

    @Override
    public String statement() {
        return "A body over the limit is refused with 413.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public boolean extensive() {
        return true;
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Refuse bodies over 1 MiB (or the limit of the profile) with 413 and an error, without reading them all.");
        Body body = Bodies.padded(shop.plain(), Bodies.beyondTheLimit(shop));
        Bodies.isTooLarge(findings, shop, request -> request.withJson(body.json()), 413);
        return findings.all();
    }
}
