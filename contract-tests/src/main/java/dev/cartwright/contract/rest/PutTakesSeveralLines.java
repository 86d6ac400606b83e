package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** PUT takes every line of its body. */
public final class PutTakesSeveralLines implements ContractCheck {

    @Override
    public String statement() {
        return "PUT takes every line of its body.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN, Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Let PUT store all lines of its body, each with its quantity.");
        Item plain = shop.plain();
        Item sized = shop.sizes().getFirst();
        Visitor visitor = shop.visitor();
        Answer replaced = visitor.put(Body.lines(plain.body(2), sized.body(1)));
        findings.holds(replaced, plain, 2);
        findings.holds(replaced, sized, 1);
        return findings.all();
    }
}
