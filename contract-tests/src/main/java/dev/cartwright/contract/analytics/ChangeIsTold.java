package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.plan.Level;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What is done to a cart is told.
 *
 * @param claim the claim as a name
 * @param statement the claim as a sentence
 * @param level how binding it is
 * @param needs what has to be there
 * @param types the types of event that may tell it
 * @param change does it
 */
record ChangeIsTold(
        String claim,
        String statement,
        Level level,
        Needs needs,
        Set<String> types,
        BiFunction<Shop, Followed, Answer> change)
        implements ContractCheck {

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Tell analytics of each success when it is sure, and keep what can't be delivered until it can.");
        Followed cart = Followed.by(shop);
        cart.fromNow();
        Answer answer = change.apply(shop, cart);
        if (findings.status(answer, 200)) {
            Told told = cart.until(types);
            findings.judge(
                    level,
                    told.seen(),
                    !told.of(types).isEmpty(),
                    "an event " + EventTypes.either(types) + " of this cart within " + EventDoor.patience(shop)
                            + " of its " + answer.method(),
                    told.shown());
        }
        return findings.all();
    }
}
