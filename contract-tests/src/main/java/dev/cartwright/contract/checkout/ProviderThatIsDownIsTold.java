package dev.cartwright.contract.checkout;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Precondition;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.surroundings.TestControls;
import java.util.List;

/** While the payment provider is down, a checkout is answered with 502, and works again afterwards. */
public final class ProviderThatIsDownIsTold implements ContractCheck {

    @Override
    public String statement() {
        return "While the payment provider is down, a checkout is answered with 502, and works again afterwards.";
    }

    @Override
    public Needs needs() {
        return Till.needs().and(Precondition.testControls()).runningAlone();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Answer 502 {\"error\": …} when the provider gives no answer; keep nothing that would block the next try.");
        TestControls controls = TestControls.of(shop);
        Visitor visitor = shop.visitor();
        visitor.fill(shop.plain(), 2);
        Answer down;
        controls.payments(true);
        try {
            down = Till.ask(shop, visitor);
        } finally {
            controls.payments(false);
        }
        findings.refused(down, 502);
        findings.status(Till.ask(shop, visitor), 200);
        return findings.all();
    }
}
