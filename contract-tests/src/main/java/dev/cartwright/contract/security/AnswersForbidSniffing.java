package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Operation;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Every answer of the cart tells browsers not to guess its type. */
public final class AnswersForbidSniffing implements ContractCheck {

    @Override
    public String statement() {
        return "Every answer of the cart tells browsers not to guess its type.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Send X-Content-Type-Options: nosniff, so that no browser takes JSON with a client's words in it for a page.");
        for (Answer answer : Operation.answers(shop)) {
            String seen = String.join(", ", answer.values("X-Content-Type-Options"));
            findings.should(
                    answer,
                    seen.strip().equalsIgnoreCase("nosniff"),
                    "X-Content-Type-Options: nosniff",
                    seen.isEmpty() ? "no X-Content-Type-Options" : "X-Content-Type-Options: " + seen);
        }
        return findings.all();
    }
}
