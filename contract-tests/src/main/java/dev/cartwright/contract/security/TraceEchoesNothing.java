package dev.cartwright.contract.security;

import dev.cartwright.certification.evidence.Finding;
import dev.cartwright.contract.check.ContractCheck;
import dev.cartwright.contract.check.Findings;
import dev.cartwright.contract.check.Needs;
import dev.cartwright.contract.check.Shop;
import dev.cartwright.contract.check.Visitor;
import dev.cartwright.contract.http.Answer;
import java.util.List;

/** TRACE is refused and tells nothing of the request. */
public final class TraceEchoesNothing implements ContractCheck {

    @Override
    public String statement() {
        return "TRACE is refused and tells nothing of the request.";
    }

    @Override
    public Needs needs() {
        return Needs.changing();
    }

    @Override
    public List<Finding> examine(Shop shop) {
        Findings findings = new Findings("Turn TRACE off: it shows a script the cookie that HttpOnly hides from it.");
        Visitor visitor = shop.visitor();
        String cookie = visitor.givenCookie(visitor.get());
        Answer answer = visitor.send(visitor.request("TRACE").wrong());
        findings.must(
                answer,
                (answer.status() >= 400 && answer.status() < 500) || answer.status() == 501,
                "TRACE refused with 405, another status from 400 to 499, or 501",
                answer.summary());
        findings.must(
                answer, !answer.body().contains(cookie), "an answer without the cookie", "the cookie in its body");
        return findings.all();
    }
}
