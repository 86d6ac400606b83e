package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Posting the same item again adds to its line. */
public final class PostingAgainAddsUp implements ContractCheck {

    @Override
    public String statement() {
        return "Posting the same item again adds to its line.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Add the quantity of a POST to the line that is there.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        visitor.fill(item, 2);
        findings.holds(visitor.post(item.body(3)), item, 5);
        Answer after = visitor.get();
        findings.holds(after, item, 5);
        findings.must(
                after, Lines.of(after).size() == 1, "one line", Lines.of(after).size() + " lines");
        return findings.all();
    }
}
