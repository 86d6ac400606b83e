package dev.cartwright.contract.stock;

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

/** Two lines of one item in a PUT don't pass the stock together. */
public final class PutCountsTheStockOverItsLines implements ContractCheck {

    @Override
    public String statement() {
        return "Two lines of one item in a PUT don't pass the stock together.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.LIMITED).and(Precondition.stock(Part.LIMITED));
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Sum the lines of a PUT before the stock is checked.");
        Item item = shop.item(Part.LIMITED);
        long stock = StockTexts.of(item);
        Visitor visitor = shop.visitor();
        Answer answer = visitor.put(Body.lines(item.body(stock), item.body(stock)));
        if (answer.status() == 200) {
            long quantity =
                    Cart.in(answer).map(cart -> cart.quantityOverAllLines(item)).orElse(-1L);
            findings.must(
                    answer,
                    quantity <= stock,
                    "status 409 or 400, or at most " + stock + " pieces",
                    quantity + " pieces");
        } else {
            findings.refusedOrInvalid(answer, 409, 400, shop.validationStatus());
        }
        visitor.put(Body.lines());
        return findings.all();
    }
}
