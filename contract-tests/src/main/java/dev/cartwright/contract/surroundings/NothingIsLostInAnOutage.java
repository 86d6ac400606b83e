package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** When the store is back, every cart is there with every write that was answered with a success. */
public final class NothingIsLostInAnOutage implements ContractCheck {

    @Override
    public String statement() {
        return "When the store is back, every cart is there with every write that was answered with a success.";
    }

    @Override
    public Needs needs() {
        return Outage.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {

        Findings findings = new Findings(
                "Keep carts while the store is down, acknowledge no write that is not kept, and recover without help.");
        Item item = shop.plain();
        Visitor reading = shop.visitor();
        reading.fill(item, 3);
        Visitor adding = shop.visitor();
        adding.fill(item, 2);
        Visitor fresh = shop.visitor();
        Answer added;
        Answer begun;
        try (Outage _ = Outage.of(shop)) {
            reading.get();
            added = adding.post(item.body(4));
            begun = fresh.post(item.body(5));
        }
        findings.holds(reading.get(), item, 3);
        Answer after = adding.get();
        if (added.successful()) {
            findings.holds(after, item, 6);
        } else if (findings.cart(after).isPresent()) {
            // A write that was not acknowledged may have arrived, or not.
            long quantity = Cart.in(after).map(cart -> cart.quantity(item)).orElse(-1L);
            findings.must(
                    after,
                    quantity == 2 || quantity == 6,
                    "a cart with 2 of " + item + ", or 6 if the refused write arrived",
                    "a cart with " + quantity);
        }
        if (begun.successful()) {
            findings.holds(fresh.get(), item, 5);
        }
        return findings.all();
    }
}
