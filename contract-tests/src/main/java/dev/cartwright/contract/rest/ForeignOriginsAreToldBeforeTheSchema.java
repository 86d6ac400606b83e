package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Where a foreign origin is refused with 403, it is so whatever else is wrong with the request. */
public final class ForeignOriginsAreToldBeforeTheSchema implements ContractCheck {

    @Override
    public String statement() {
        return "Where a foreign origin is refused with 403, it is so whatever else is wrong with the request.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Look at Origin before the body.");
        if (posted(shop, shop.plain().body(1)).status() == 403) {
            findings.refused(posted(shop, Body.empty()), 403);
        }
        return findings.all();
    }

    private static Answer posted(Shop shop, Body body) {
        Visitor visitor = shop.visitor();
        return visitor.send(visitor.request("POST")
                .with("Origin", "https://cartwright-foreign.example")
                .withJson(body.json())
                .wrong());
    }
}
