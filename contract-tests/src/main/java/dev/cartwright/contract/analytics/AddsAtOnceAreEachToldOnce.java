package dev.cartwright.contract.analytics;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Adds to one cart at the same time are each told, and each once. */
public final class AddsAtOnceAreEachToldOnce implements ContractCheck {

    private static final int TABS = 6;

    @Override
    public String statement() {
        return "Adds to one cart at the same time are each told, and each once.";
    }

    @Override
    public Needs needs() {
        return Followed.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Tell each change by itself, however many come at once; never the last of some only.");
        Followed cart = Followed.by(shop);
        cart.fromNow();
        Callable<Answer> add = () -> cart.visitor().post(cart.item().body(1));
        for (Answer answer : shop.atOnce(Collections.nCopies(TABS, add))) {
            if (!findings.status(answer, 200)) {
                return findings.all();
            }
        }
        cart.until(told -> told.of(EventTypes.ADD).size() >= TABS);
        Told told = cart.settled();
        int events = told.of(EventTypes.ADD).size();
        findings.must(
                told.seen(),
                events == TABS,
                TABS + " events add_to_cart of " + TABS + " POSTs at once",
                events + " of them");
        return findings.all();
    }
}
