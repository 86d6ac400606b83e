package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** Every answer with a cart or its cookie forbids caching. */
public final class AnswersForbidCaching implements ContractCheck {

    @Override
    public String statement() {
        return "Every answer with a cart or its cookie forbids caching.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Send Cache-Control: no-store (or private).");
        for (Answer answer : CacheControl.answers(shop)) {
            findings.should(
                    answer,
                    CacheControl.of(answer).forbids(),
                    "Cache-Control with no-store or private",
                    CacheControl.of(answer).shown());
        }
        return findings.all();
    }
}
