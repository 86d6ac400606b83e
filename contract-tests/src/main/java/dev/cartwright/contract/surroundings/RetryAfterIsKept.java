package dev.cartwright.contract.surroundings;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Patience;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.UntestableException;
import dev.cartwright.contract.http.Answer;
import java.time.Duration;
import java.util.List;

/** Who comes back as late as Retry-After says is answered. */
public final class RetryAfterIsKept implements ContractCheck {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Override
    public String statement() {
        return "Who comes back as late as Retry-After says is answered.";
    }

    @Override
    public Needs needs() {
        return RateLimit.needs();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Tell in Retry-After when the next request will be taken, rounded up.");
        try (RateLimit limit = RateLimit.of(shop)) {
            Duration wait = RetryAfter.of(limit.reached())
                    .orElseThrow(() -> new UntestableException("no refusal said when to come back", false));
            if (wait.compareTo(LONGEST) > 0) {
                throw new UntestableException("Retry-After is " + wait.toSeconds() + " s, too long to wait for", false);
            }
            Patience.until(System.nanoTime() + wait.toNanos());
            Answer answer = limit.hasty().visitor().get();
            findings.should(
                    answer,
                    answer.status() != 429,
                    "an answer " + wait.toSeconds() + " s after the refusal, as Retry-After said",
                    answer.summary());
        }
        return findings.all();
    }

    @Override
    public boolean extensive() {
        return true;
    }
}
