package dev.cartwright.contract.rest;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** A cart takes 60 lines. */
public final class SixtyLinesFit implements ContractCheck {

    @Override
    public String statement() {
        return "A cart takes 60 lines.";
    }

    @Override
    public Needs needs() {
        return Needs.changing().and(Precondition.part(Part.MANY_PLAIN, 60));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Allow at least 60 lines in a cart; more than 50 is worth a signal, not an error.");
        Visitor visitor = shop.visitor();
        List<Item> items = shop.many().subList(0, 60);
        Answer replaced = visitor.put(
                Body.lines(items.stream().limit(59).map(item -> item.body(1)).toArray(Body[]::new)));
        findings.status(replaced, 200);
        Answer last = visitor.post(items.getLast().body(1));
        findings.status(last, 200);
        Answer answer = visitor.get();
        findings.must(
                answer,
                Lines.of(answer).size() == 60,
                "60 lines",
                Lines.of(answer).size() + " lines");
        return findings.all();
    }
}
