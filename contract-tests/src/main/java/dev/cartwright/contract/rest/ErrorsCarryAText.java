package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import java.util.List;

/** A refusal carries its reason as a text under "error". */
public final class ErrorsCarryAText implements ContractCheck {

    @Override
    public String statement() {
        return "A refusal carries its reason as a text under \"error\".";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Answer refusals with {\"error\": \"…\"}; more members are free, another name is not.");
        findings.refused(shop.visitor().post(shop.unknown().body(1)), 404);
        findings.refused(shop.visitor().patch(Body.set(shop.plain().lineKey(), "1")), 404);
        findings.refused(shop.visitor().delete(Body.line(shop.plain().lineKey())), 404);
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 1);
        findings.refused(visitor.patch(Body.set("cartwright-no-such-line", "1")), 404);
        return findings.all();
    }
}
