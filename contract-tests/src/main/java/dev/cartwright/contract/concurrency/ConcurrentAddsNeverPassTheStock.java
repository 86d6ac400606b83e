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
import java.util.List;

/** Adds at once never hold more than there is. */
public final class ConcurrentAddsNeverPassTheStock implements ContractCheck {

    @Override
    public String statement() {
        return "Adds at once never hold more than there is.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LIMITED)
                .and(Precondition.stock(Part.LIMITED))
                .runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Check the stock in the same atomic step as the add.");
        Item item = shop.item(Part.LIMITED);
        long stock = item.sku().stock().orElseThrow();
        for (int round = 1; round <= AtOnceAdds.ROUNDS; round++) {
            Visitor visitor = shop.visitor();
            visitor.fill(item, Math.max(1, stock - 2));
            List<Answer> answers = shop.atOnce(AtOnceAdds.of(visitor, item, 16));
            answers.forEach(answer -> findings.status(answer, 200, 409));
            Answer after = visitor.get();
            long quantity = Cart.in(after).map(cart -> cart.quantity(item)).orElse(-1L);
            findings.must(
                    after, quantity == stock, "the whole stock of " + stock + " and not more", quantity + " pieces");
            visitor.put(Body.lines());
        }
        return findings.all();
    }
}
