package dev.cartwright.contract.schema;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.Cart;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/**
 * A quantity that is no number but can be taken for one is either refused or taken for that number, never for another
 * (ruling 22).
 *
 * @param suffix the end of the claim
 * @param json the quantity as it is sent
 * @param coerced the number it can be taken for
 */
record QuantityIsCoercedOrRefused(String suffix, String json, long coerced) implements ContractCheck {

    @Override
    public String claim() {
        return "QuantityIsRefusedOrCoerced" + suffix;
    }

    @Override
    public String statement() {
        return "A quantity of " + json + " is refused or taken for " + coerced + ", never for another number.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Answer 400 to a quantity that is no number, or coerce it as the platform does.");
        Item item = shop.plain();
        Answer answer = shop.visitor().post(item.body(1).with("qty", json).open());
        String expected = "status " + shop.validationStatus() + ", or a cart with " + coerced + " of " + item;
        if (answer.status() == 200) {
            long quantity = Cart.in(answer).map(cart -> cart.quantity(item)).orElse(-1L);
            findings.must(answer, quantity == coerced, expected, "a quantity of " + quantity);
        } else {
            findings.must(answer, answer.status() == shop.validationStatus(), expected, answer.summary());
        }
        return findings.all();
    }
}
