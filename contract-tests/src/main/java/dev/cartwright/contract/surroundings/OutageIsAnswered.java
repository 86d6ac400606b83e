package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** While the store is down, every request is answered with a success or with 503, Retry-After and an error. */
public final class OutageIsAnswered implements ContractCheck {

    @Override
    public String statement() {
        return "While the store is down, every request is answered with a success or with 503, Retry-After and an error.";
    }

    @Override
    public Needs needs() {
        return Outage.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {

        Findings findings = new Findings(
                "Answer 503 with Retry-After and {\"error\": …} while the store is down, or succeed and keep the write.");
        List<Answer> answers = OutageAnswers.of(shop);
        for (Answer answer : answers) {
            if (answer.status() == 200) {
                findings.cart(answer);
            } else if (findings.refused(answer, 503)) {
                findings.must(
                        answer,
                        answer.value("Retry-After")
                                .filter(value -> !value.isBlank())
                                .isPresent(),
                        answer.method() + " answered with Retry-After beside the 503",
                        "no Retry-After");
            }
        }
        return findings.all();
    }
}
