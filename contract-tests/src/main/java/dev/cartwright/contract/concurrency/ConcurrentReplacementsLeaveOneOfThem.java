package dev.cartwright.contract.concurrency;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.Cart;
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
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Of several PUTs at once, one is the cart in the end, whole. */
public final class ConcurrentReplacementsLeaveOneOfThem implements ContractCheck {

    @Override
    public String statement() {
        return "Of several PUTs at once, one is the cart in the end, whole.";
    }

    @Override
    public Needs needs() {
        return Needs.changing().and(Precondition.part(Part.MANY_PLAIN, 8)).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Replace a cart in one atomic step.");
        List<Item> items = shop.many().subList(0, 8);
        Visitor visitor = shop.visitor();
        visitor.fill(items.getFirst(), 1);
        List<Callable<Answer>> puts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int first = 2 * i;
            puts.add(() -> visitor.put(Body.lines(
                    items.get(first).body(first + 1), items.get(first + 1).body(first + 1))));
        }
        shop.atOnce(puts).forEach(answer -> findings.status(answer, 200));
        Answer after = visitor.get();
        Optional<Cart> cart = findings.cart(after);
        if (cart.isPresent()) {
            boolean whole = IntStream.range(0, 4)
                    .anyMatch(i -> cart.get().lines().size() == 2
                            && cart.get().quantity(items.get(2 * i)) == 2L * i + 1
                            && cart.get().quantity(items.get(2 * i + 1)) == 2L * i + 1);
            findings.must(
                    after, whole, "the two lines of one of the PUTs", cart.get().shown());
        }
        return findings.all();
    }
}
