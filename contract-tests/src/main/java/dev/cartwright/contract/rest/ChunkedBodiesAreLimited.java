package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import java.util.List;

/** A body in chunks that grows over the limit is refused with 413. */
public final class ChunkedBodiesAreLimited implements ContractCheck {

    @Override
    public String statement() {
        return "A body in chunks that grows over the limit is refused with 413.";
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
        Findings findings = new Findings("Count what is read of a body; Content-Length may be missing.");
        Body body = Bodies.padded(shop.plain(), Bodies.beyondTheLimit(shop));
        Bodies.isTooLarge(findings, shop, request -> request.inChunks().withJson(body.json()), 413, 411);
        return findings.all();
    }
}
