package dev.cartwright.contract.transfer;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Item;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** A client that waits for leave to send its body is answered. */
public final class ExpectingClientsAreAnswered implements ContractCheck {

    @Override
    public String statement() {
        return "A client that waits for leave to send its body is answered.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings =
                new Findings("Answer Expect: 100-continue with 100 before the body is read, or with the final status.");
        Item item = shop.plain();
        Visitor visitor = shop.visitor();
        Answer answer = visitor.send(visitor.request("POST")
                .with("Expect", "100-continue")
                .withJson(item.body(2).json()));
        if (answer.status() == 417) {
            findings.should(answer, false, "POST with Expect: 100-continue answered with 200", answer.summary());
        } else {
            findings.holds(answer, item, 2);
        }
        return findings.all();
    }
}
