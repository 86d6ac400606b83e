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

/** Clearing a cart that is empty already succeeds as well. */
public final class ClearingCanBeRepeated implements ContractCheck {

    @Override
    public String statement() {
        return "Clearing a cart that is empty already succeeds as well.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Answer 200 with an empty cart when a cleared cart is cleared again; clients retry.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 1);
        findings.empty(visitor.put(Body.lines()));
        Answer again = visitor.put(Body.lines());
        if (again.status() == 404) {
            findings.should(again, false, "PUT of no lines answered with status 200 when repeated", again.summary());
        } else {
            findings.empty(again);
        }
        return findings.all();
    }
}
