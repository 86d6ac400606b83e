package dev.cartwright.contract.concurrency;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Cart;
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

/** Of several PATCHes at once, one is the quantity in the end. */
public final class ConcurrentSetsLeaveOneOfThem implements ContractCheck {

    @Override
    public String statement() {
        return "Of several PATCHes at once, one is the quantity in the end.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Set the quantity in one atomic step.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        String key = Visitor.keyOf(visitor.fill(item, 1), item);
        List<Callable<Answer>> sets = new ArrayList<>();
        for (int quantity = 2; quantity <= 7; quantity++) {
            String json = Integer.toString(quantity);
            sets.add(() -> visitor.patch(Body.set(key, json)));
        }
        shop.atOnce(sets).forEach(answer -> findings.status(answer, 200));
        Answer after = visitor.get();
        long quantity = Cart.in(after).map(cart -> cart.quantity(item)).orElse(-1L);
        findings.must(after, quantity >= 2 && quantity <= 7, "a quantity from 2 to 7", "a quantity of " + quantity);
        return findings.all();
    }
}
