package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** No answer tells a stack trace, a file path, an exception, a statement, an address, a version or a configuration name. */
public final class ErrorsTellNothingTechnical implements ContractCheck {

    @Override
    public String statement() {
        return "No answer tells a stack trace, a file path, an exception, a statement, an address, a version or a configuration name.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Answer errors with their protocol text only, and log the technical rest.");
        for (Answer answer : Provocation.answers(shop)) {
            Leaks.in(answer.body())
                    .forEach(leak -> findings.must(answer, false, "a body without technical details", leak));
        }
        return findings.all();
    }
}
