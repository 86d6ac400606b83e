package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.surroundings.Outage;
import java.util.List;

/** While the store is down, a checkout is answered with 503 and Retry-After. */
public final class StoreThatIsDownIsToldAtTheCheckout implements ContractCheck {

    @Override
    public String statement() {
        return "While the store is down, a checkout is answered with 503 and Retry-After.";
    }

    @Override
    public Needs needs() {
        return Till.needs().and(Precondition.testControls()).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Answer 503 with Retry-After and {\"error\": …} when the cart can't be read.");
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 2);
        Answer down;
        try (Outage _ = Outage.of(shop)) {
            down = Till.ask(shop, visitor);
        }
        if (findings.refused(down, 503)) {
            findings.must(
                    down,
                    down.value("Retry-After").filter(value -> !value.isBlank()).isPresent(),
                    "Retry-After beside the 503",
                    "no Retry-After");
        }
        return findings.all();
    }
}
