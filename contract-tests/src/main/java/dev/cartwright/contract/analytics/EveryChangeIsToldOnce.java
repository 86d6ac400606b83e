package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.Body;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** No event tells a POST, PATCH or DELETE a second time. */
public final class EveryChangeIsToldOnce implements ContractCheck {

    @Override
    public String statement() {
        return "No event tells a POST, PATCH or DELETE a second time.";
    }

    @Override
    public Needs needs() {
        return Followed.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Deliver each event once; where it is sent again, let the receiver know it by its id.");
        Followed cart = Followed.by(shop);
        isToldOnce(findings, cart, () -> cart.visitor().post(cart.item().body(1)));
        isToldOnce(findings, cart, () -> cart.visitor().patch(Body.set(cart.lineKey(), "5")));
        isToldOnce(findings, cart, () -> cart.visitor().delete(Body.line(cart.lineKey())));
        return findings.all();
    }

    private static void isToldOnce(Findings findings, Followed cart, Supplier<Answer> change) {
        cart.fromNow();
        Answer answer = change.get();
        if (findings.status(answer, 200)) {
            Told told = cart.settled();
            findings.must(
                    told.seen(),
                    EventTypes.CHANGE.stream()
                            .allMatch(type -> told.of(Set.of(type)).size() <= 1),
                    "no type of event more than once for one " + answer.method(),
                    told.shown());
        }
    }
}
