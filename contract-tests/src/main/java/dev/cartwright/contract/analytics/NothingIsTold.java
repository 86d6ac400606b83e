package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What changes nothing is not told as if it did.
 *
 * @param claim the claim as a name
 * @param statement the claim as a sentence
 * @param needs what has to be there
 * @param refused whether the shop has to refuse the requests
 * @param types the types of event that would tell it
 * @param requests sends them, after what puts the cart into its state
 */
record NothingIsTold(
        String claim,
        String statement,
        Needs needs,
        boolean refused,
        Set<String> types,
        BiFunction<Shop, Followed, List<Answer>> requests)
        implements ContractCheck {

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Tell analytics of what was done, not of what was asked for.");
        Followed cart = Followed.by(shop);
        cart.fromNow();
        List<Answer> answers = requests.apply(shop, cart);
        for (Answer answer : answers) {
            if (refused ? !findings.clientError(answer) : !findings.noServerError(answer)) {
                return findings.all();
            }
        }
        Told told = cart.settled();
        findings.must(
                told.seen(),
                told.of(types).isEmpty(),
                "no event " + EventTypes.either(types) + " of this cart for "
                        + answers.stream()
                                .map(answer -> answer.method() + " with status " + answer.status())
                                .toList(),
                told.shown());
        return findings.all();
    }
}
