package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Who asks more often than the shop allows is refused with 429, Retry-After and an error. */
public final class TooManyRequestsAreRefused implements ContractCheck {

    @Override
    public String statement() {
        return "Who asks more often than the shop allows is refused with 429, Retry-After and an error.";
    }

    @Override
    public Needs needs() {
        return RateLimit.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings(
                "Limit how often one client may ask, and answer what is too much with 429, Retry-After and {\"error\": …}.");
        try (RateLimit limit = RateLimit.of(shop)) {
            Answer answer = limit.reached();
            if (findings.refused(answer, 429)) {
                findings.must(
                        answer,
                        RetryAfter.of(answer).isPresent(),
                        "Retry-After with seconds or a date beside the 429",
                        answer.value("Retry-After")
                                .map(told -> "Retry-After: " + told)
                                .orElse("no Retry-After"));
            }
        }
        return findings.all();
    }

    @Override
    public boolean extensive() {
        return true;
    }
}
