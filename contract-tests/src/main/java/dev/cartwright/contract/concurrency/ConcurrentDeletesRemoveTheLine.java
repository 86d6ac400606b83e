package dev.cartwright.contract.concurrency;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Of several DELETEs at once, the line is gone in the end. */
public final class ConcurrentDeletesRemoveTheLine implements ContractCheck {

    @Override
    public String statement() {
        return "Of several DELETEs at once, the line is gone in the end.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Answer 200 to the DELETE that removes the line and 404 to one that comes too late.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        String key = Visitor.keyOf(visitor.fill(item, 1), item);
        List<Callable<Answer>> deletes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            deletes.add(() -> visitor.delete(Body.line(key)));
        }
        shop.atOnce(deletes).forEach(answer -> findings.status(answer, 200, 404));
        findings.empty(visitor.get());
        return findings.all();
    }
}
