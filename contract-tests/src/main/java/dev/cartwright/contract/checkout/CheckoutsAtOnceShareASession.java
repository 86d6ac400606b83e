package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;
import java.util.stream.IntStream;

/** Checkouts of one cart at the same time get one session. */
public final class CheckoutsAtOnceShareASession implements ContractCheck {

    private static final int AT_ONCE = 8;

    @Override
    public String statement() {
        return "Checkouts of one cart at the same time get one session.";
    }

    @Override
    public Needs needs() {
        return Till.needs().runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Open the payment of a cart once: lock it, or let the idempotency key decide.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 2);
        List<Answer> answers = Till.askAtOnce(
                shop, IntStream.range(0, AT_ONCE).mapToObj(_ -> visitor).toList());
        CheckoutSession first = Till.opened(answers.getFirst());
        for (Answer answer : answers) {
            findings.must(
                    answer,
                    Till.opened(answer).id().equals(first.id()),
                    "one sessionId for " + AT_ONCE + " checkouts of one cart at the same time",
                    "several");
        }
        return findings.all();
    }
}
