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

/** PUT replaces the whole cart by its lines. */
public final class PutReplacesTheCart implements ContractCheck {

    @Override
    public String statement() {
        return "PUT replaces the whole cart by its lines.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN, Part.SIZED);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Let PUT drop every line that its body does not name.");
        Item before = shop.plain();
        Item after = shop.sizes().getFirst();
        Visitor visitor = shop.visitor();
        visitor.fill(before, 2);
        Answer replaced = visitor.put(Body.lines(after.body(1)));
        findings.holds(replaced, after, 1);
        findings.holds(replaced, before, 0);
        findings.holds(visitor.get(), before, 0);
        return findings.all();
    }
}
