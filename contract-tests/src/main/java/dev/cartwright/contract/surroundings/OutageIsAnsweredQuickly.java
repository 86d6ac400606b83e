package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/** While the store is down, answers come within a second once the shop has noticed. */
public final class OutageIsAnsweredQuickly implements ContractCheck {

    private static final int NOTICING = 10;
    private static final int JUDGED = 3;
    private static final Duration SLOWEST = Duration.ofSeconds(1);

    @Override
    public String statement() {
        return "While the store is down, answers come within a second once the shop has noticed.";
    }

    @Override
    public Needs needs() {
        return Outage.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {

        Findings findings = new Findings(
                "Stop waiting for a store that is down: a circuit breaker answers 503 at once until it is back.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 1);
        List<Answer> noticed = new ArrayList<>();
        try (Outage _ = Outage.of(shop)) {
            List<Callable<Answer>> crowd = new ArrayList<>();
            for (int i = 0; i < NOTICING; i++) {
                crowd.add(visitor::get);
            }
            shop.atOnce(crowd);
            for (int i = 0; i < JUDGED; i++) {
                noticed.add(visitor.get());
            }
        }
        Answer quickest =
                noticed.stream().min(Comparator.comparing(Answer::elapsed)).orElseThrow();
        findings.should(
                quickest,
                quickest.elapsed().compareTo(SLOWEST) <= 0,
                "an answer within " + SLOWEST.toMillis() + " ms after " + NOTICING + " requests that met the outage",
                "the quickest of " + JUDGED + " took " + quickest.elapsed().toMillis() + " ms");
        return findings.all();
    }
}
