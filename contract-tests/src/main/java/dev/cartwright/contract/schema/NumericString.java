package dev.cartwright.contract.schema;

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
import java.util.List;

/**
 * A quantity that is a numeric string SHOULD be taken for its number (ruling 22); a refusal warns, another number fails.
 *
 * @param method POST or PATCH
 */
record NumericString(Bodies method) implements ContractCheck {

    @Override
    public String claim() {
        return method.word() + "TakesANumericString";
    }

    @Override
    public String statement() {
        return method + " takes a quantity that is a numeric string for its number.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Coerce numeric strings to numbers, as the platform's schema does.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        String key = method == Bodies.PATCH ? Visitor.keyOf(visitor.fill(item, 1), item) : "";
        Answer answer = visitor.send(
                method.name(),
                method == Bodies.PATCH ? Body.set(key, "\"2\"") : item.body(1).with("qty", "\"2\""));
        if (answer.status() == 200) {
            long quantity = Cart.in(answer).map(cart -> cart.quantity(item)).orElse(-1L);
            findings.must(answer, quantity == 2, "2 of " + item, "a quantity of " + quantity);
        } else {
            findings.should(answer, false, "status 200 and 2 of " + item, answer.summary());
            findings.must(
                    answer,
                    answer.status() == shop.validationStatus(),
                    "status 200 or " + shop.validationStatus(),
                    answer.summary());
        }
        return findings.all();
    }
}
