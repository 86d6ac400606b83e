package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.certification.profile.Part;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** No cache may keep an answer with a cart or its cookie. */
public final class AnswersMayNotBeCached implements ContractCheck {

    @Override
    public String statement() {
        return "No cache may keep an answer with a cart or its cookie.";
    }

    @Override
    public Needs needs() {
        return Needs.changing(Part.PLAIN);
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Send Cache-Control: no-store; never public, s-maxage or a max-age above 0.");
        for (Answer answer : CacheControl.answers(shop)) {
            findings.must(
                    answer,
                    !CacheControl.of(answer).mayBeShared(),
                    "Cache-Control without public, s-maxage or a max-age above 0",
                    CacheControl.of(answer).shown());
        }
        return findings.all();
    }
}
