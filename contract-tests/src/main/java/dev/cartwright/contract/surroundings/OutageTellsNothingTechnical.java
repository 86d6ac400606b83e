package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import dev.cartwright.contract.security.Leaks;
import java.util.List;

/** While the store is down, no answer tells a store address, an exception, a file path or a configuration name. */
public final class OutageTellsNothingTechnical implements ContractCheck {

    @Override
    public String statement() {
        return "While the store is down, no answer tells a store address, an exception, a file path or a configuration name.";
    }

    @Override
    public Needs needs() {
        return Outage.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {

        Findings findings = new Findings("Answer errors with their protocol text only, and log the technical rest.");
        for (Answer answer : OutageAnswers.of(shop)) {
            Leaks.in(answer.body())
                    .forEach(leak -> findings.must(answer, false, "a body without technical details", leak));
        }
        return findings.all();
    }
}
