package dev.cartwright.contract.concurrency;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Different items that are added at once are all in the cart. */
public final class ConcurrentAddsOfDifferentItemsAreAllKept implements ContractCheck {

    @Override
    public String statement() {
        return "Different items that are added at once are all in the cart.";
    }

    @Override
    public Needs needs() {
        return Needs.changing().and(Precondition.part(Part.MANY_PLAIN, 16)).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Change one line in the store, not the whole cart as it was read before.");
        List<Item> items = shop.many().subList(0, 16);
        Visitor visitor = shop.visitor();
        visitor.givenCookie(visitor.get());
        visitor.fill(items.getFirst(), 1);
        List<Callable<Answer>> adds = new ArrayList<>();
        items.stream().skip(1).forEach(item -> adds.add(() -> visitor.post(item.body(1))));
        shop.atOnce(adds).forEach(answer -> findings.status(answer, 200));
        Answer after = visitor.get();
        items.forEach(item -> findings.holds(after, item, 1));
        return findings.all();
    }
}
