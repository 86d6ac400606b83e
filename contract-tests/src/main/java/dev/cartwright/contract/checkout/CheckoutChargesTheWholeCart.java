package dev.cartwright.contract.checkout;

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

/** A checkout asks for the price of every line times its quantity. */
public final class CheckoutChargesTheWholeCart implements ContractCheck {

    @Override
    public String statement() {
        return "A checkout asks for the price of every line times its quantity.";
    }

    @Override
    public Needs needs() {
        return Till.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Charge the sum of quantity times price over all lines, in minor units.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 3);
        shop.profile().skus(Part.PLAIN).stream().map(Item::of).limit(3).forEach(item -> visitor.fill(item, 2));
        shop.profile().skus(Part.SIZED).stream().map(Item::of).limit(1).forEach(item -> visitor.fill(item, 1));
        shop.profile().skus(Part.FREE).stream().map(Item::of).limit(1).forEach(item -> visitor.fill(item, 1));
        long price = visitor.cart().lines().stream()
                .mapToLong(line -> line.qty().orElse(0)
                        * line.json().path("sku").path("price").asLong())
                .sum();
        Answer answer = Till.ask(shop, visitor);
        // A race of sizes needs all there is of theirs.
        try (Hold hold = Hold.of(shop, visitor, answer)) {
            long amount = hold.session().amount();
            findings.must(
                    answer,
                    amount == price,
                    "an amount of " + price + ", which is what the lines of the cart cost",
                    answer.status() + " with an amount of " + amount);
        }
        return findings.all();
    }
}
